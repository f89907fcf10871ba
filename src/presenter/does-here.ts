import type { Hook } from '../engine/index.ts';
import type { Scene } from './scene.ts';

/** What acts through the models of a disaster (src/engine/models/relief.ts). */
const OF_RELIEF: readonly Hook[] = [
  'relief-cell',
  'relief-exercise',
  'impact-forecast',
  'prepared-coast',
  'resilient-entry',
  'field-medicine',
  'release-response',
  'guarded-convoys',
];

/** What tells of another side: where there is none, it says nothing. */
const OF_RIVAL: readonly Hook[] = ['forewarning'];

/** What an entry does, in the words of the catalogue: first what it does in what is played now. */
export function doesHere({ run, book }: Pick<Scene, 'run' | 'book'>, clause: string): string[] {
  const { entries, relief, coercion, supply } = run.scenario;
  const does = book.texts.entries[clause]?.does ?? [];
  const effects = entries[run.index.entry.get(clause)!].effects;
  const rank = (at: number): number => {
    const hook = effects[at]?.hook;
    if (hook === undefined) return 1;
    if (OF_RELIEF.includes(hook)) return relief ? 0 : 1;
    return OF_RIVAL.includes(hook) && !coercion && !supply ? 2 : 1;
  };
  return does
    .map((words, at) => ({ words, rank: rank(at) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ words }) => words);
}
