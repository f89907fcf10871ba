import { formatOrder, type OrderType, parseOrder, type Rulebook } from '../engine/index.ts';
import type { ClassRun } from './class-run.ts';
import { differencesOf, worthOf } from './decisions.ts';
import { measuresOf, outcomeOfOrders, type Played } from './outcome.ts';

/*
 * Where groups under the same luck chose differently: which orders some gave and others did not, when, and
 * what they did where they were given.
 */

export interface ClassChoice {
  readonly order: string;
  readonly leg: string;
  /** Groups that gave it at least once, by their place among the runs. */
  readonly groups: readonly number[];
  /** How many groups gave it in a turn; turns in which none did are not there. */
  readonly turns: Readonly<Record<number, number>>;
  /** Mean scores of those that gave it and of those that did not; null where a side is empty. */
  readonly given: number | null;
  readonly not: number | null;
  /** What the same orders were about, whatever the place or the amount. */
  readonly subject: string;
  /** What groups that did not give it ordered of the same subject first, by how many, most first. */
  readonly instead: readonly { readonly order: string; readonly leg: string; readonly n: number }[];
}

/** What two orders of one subject may differ by: where to, how, or how much. */
const VARIES: Partial<Record<OrderType, string>> = {
  'group.sail': 'to',
  'lever.start': 'at',
  'agenda.place': 'dialogue',
  'agenda.remove': 'dialogue',
  'cargo.set': 'good',
  'evidence.disclose': 'how',
  'stock.release': 'release',
  'export.allow': 'policy',
  'deal.answer': 'answer',
};

/** The subject of an order: the same whether a group was sent here or there. */
export function subjectOf(line: string): string {
  const order = parseOrder(line);
  if (!order) return line;
  const varies = VARIES[order.type];
  return Object.entries(order)
    .flatMap(([field, value]) => (field === varies ? [] : [value]))
    .join(' ');
}

/** What the runs that did not give an order did first instead, of the same subject. */
function insteadOf(
  order: string,
  subject: string,
  runs: readonly ClassRun[],
  groups: ReadonlySet<number>,
): ClassChoice['instead'] {
  const found = new Map<string, { order: string; leg: string; n: number }>();
  for (const [i, run] of runs.entries()) {
    if (groups.has(i)) continue;
    const other = run.orders.find(
      (given) => given.order !== order && subjectOf(given.order) === subject,
    );
    if (!other) continue;
    const known = found.get(other.order);
    if (known) known.n += 1;
    else found.set(other.order, { order: other.order, leg: other.leg, n: 1 });
  }
  return [...found.values()].sort((a, b) => b.n - a.n || (a.order < b.order ? -1 : 1));
}

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** The orders on which runs differ most, those that half of them gave first. */
export function choicesOf(runs: readonly ClassRun[]): ClassChoice[] {
  const found = new Map<string, { leg: string; groups: Set<number>; turns: Map<number, number> }>();
  for (const [i, { orders }] of runs.entries()) {
    const once = new Set<string>();
    for (const { turn, order, leg } of orders) {
      const known = found.get(order) ?? { leg, groups: new Set(), turns: new Map() };
      found.set(order, known);
      known.groups.add(i);
      // the same order twice in a turn is one choice
      if (!once.has(`${turn} ${order}`)) known.turns.set(turn, (known.turns.get(turn) ?? 0) + 1);
      once.add(`${turn} ${order}`);
    }
  }
  const scores = (wanted: (i: number) => boolean): number[] =>
    runs.flatMap(({ score }, i) => (score !== null && wanted(i) ? [score] : []));
  return [...found]
    .map(([order, { leg, groups, turns }]): ClassChoice => {
      const by = [...turns].toSorted(([a], [b]) => a - b);
      const subject = subjectOf(order);
      return {
        order,
        leg,
        groups: [...groups],
        turns: Object.fromEntries(by),
        given: mean(scores((i) => groups.has(i))),
        not: mean(scores((i) => !groups.has(i))),
        subject,
        instead: insteadOf(order, subject, runs, groups),
      };
    })
    .filter(({ groups }) => groups.length < runs.length)
    .sort(
      (a, b) =>
        Math.abs(a.groups.length - runs.length / 2) - Math.abs(b.groups.length - runs.length / 2) ||
        (a.order < b.order ? -1 : 1),
    );
}

/** What an order did in one run: the run less the run in which it is never given, under the same luck. */
export interface ChoiceEffect {
  readonly order: string;
  /** As for a decision: in widths of the middle band, + for the better. */
  readonly worth: number;
  readonly score: number;
}

/** Plays a run without an order. */
export function effectOfChoice(played: Played, rulebook: Rulebook, order: string): ChoiceEffect {
  const { run, outcome: own } = outcomeOfOrders(played, rulebook);
  const turns = played.turns.map((record) => ({
    ...record,
    orders: record.orders.filter((given) => formatOrder(given) !== order),
  }));
  const { outcome } = outcomeOfOrders(played, rulebook, played.seed, turns);
  const measures = measuresOf(run);
  return {
    order,
    worth: worthOf(measures, differencesOf(measures, own, outcome)),
    score: own.score - outcome.score,
  };
}
