import { type Government, GOVERNMENTS, type Wishes } from '../engine/index.ts';
import type { Ids, Resolver } from './resolver.ts';
import type { ScenarioFile } from './schema.ts';

/** The wishes of both governments. */
export function wishesOf(
  r: Resolver,
  ids: Ids,
  inPlay: readonly boolean[],
  wishes: ScenarioFile['wishes'],
): Record<Government, Wishes> {
  const listOf = (government: Government, list: keyof Wishes): number[] =>
    wishes[government][list].map((clause, i) => {
      const path = ['wishes', government, list, i];
      const at = r.index(ids.clauses, clause, 'clause', path);
      return at < 0 || inPlay[at] ? at : r.fault(path, `${clause} is not in play`);
    });
  const of = (government: Government): Wishes => ({
    agenda: listOf(government, 'agenda'),
    first: listOf(government, 'first'),
  });
  const [india, japan] = GOVERNMENTS.map(of);
  return { india, japan };
}
