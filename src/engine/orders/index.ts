import type { Order, OrderType } from '../order.ts';
import type { Rejection } from '../rejection.ts';
import { pay } from '../purses.ts';
import type { Run } from '../run.ts';
import type { State } from '../state.ts';
import { type Government, GOVERNMENTS } from '../vocabulary.ts';
import { agendaPlace, agendaRemove } from './agenda.ts';
import { capacityFund } from './capacity-fund.ts';
import { cargoSet } from './cargo-set.ts';
import { ministersCall, summitCall } from './crisis-calls.ts';
import { dealAnswer } from './deal-answer.ts';
import { evidenceDisclose } from './evidence-disclose.ts';
import { exportAllow } from './export-allow.ts';
import { groupSail } from './group-sail.ts';
import type { Handler, OrderOf } from './handler.ts';
import { hostAsk } from './host-ask.ts';
import { leverPrepare, leverStart, leverStop } from './levers.ts';
import { sessionCall } from './session-call.ts';
import { stockRelease } from './stock-release.ts';

export { mayCarry } from './agenda-slots.ts';
export { grantOf } from './asks.ts';

const HANDLERS: { readonly [T in OrderType]: Handler<T> } = {
  'group.sail': groupSail,
  'lever.prepare': leverPrepare,
  'lever.start': leverStart,
  'lever.stop': leverStop,
  'agenda.place': agendaPlace,
  'agenda.remove': agendaRemove,
  'session.call': sessionCall,
  'ministers.call': ministersCall,
  'summit.call': summitCall,
  'host.ask': hostAsk,
  'cargo.set': cargoSet,
  'evidence.disclose': evidenceDisclose,
  'stock.release': stockRelease,
  'export.allow': exportAllow,
  'deal.answer': dealAnswer,
  'capacity.fund': capacityFund,
};

const handlerOf = <T extends OrderType>(order: OrderOf<T>): Handler<T> =>
  HANDLERS[order.type as T] as unknown as Handler<T>;

/** The campaign's word for a government giving an order; its chart says when that may be. */
const ORDER_EVENT: Record<Government, string> = {
  india: 'order.india',
  japan: 'order.japan',
};

/** Whether the campaign takes orders of a government now: planning, not paused, not yet submitted. */
export const mayOrder = (run: Run, state: State, by: Government): boolean =>
  run.rulebook.can('campaign', state.campaign, 0, ORDER_EVENT[by], {});

/** Why an order is refused in this state, or null. Never changes the state. */
export const rejectOrder = (run: Run, state: State, order: Order): Rejection | null =>
  handlerOf(order).reject(run, state, order);

/** Political capital that an order takes from a government when it is given. */
export const capitalOf = (run: Run, order: Order, government: Government): number =>
  handlerOf(order).capital?.(run, order, government) ?? 0;

/** The entry that an order is about: a call is about its item, a session about its dialogue. */
function entryIn(run: Run, order: Order): { entry?: number } {
  const clause =
    'clause' in order ? order.clause : order.type === 'session.call' ? order.dialogue : null;
  const entry = clause === null ? undefined : run.index.entry.get(clause);
  return entry === undefined ? {} : { entry };
}

/** Applies an order that was not refused: what it does, and what it takes from both governments. */
export function applyOrder(run: Run, state: State, order: Order): void {
  handlerOf(order).apply(run, state, order);
  for (const government of GOVERNMENTS)
    pay(run, state, 'capital', government, capitalOf(run, order, government), {
      cause: 'order',
      order: order.type,
      ...entryIn(run, order),
    });
}

/** Every order that a government could give in this state: what an interface offers and a player chooses from. */
export function legalIn(run: Run, state: State, by: Government): Order[] {
  if (!mayOrder(run, state, by)) return [];
  return (Object.keys(HANDLERS) as OrderType[])
    .flatMap((type) => HANDLERS[type].candidates(run, by) as Order[])
    .filter((order) => rejectOrder(run, state, order) === null);
}

/** Every well-formed order of a government, allowed or not (for tests and for greyed-out entries). */
export const candidateOrders = (run: Run, by: Government): Order[] =>
  (Object.keys(HANDLERS) as OrderType[]).flatMap(
    (type) => HANDLERS[type].candidates(run, by) as Order[],
  );
