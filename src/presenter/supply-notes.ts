import { mustPay, type Order } from '../engine/index.ts';
import { number } from './numbers.ts';
import type { Scene } from './scene.ts';
import { text } from './texts/text.ts';

type SupplyOrder = Extract<
  Order,
  { type: 'stock.release' | 'export.allow' | 'deal.answer' | 'capacity.fund' }
>;

/** What an order about supplies costs and promises, before it is given. */
export function supplyNotes({ run, seen }: Scene, order: SupplyOrder): string[] {
  switch (order.type) {
    case 'stock.release': {
      const tonnes = seen.reserve[run.index.commodity.get(order.commodity)!];
      return [text('say.note.stock', { tonnes: number(tonnes) })];
    }
    case 'export.allow':
      return [text(`say.note.export.${order.policy}`)];
    case 'deal.answer':
      return [text(`say.note.deal.${order.answer}`)];
    case 'capacity.fund': {
      const project = run.scenario.supply!.projects[run.index.project.get(order.project)!];
      const fact = { cost: number(mustPay(project)), months: number(project.lead) };
      return [text(project.shared ? 'say.note.project.shared' : 'say.note.project', fact)];
    }
  }
}
