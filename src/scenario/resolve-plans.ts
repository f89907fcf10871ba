import { parseOrder, type PlanRule } from '../engine/index.ts';
import { conditionOf } from './resolve-statements.ts';
import type { Ids, Resolver } from './resolver.ts';
import type { ScenarioFile } from './schema.ts';

export function planOf(
  r: Resolver,
  ids: Ids,
  name: string,
  { orders }: ScenarioFile['plans'][string],
  turns: number,
): PlanRule[] {
  return orders.map((rule, i) => {
    const path = ['plans', name, 'orders', i];
    const order = parseOrder(rule.order);
    const { order: mentions } = ids;
    if (!order) {
      r.fault(
        [...path, 'order'],
        `"${rule.order}" is not an order such as "india lever.start 2.2"`,
      );
    }
    for (const [field, id] of Object.entries(order ?? {})) {
      const known = Object.hasOwn(mentions, field) ? mentions[field] : undefined;
      const what = field === 'to' || field === 'at' ? 'place' : field;
      if (known) r.index(known, id, what, [...path, 'order']);
    }
    return {
      from: rule.turn ?? rule.from ?? 1,
      until: rule.turn ?? rule.until ?? turns,
      every: rule.every ?? 1,
      by: rule.by ?? 'both',
      when: (rule.if ?? []).map((c, j) => conditionOf(r, ids, c, [...path, 'if', j])),
      order: rule.order,
    };
  });
}
