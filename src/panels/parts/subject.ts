import { formatOrder, type Order, parseOrder } from '../../engine/index.ts';

/*
 * What is under the cursor, or has the focus: controls say which order they are about, and whoever wants to
 * tell what it would change looks there (panels/futures).
 */

/** This gives an order, or stands for one that may be given. */
export const givesOrder = (order: Order): object => ({ 'data-order': formatOrder(order) });

/** This is an order that is drafted, by its index. */
export const isDrafted = (index: number): object => ({ 'data-drafted': index });

export type Subject = { readonly order: Order } | { readonly drafted: number };

const SUBJECT = '[data-order], [data-drafted]';

/** The order that an element, or what it lies in, is about. */
export function subjectAt(at: Element | null): Subject | null {
  const { order = '', drafted } = at?.closest<HTMLElement>(SUBJECT)?.dataset ?? {};
  if (drafted !== undefined) return { drafted: Number(drafted) };
  const parsed = parseOrder(order);
  return parsed && { order: parsed };
}
