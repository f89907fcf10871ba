import type { Order, OrderType } from '../order.ts';
import type { Rejection } from '../rejection.ts';
import type { Run } from '../run.ts';
import type { State } from '../state.ts';
import type { Government } from '../vocabulary.ts';

export type OrderOf<T extends OrderType> = Extract<Order, { type: T }>;

/** What an order type is: why it may be refused, what it does, and which orders of it could be given at all. */
export interface Handler<T extends OrderType> {
  /** Null when the order may be given in this state. Never changes the state. */
  reject(run: Run, state: State, order: OrderOf<T>): Rejection | null;
  /** Political capital that the order takes from a government; nothing where it is left out. */
  capital?(run: Run, order: OrderOf<T>, government: Government): number;
  /** What an order that was not refused does, beside the capital that it takes. */
  apply(run: Run, state: State, order: OrderOf<T>): void;
  /** Every well-formed order of this type for a government, allowed or not. */
  candidates(run: Run, by: OrderOf<T>['by']): OrderOf<T>[];
}
