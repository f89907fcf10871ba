import { clamp, exp, ln } from '../arithmetic.ts';

/*
 * The equations of a supply shock, each on its own. Symbols and sources: docs/model.md, Supply.
 */

/** Days in a month. */
export const MONTH_DAYS = 365.25 / 12;
export const MONTH_HOURS = 24 * MONTH_DAYS;

/** What moves towards a target with a mean delay, after so many months: a first-order lag in closed form. */
export const toward = (value: number, target: number, months: number, delay: number): number =>
  value + (target - value) * (1 - exp(-months / delay));

/** Share of usual licences that a government's makers get, where the restriction reaches it by `reach`. */
export const licenceShare = (rate: number, reach: number, deal: number): number =>
  Math.max(1 - reach * (1 - Math.min(1, rate)), deal);

/** Tonnes a month that makers would take: their need, and what brings their stock back to its target. */
export const wantedTonnes = (
  need: number,
  stored: number,
  targetDays: number,
  restockMonths: number,
): number => Math.max(0, need + ((targetDays / MONTH_DAYS) * need - stored) / restockMonths);

/** Shares a capacity out: everybody gets the same part of what it has under order. @returns that part, 0 to 1 */
export const partServed = (orders: number, capacity: number): number =>
  orders > capacity ? capacity / orders : 1;

/**
 * Tonnes used in a month: lines slow down before the shed is empty, when less than so many months' need
 * is at hand.
 */
export const usable = (need: number, atHand: number, rationMonths: number): number =>
  need > 0 ? need * Math.min(1, atHand / (rationMonths * need)) : 0;

/** USD million of output lost: value at stake, times the share missing, times how much of it stops. */
export const outputLost = (
  output: number,
  missing: number,
  elasticity: number,
  months: number,
): number => output * missing * elasticity * months;

/** Factor of the price at a stock cover: inverse demand for storage with a constant exponent, between bounds. */
export const scarcityAt = (
  coverDays: number,
  atRest: number,
  exponent: number,
  most: number,
): number => clamp(exp(exponent * ln(atRest / Math.max(coverDays, 1))), 1 / most, most);

/** How loudly a price calls for other designs and for scrap: 0 at rest, 1 at `full` above it. */
export const priceSignal = (price: number, full: number): number =>
  clamp((price - 100) / full, 0, 1);

/** How the change of a product of two factors is shared between them: Shapley values of two. */
export const sharedChange = (
  before: readonly [number, number],
  after: readonly [number, number],
): [number, number] => [
  ((after[0] - before[0]) * (before[1] + after[1])) / 2,
  ((after[1] - before[1]) * (before[0] + after[0])) / 2,
];

/** Share of usual supplies under contract with the other side that is left when makers go elsewhere, and when they come back. */
export function contracted(
  share: number,
  elsewhere: number,
  atStart: number,
  stick: number,
  relapse: number,
): number {
  const free = Math.max(0, 1 - elsewhere);
  if (free < share) return share + (free - share) * stick;
  return Math.max(share, Math.min(atStart, share + relapse));
}
