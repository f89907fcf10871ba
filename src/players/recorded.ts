import {
  draftOrder,
  facilitate,
  GOVERNMENTS,
  hasEnded,
  proceed,
  type Run,
  submit,
  type TurnRecord,
} from '../engine/index.ts';

/**
 * Plays recorded orders to the end of a run; after the last recorded turn nobody orders anything. An order
 * that is refused where it now stands is left out and costs nothing, as one that lapses does.
 * @param after called when a turn has been resolved
 * @returns how many orders were left out
 */
export function playRecorded(
  run: Run,
  turns: readonly TurnRecord[],
  after?: (run: Run) => void,
): number {
  let refused = 0;
  for (let turn = 0; !hasEnded(run); turn++) {
    const record = turns[turn];
    for (const order of record?.orders ?? []) if (draftOrder(run, order)) refused += 1;
    for (const act of record?.acts ?? []) facilitate(run, act);
    for (const government of GOVERNMENTS) submit(run, government);
    after?.(run);
    proceed(run);
  }
  return refused;
}
