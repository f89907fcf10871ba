import {
  draftOrder,
  facilitate,
  GOVERNMENTS,
  hasEnded,
  type Order,
  proceed,
  type Run,
  submit,
  type TurnRecord,
} from '../engine/index.ts';

/** A recorded order that could not be given again. */
export interface LeftOut {
  readonly turn: number;
  readonly order: Order;
}

/**
 * Plays recorded orders to the end of a run; after the last recorded turn nobody orders anything. An order
 * that is refused where it now stands is left out and costs nothing, as one that lapses does.
 * @param after called when a turn has been resolved
 * @returns the orders that were left out
 */
export function playRecorded(
  run: Run,
  turns: readonly TurnRecord[],
  after?: (run: Run) => void,
): LeftOut[] {
  const leftOut: LeftOut[] = [];
  for (let turn = 0; !hasEnded(run); turn++) {
    const record = turns[turn];
    for (const order of record?.orders ?? [])
      if (draftOrder(run, order)) leftOut.push({ turn: record.turn, order });
    for (const act of record?.acts ?? []) facilitate(run, act);
    for (const government of GOVERNMENTS) submit(run, government);
    after?.(run);
    proceed(run);
  }
  return leftOut;
}
