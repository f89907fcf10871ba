import {
  parseOrder,
  reject,
  type Rejection,
  type Run,
  type Scenario,
} from '../../src/engine/index.ts';
import { newRun } from '../support/runs.ts';

export type Prepare = (run: Run) => void;
export const nothing: Prepare = () => {};

/** Why an order is refused in a run that is prepared; null when it is not. */
export function refusal(line: string, prepare: Prepare, scenario: Scenario): Rejection | null {
  const run = newRun('refusals', { scenario });
  prepare(run);
  run.draft.all.set(run.state.all);
  return reject(run, parseOrder(line)!);
}
