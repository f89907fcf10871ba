import { type Good, GOODS } from './relief.ts';
import {
  type Answer,
  ANSWERS,
  EXPORT_POLICIES,
  type ExportPolicy,
  type Release,
  RELEASES,
} from './supply.ts';
import { type Disclosure, DISCLOSURES, type Government } from './vocabulary.ts';

/** Everything a government can ask for. Clauses, places and groups are ids, so that run files can be read. */
export type Order =
  | { type: 'group.sail'; by: Government; group: string; to: string }
  | { type: 'lever.prepare'; by: Government; clause: string }
  | { type: 'lever.start'; by: Government; clause: string; at?: string }
  | { type: 'lever.stop'; by: Government; clause: string }
  | { type: 'agenda.place'; by: Government; dialogue: string; clause: string }
  | { type: 'agenda.remove'; by: Government; dialogue: string; clause: string }
  | { type: 'session.call'; by: Government; dialogue: string }
  | { type: 'ministers.call'; by: Government; clause: string }
  | { type: 'summit.call'; by: Government; clause: string }
  | { type: 'host.ask'; by: Government; host: string }
  | { type: 'cargo.set'; by: Government; group: string; good: Good }
  | { type: 'evidence.disclose'; by: Government; zone: string; how: Disclosure }
  | { type: 'stock.release'; by: Government; commodity: string; release: Release }
  | { type: 'export.allow'; by: Government; commodity: string; policy: ExportPolicy }
  | { type: 'deal.answer'; by: Government; answer: Answer }
  | { type: 'capacity.fund'; by: Government; project: string };

export type OrderType = Order['type'];

/** What a facilitator can do to a run, on the record. */
export type FacilitatorAct = { type: 'inject.fire'; inject: string };

const FIELDS: Record<OrderType, readonly string[]> = {
  'group.sail': ['group', 'to'],
  'lever.prepare': ['clause'],
  'lever.start': ['clause', 'at'],
  'lever.stop': ['clause'],
  'agenda.place': ['dialogue', 'clause'],
  'agenda.remove': ['dialogue', 'clause'],
  'session.call': ['dialogue'],
  'ministers.call': ['clause'],
  'summit.call': ['clause'],
  'host.ask': ['host'],
  'cargo.set': ['group', 'good'],
  'evidence.disclose': ['zone', 'how'],
  'stock.release': ['commodity', 'release'],
  'export.allow': ['commodity', 'policy'],
  'deal.answer': ['answer'],
  'capacity.fund': ['project'],
};

/** Arguments that are words of the simulation and not ids of a scenario. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  how: DISCLOSURES,
  good: GOODS,
  release: RELEASES,
  policy: EXPORT_POLICIES,
  answer: ANSWERS,
};

/**
 * The one-line notation of an order: government, verb, arguments. It is what the terminal reads and
 * prints, what plans are written in, and what two orders are compared by.
 * @example formatOrder({type: 'lever.start', by: 'india', clause: '2.2'}) // "india lever.start 2.2"
 */
export function formatOrder(order: Order): string {
  const values = order as unknown as Record<string, string | undefined>;
  const words = FIELDS[order.type]
    .map((field) => values[field])
    .filter((word) => word !== undefined);
  return [order.by, order.type, ...words].join(' ');
}

/** The order of a line in that notation, or null when the line is not one. Says nothing about whether it is allowed. */
export function parseOrder(line: string): Order | null {
  const [by, type, ...words] = line.trim().split(/\s+/);
  if ((by !== 'india' && by !== 'japan') || !Object.hasOwn(FIELDS, type ?? '')) return null;
  const names = FIELDS[type as OrderType];
  const needed = type === 'lever.start' ? 1 : names.length;
  if (words.length < needed || words.length > names.length) return null;
  const known = (word: string, i: number): boolean => WORDS[names[i]]?.includes(word) ?? true;
  if (!words.every(known)) return null;
  const order: Record<string, string> = { type, by };
  words.forEach((word, i) => (order[names[i]] = word));
  return order as unknown as Order;
}
