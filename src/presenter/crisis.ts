import { entryState, inForce, type Run } from '../engine/index.ts';
import type { Book } from '../scenario/index.ts';
import { spanOf, unitOf } from './clock.ts';
import { sentence } from './numbers.ts';
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

/** What is in force, what is ready, then the dialogues: one line for each state with the entries in it. */
function builtLines({ run, words }: Scene): string[] {
  const ranked = run.scenario.entries.flatMap(({ clause, family, inPlay }, at) => {
    const state = entryState(run, run.state, at);
    const works = inForce(run, run.state, at) > 0;
    const talks = family === 'dialogue';
    if (!inPlay || !(works || (!talks && state.startsWith('ready.')))) return [];
    return [{ clause, word: stateWords(family, state), rank: talks ? 2 : works ? 0 : 1 }];
  });
  const lines = new Map<string, string[]>();
  for (const { clause, word } of ranked.sort((a, b) => a.rank - b.rank))
    lines.set(word, [...(lines.get(word) ?? []), words.entry(clause)]);
  return [...lines].map(([state, entries]) =>
    sentence(text('say.crisis.built', { state, entries: entries.join('; ') })),
  );
}

/** What the years before a crisis have left to meet it with; null but on its first turn. */
export function crisisView(scene: Scene): CrisisView | null {
  const { run, book } = scene;
  if (!crisisBegins(run)) return null;
  const { scenario } = run;
  const built = builtLines(scene);
  const last = scenario.turns;
  return {
    title: text('say.crisis.title', { title: book.texts.title }),
    intro: text('say.crisis.intro'),
    time: text('say.crisis.time', {
      first: scenario.since.turn + 1,
      last,
      n: spanOf(scenario, last).last,
      unit: unitOf(scenario),
    }),
    built: built.length > 0 ? built : [text('say.crisis.nothing')],
  };
}
