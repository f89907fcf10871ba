import { applyOrder, rejectOrder } from '../orders/index.ts';
import { type Run, tell } from '../run.ts';

/** 2. The orders of both governments. One that an inject has made impossible lapses and costs nothing. */
export function orders(run: Run): void {
  for (const order of run.orders) {
    const because = rejectOrder(run, run.state, order);
    if (because) {
      tell(run, { type: 'order.lapsed', order, because });
    } else {
      applyOrder(run, run.state, order);
      tell(run, { type: 'order.taken', order });
    }
  }
}
