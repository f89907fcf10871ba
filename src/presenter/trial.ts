import {
  draftOrder,
  forkState,
  type Government,
  GOVERNMENTS,
  type Order,
  type Run,
} from '../engine/index.ts';

/** A run that shares everything with another but its draft: orders tried on it leave no trace. */
export const shadowOf = (run: Run): Run => ({
  ...run,
  draft: forkState(run.scenario, run.draft),
  orders: [...run.orders],
});

/** What an order takes from the political capital of each government when it is given. */
export function capitalTaken(run: Run, order: Order): Record<Government, number> {
  const shadow = shadowOf(run);
  const before = Array.from(shadow.draft.capital);
  draftOrder(shadow, order);
  const taken = { india: 0, japan: 0 };
  GOVERNMENTS.forEach((government, g) => (taken[government] = before[g] - shadow.draft.capital[g]));
  return taken;
}
