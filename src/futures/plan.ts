import {
  draftOrder,
  forkState,
  formatOrder,
  type Order,
  type Run,
  withdrawOrder,
} from '../engine/index.ts';

/** One change of the plan of this turn: an order more, or one of the drafted orders less. */
export type Change =
  | { readonly type: 'with'; readonly order: Order }
  | { readonly type: 'without'; readonly index: number };

/** A plan in a word: the same orders, drafted in the same sequence from the same point, are the same plan. */
export const planKey = ({ orders }: { orders: readonly Order[] }): string =>
  orders.map(formatOrder).join('; ');

/** The order that a change is about; null when there is no such order. */
export const orderOf = ({ orders }: Run, change: Change): Order | null =>
  change.type === 'with' ? change.order : (orders[change.index] ?? null);

/**
 * The run as it would be planned with one change; the run itself is left as it is.
 * @returns null when the change may not be made now
 */
export function changedPlan(run: Run, change: Change): Run | null {
  const trial: Run = {
    ...run,
    draft: forkState(run.scenario, run.draft),
    orders: [...run.orders],
  };
  if (change.type === 'with') return draftOrder(trial, change.order) ? null : trial;
  return withdrawOrder(trial, change.index).length > 0 ? trial : null;
}
