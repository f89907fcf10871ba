import type { Run } from '../engine/index.ts';
import type { Future } from './forecast.ts';

/** How a measure ends under one plan against another, future by future under the same luck. */
export interface Paired {
  readonly measure: string;
  /** Share of the futures in which it ends lower, and higher, under the first plan than under the second. */
  readonly lower: number;
  readonly higher: number;
  /** Mean difference, first plan less second, in the unit of the measure. */
  readonly difference: number;
}

const endOf = ({ rows }: Future, measure: number): number => rows[rows.length - 1][measure];

/**
 * Two plans from the same point, compared: future i of one has the luck of future i of the other, so that
 * what differs is what the plans differ in.
 * @param plan and @param other the same number of futures of one run, at least one
 */
export function paired(run: Run, plan: readonly Future[], other: readonly Future[]): Paired[] {
  return run.scenario.measures.map(({ id, quantum }, m) => {
    let [lower, higher, sum] = [0, 0, 0];
    plan.forEach((future, i) => {
      const difference = endOf(future, m) - endOf(other[i], m);
      sum += difference;
      // values are whole quanta times the quantum: less than half of one is the noise of fractions
      if (difference < -quantum / 2) lower += 1;
      else if (difference > quantum / 2) higher += 1;
    });
    const count = plan.length;
    return { measure: id, lower: lower / count, higher: higher / count, difference: sum / count };
  });
}
