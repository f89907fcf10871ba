import { entryState, inForce, type Run } from '../engine/index.ts';
import type { Book } from '../scenario/index.ts';
import { bookAt, type Scene } from './scene.ts';
import { stateWords } from './sentences/state.ts';
import { text } from './texts/text.ts';
import type { CrisisView } from './views.ts';

/** Whether a long game has just run into its crisis: this is the first turn of it. */
export const crisisBegins = ({ scenario, state }: Run): boolean =>
  scenario.since.turn > 0 && state.turn[0] === scenario.since.turn + 1;

/** What is played: a scenario, or a long game and the crisis that it ran into. */
export const playedTitle = (run: Run, book: Book): string =>
  run.legs.length > 1
    ? text('say.crisis.within', { game: book.texts.title, title: bookAt(run, book).texts.title })
    : book.texts.title;

/** What the years before a crisis have left to meet it with; null but on its first turn. */
export function crisisView({ run, book, words }: Scene): CrisisView | null {
  if (!crisisBegins(run)) return null;
  const { entries, since, turns } = run.scenario;
  const built = entries.flatMap(({ clause, family, inPlay }, at) => {
    const state = entryState(run, run.state, at);
    const ready = family !== 'dialogue' && state.startsWith('ready.');
    if (!inPlay || !(ready || inForce(run, run.state, at) > 0)) return [];
    const entry = words.entry(clause);
    return [text('say.crisis.built', { entry, state: stateWords(family, state) })];
  });
  return {
    title: text('say.crisis.title', { title: book.texts.title }),
    intro: text('say.crisis.intro', { turn: since.turn + 1, turns: turns - since.turn }),
    built: built.length > 0 ? built : [text('say.crisis.nothing')],
  };
}
