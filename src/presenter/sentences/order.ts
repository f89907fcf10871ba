import { type Order, partnerOf } from '../../engine/index.ts';
import { governmentName, type Lexicon } from '../lexicon.ts';
import { text, type TextArgs, type TextKey } from '../texts/text.ts';

/** The variant of a message that an order takes: a lever’s family, or how evidence is used. */
function variantOf(order: Order, words: Lexicon): `${Order['type']}${string}` {
  if (order.type === 'stock.release') return `${order.type}.${order.release}`;
  if (order.type === 'export.allow') return `${order.type}.${order.policy}`;
  if (order.type === 'deal.answer') return `${order.type}.${order.answer}`;
  if (order.type === 'lever.start' && !order.at && words.family(order.clause) === 'operation')
    return `${order.type}.operation.anywhere`;
  if (order.type === 'lever.start') return `${order.type}.${words.family(order.clause)}`;
  if (order.type === 'evidence.disclose') return `${order.type}.${order.how}`;
  return order.type;
}

function argsOf(order: Order, words: Lexicon): TextArgs {
  const by = governmentName(order.by);
  switch (order.type) {
    case 'group.sail':
      return { by, group: words.group(order.group), to: words.place(order.to) };
    case 'lever.start':
      return { by, entry: words.entry(order.clause), at: order.at ? words.place(order.at) : '' };
    case 'lever.prepare':
    case 'lever.stop':
    case 'ministers.call':
    case 'summit.call':
      return { by, entry: words.entry(order.clause) };
    case 'agenda.place':
    case 'agenda.remove':
      return { by, entry: words.entry(order.clause), dialogue: words.entry(order.dialogue) };
    case 'session.call':
      return { by, dialogue: words.entry(order.dialogue) };
    case 'host.ask':
      return { by, host: words.host(order.host) };
    case 'cargo.set':
      return { by, group: words.group(order.group), good: text(`say.good.${order.good}`) };
    case 'stock.release':
    case 'export.allow':
      return { by, commodity: words.commodity(order.commodity) };
    case 'deal.answer':
      return { by, rival: words.rival };
    case 'capacity.fund':
      return { by, project: words.project(order.project) };
    case 'evidence.disclose':
      return { by, zone: words.zone(order.zone) };
  }
}

/** An order as a button says it, without its government: "Open 2.2 Common maritime picture". */
export const orderLabel = (order: Order, words: Lexicon): string =>
  text(`say.do.${variantOf(order, words)}` as TextKey, argsOf(order, words));

/** An order with its government: "India: Open 2.2 Common maritime picture". */
export const orderWords = (order: Order, words: Lexicon): string =>
  text('say.do.by', { by: governmentName(order.by), order: orderLabel(order, words) });

/** What one government's order for both is to the other. */
function partnerTold({ type }: Order): TextKey {
  if (type === 'host.ask') return 'say.did.joint.host';
  return type === 'lever.stop' ? 'say.did.joint.stop' : 'say.did.joint';
}

/**
 * An order as a report tells it, in the past tense. One for both is so whoever gave it: those who lead both gave it
 * as one, and of one government's it is said what it is to the other.
 */
export function orderTold(order: Order, words: Lexicon, leadsBoth: boolean): string {
  const key = `say.did.${variantOf(order, words)}` as TextKey;
  const args = argsOf(order, words);
  if (!isJoint(order)) return text(key, args);
  if (leadsBoth) return text(key, { ...args, by: governmentName('both') });
  return text(partnerTold(order), {
    did: text(key, args),
    partner: governmentName(partnerOf(order.by)),
  });
}

/** An order as it is offered and drafted. One for both is one order to those who lead both. */
export function orderOffered(order: Order, words: Lexicon, leadsBoth: boolean): string {
  if (!leadsBoth || !isJoint(order)) return orderWords(order, words);
  return text('say.do.by', { by: governmentName('both'), order: orderLabel(order, words) });
}

/** Beside the orders about levers: what either may ask for, and what then is there for both. */
const FOR_BOTH: readonly Order['type'][] = [
  'session.call',
  'ministers.call',
  'summit.call',
  'host.ask',
];

/** Whether an order of one government acts for both: the other need not, and in most cases cannot, give it again. */
export const isJoint = ({ type }: Order): boolean =>
  type.startsWith('lever.') || FOR_BOTH.includes(type);
