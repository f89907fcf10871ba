import { rulebook } from '../charts/index.ts';
import {
  draftOrder,
  type Order,
  parseOrder,
  playTurn,
  type Run,
  startRun,
} from '../engine/index.ts';
import type { Book, Practice } from './book.ts';
import type { Problem, Reading } from './reading.ts';
import type { ScenarioFile } from './schema.ts';

type LeverOrder = Extract<Order, { type: 'lever.start' }>;

/** The two orders of a practice turn; null where a line is not such an order. */
export function practiceOrders({ lever, item }: Pick<Practice, 'lever' | 'item'>) {
  const start = parseOrder(lever);
  const place = parseOrder(item);
  return {
    lever: start?.type === 'lever.start' ? (start as LeverOrder) : null,
    item: place?.type === 'agenda.place' ? place : null,
  };
}

/** A run of a scenario's rules on its practice seed, led for both governments. */
export const practiceRun = (rules: Book['rules'], { seed }: Pick<Practice, 'seed'>): Run =>
  startRun({ scenario: rules, rulebook, seed, role: 'both' });

/** Whether a lever has moved a measure in the turn that was played last. */
function hasMoved(run: Run, clause: string, measure: string): boolean {
  const entry = run.index.entry.get(clause);
  const at = run.index.measure.get(measure);
  const turn = run.history.at(-1)?.turn;
  return run.ledger.lines.some(
    (line) =>
      line.turn === turn && line.entry === entry && line.measure === at && line.amount !== 0,
  );
}

/** What does not hold of a practice turn: it is played as its texts say. */
export function practiceProblems(reading: Reading<ScenarioFile>, rules: Book['rules']): Problem[] {
  const { practice } = reading.content;
  const fault = (field: string, reason: string) => [reading.problem(['practice', field], reason)];
  const { lever, item } = practiceOrders(practice);
  if (!lever) return fault('lever', `"${practice.lever}" starts no lever`);
  if (!item) return fault('item', `"${practice.item}" places no item on an agenda`);
  if (!rules.measures.some(({ id }) => id === practice.measure))
    return fault('measure', `no measure "${practice.measure}"`);
  if (practice.turns > 1 && practice.texts.wait === undefined)
    return fault('texts', 'a lever that takes more than a turn needs the text "wait"');
  const run = practiceRun(rules, practice);
  for (const [field, order] of [
    ['lever', lever],
    ['item', item],
  ] as const) {
    const refusal = draftOrder(run, order);
    if (refusal) return fault(field, `refused in turn 1: ${refusal.code}`);
  }
  for (let turn = 1; turn <= practice.turns; turn++) playTurn(run, []);
  return hasMoved(run, lever.clause, practice.measure)
    ? []
    : fault(
        'measure',
        `${lever.clause} does not move ${practice.measure} in turn ${practice.turns}`,
      );
}
