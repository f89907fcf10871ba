import { helpShare, isEmergency, mustPay, type Order } from '../engine/index.ts';
import { number, percent, short } from './numbers.ts';
import type { Scene } from './scene.ts';
import { answerBegun, answerOf, foreseenRelease } from './supply-flows.ts';
import { daysWords, tonnesWords } from './supply-makers.ts';
import { text } from './texts/text.ts';

type SupplyOrder = Extract<
  Order,
  { type: 'stock.release' | 'export.allow' | 'deal.answer' | 'capacity.fund' }
>;

/** What an opening would give this turn and how long that lasts, by the engine's rule; what it costs; whom it leaves out. */
function stockNotes(scene: Scene, order: Extract<Order, { type: 'stock.release' }>): string[] {
  const { run, seen, draft } = scene;
  const supply = run.scenario.supply!;
  const k = run.index.commodity.get(order.commodity)!;
  const left = tonnesWords(seen.reserve[k]);
  if (order.release === 'none') return [text('say.note.stock.close', { left })];
  const { total } = foreseenRelease(scene, supply, k, order.release);
  const gives =
    total < 0.05
      ? text('say.note.stock.idle', { left, days: daysWords(supply.numbers['release-floor']) })
      : text('say.note.stock', {
          left,
          tonnes: tonnesWords(total),
          turns: Math.ceil(seen.reserve[k] / total),
        });
  const early = !isEmergency(seen, supply);
  const clause = answerOf(run);
  const partner = supply.users.some((user) => user.commodity === k && user.government === 'india');
  return [
    ...(order.release === 'some'
      ? [text('say.note.stock.part', { share: percent(supply.numbers['release-some']) })]
      : []),
    gives,
    early
      ? text('say.note.stock.early', { points: short(supply.numbers['early-release-legal']) })
      : text('say.note.stock.free'),
    ...(answerBegun(scene) ? [text('say.note.stock.begun', { clause: answerBegun(scene) })] : []),
    ...(partner && clause && !answerBegun(scene) && helpShare(run, draft) === 0
      ? [text('say.note.stock.alone', { clause })]
      : []),
  ];
}

/** What an order about supplies costs and promises, before it is given. */
export function supplyNotes(scene: Scene, order: SupplyOrder): string[] {
  const { run } = scene;
  switch (order.type) {
    case 'stock.release':
      return stockNotes(scene, order);
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
