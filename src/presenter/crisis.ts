import { entryState, inForce, type Run } from '../engine/index.ts';
import type { Scene } from './scene.ts';
import { stateWords } from './sentences/state.ts';
import { text } from './texts/text.ts';
import type { CrisisView } from './views.ts';

/** Whether a long game has just run into its crisis: this is the first turn of it. */
export const crisisBegins = ({ scenario, state }: Run): boolean =>
  scenario.since.turn > 0 && state.turn[0] === scenario.since.turn + 1;

/** What the years before a crisis have left to meet it with; null but on its first turn. */
export function crisisView({ run, book, words }: Scene): CrisisView | null {
  if (!crisisBegins(run)) return null;
  const { entries } = run.scenario;
  const built = entries.flatMap(({ clause, family, inPlay }, at) => {
    const state = entryState(run, run.state, at);
    const ready = family !== 'dialogue' && state.startsWith('ready.');
    if (!inPlay || !(ready || inForce(run, run.state, at) > 0)) return [];
    const entry = words.entry(clause);
    return [text('say.crisis.built', { entry, state: stateWords(family, state) })];
  });
  return {
    title: text('say.crisis.title', { title: book.texts.title }),
    intro: text('say.crisis.intro', { turn: run.scenario.since.turn + 1 }),
    built: built.length > 0 ? built : [text('say.crisis.nothing')],
  };
}
