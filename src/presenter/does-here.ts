import { ACTS_IN, type Scenario, STAGES } from '../engine/index.ts';
import type { Scene } from './scene.ts';

/** Which of an entry’s effects is told first: what acts only in scenarios like this one, then what acts everywhere. */
function rankOf(scenario: Scenario, entry: number, effect: number): number {
  const hook = scenario.entries[entry].effects[effect]?.hook;
  const where = hook && ACTS_IN[hook];
  if (!where) return 1;
  return STAGES.some((stage) => scenario[stage] && where.includes(stage)) ? 0 : 2;
}

/** What an entry does, in the words of the catalogue: first what it does in what is played now. */
export function doesHere({ run, book }: Pick<Scene, 'run' | 'book'>, clause: string): string[] {
  const does = book.texts.entries[clause]?.does ?? [];
  const entry = run.index.entry.get(clause)!;
  return does
    .map((words, at) => ({ words, rank: rankOf(run.scenario, entry, at) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ words }) => words);
}
