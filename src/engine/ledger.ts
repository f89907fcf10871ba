import { apportion, clamp, whole } from './arithmetic.ts';
import type { OrderType } from './order.ts';
import type { Measure } from './scenario.ts';
import type { Cause, Government, PaymentCause, Purse } from './vocabulary.ts';

/** Why a measure changed, and by the index of what it came through, where there is one. */
export interface Through<C = Cause> {
  readonly cause: C;
  readonly entry?: number;
  readonly zone?: number;
  readonly district?: number;
  /** Group of makers. */
  readonly maker?: number;
  /** Group of ships or aircraft. */
  readonly group?: number;
  readonly inject?: number;
  /** Kind of small shock. */
  readonly shock?: number;
}

/** One line of the ledger: part of the change of one measure in one turn. */
export interface Contribution extends Through {
  readonly turn: number;
  readonly measure: number;
  /** In whole quanta. */
  readonly amount: number;
}

/** One line of a purse: what a government paid or was given in a turn, in points or in USD million. */
export interface Payment extends Through<PaymentCause> {
  readonly turn: number;
  readonly purse: Purse;
  readonly government: Government;
  /** Below 0 what was paid. */
  readonly amount: number;
  readonly project?: number;
  /** What was ordered, where an order was paid for. */
  readonly order?: OrderType;
}

/** A part of a change. */
export interface Part extends Through {
  /** In the measure's unit. */
  readonly amount: number;
}

/**
 * The exact book of a run. Adding to a measure always happens; writing down why is optional, and the
 * measure is the same with and without, because the total is rounded to whole quanta before it is split.
 */
export interface Ledger {
  readonly recording: boolean;
  readonly lines: Contribution[];
  readonly payments: Payment[];
}

export const openLedger = (recording: boolean): Ledger => ({
  recording,
  lines: [],
  payments: [],
});

/**
 * Changes a measure and, when recording, writes lines that add up to the change exactly. What the
 * measure's limits cut off stands as its own line ('limit'); what rounding or interaction leaves over
 * that no part owns stands as 'interaction'.
 * @param values all measures, whole quanta
 * @param total the change in the measure's unit
 * @param parts called only when recording; amounts in the measure's unit
 */
export function change(
  ledger: Ledger,
  measures: readonly Measure[],
  values: Float64Array,
  turn: number,
  measure: number,
  total: number,
  parts: () => readonly Part[],
): void {
  const { quantum, lowest, highest } = measures[measure];
  const wanted = whole(total / quantum);
  const before = values[measure];
  const after = clamp(before + wanted, whole(lowest / quantum), whole(highest / quantum));
  values[measure] = after;
  if (!ledger.recording || (wanted === 0 && after === before)) return;
  const named = parts();
  const { shares, rest } = apportion(
    wanted,
    named.map((part) => part.amount / quantum),
  );
  named.forEach((part, i) => {
    if (shares[i] !== 0) ledger.lines.push({ ...part, turn, measure, amount: shares[i] });
  });
  if (rest !== 0) ledger.lines.push({ turn, measure, amount: rest, cause: 'interaction' });
  const cut = after - before - wanted;
  if (cut !== 0) ledger.lines.push({ turn, measure, amount: cut, cause: 'limit' });
}
