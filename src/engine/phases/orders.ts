import { grantedFor } from '../orders/asks.ts';
import { applyOrder, rejectOrder } from '../orders/index.ts';
import { partnerOf, type Run, tell } from '../run.ts';
import type { Government } from '../vocabulary.ts';

/** Tells what the partner joined for: entries for which something was given by this order's government. */
function tellGrants(run: Run, by: Government, before: Float64Array): void {
  const { state, scenario } = run;
  scenario.entries.forEach(({ clause }, entry) => {
    if (state.granted[entry] === before[entry]) return;
    const ask = grantedFor(run, state, entry);
    if (ask) tell(run, { type: 'ask.granted', clause, by: partnerOf(by), ask });
  });
}

/** 2. The orders of both governments. One that an inject has made impossible lapses and costs nothing. */
export function orders(run: Run): void {
  for (const order of run.orders) {
    const because = rejectOrder(run, run.state, order);
    if (because) {
      tell(run, { type: 'order.lapsed', order, because });
    } else {
      const before = run.state.granted.slice();
      applyOrder(run, run.state, order);
      tell(run, { type: 'order.taken', order });
      tellGrants(run, order.by, before);
    }
  }
}
