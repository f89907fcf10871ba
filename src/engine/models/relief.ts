import { exp } from '../arithmetic.ts';

/*
 * The pipeline of relief and the need at its end, in closed form over a turn. Nothing here knows of
 * runs or charts; docs/model.md, Relief, has the sources.
 */

/** What is left whole of something damaged at landfall: 1 − damage · exp(−t / heal). */
export const healed = (damage: number, hours: number, heal: number): number =>
  1 - damage * exp(-hours / heal);

/**
 * Flights that an airfield handles. Up to its slots all; beyond them aircraft that wait block ramp and
 * parking, and fewer are handled the more come: slots / (1 + j (a − s) / s).
 * @param arrivals a; @param slots s; @param jam j
 */
export const flightsHandled = (arrivals: number, slots: number, jam: number): number =>
  slots <= 0 ? 0 : arrivals <= slots ? arrivals : slots / (1 + (jam * (arrivals - slots)) / slots);

/**
 * Hours of a round trip: 2 d / v, loading and unloading.
 * @param miles d, one way; @param speed v, knots; @param load hours to load, and as many to unload
 */
export const cycleHours = (miles: number, speed: number, load: number): number =>
  (2 * miles) / speed + 2 * load;

/** Of an amount that leaves by two constant rates (per day), how much leaves by the first: competing risks. */
export function leaving(
  amount: number,
  first: number,
  second: number,
  days: number,
): { first: number; second: number } {
  const both = first + second;
  if (both <= 0) return { first: 0, second: 0 };
  const gone = amount * (1 - exp(-both * days));
  return { first: (gone * first) / both, second: (gone * second) / both };
}

/** Share of what two bring that the other brings as well: 2 min(a, b) / (a + b). */
export const overlap = (a: number, b: number): number =>
  a + b > 0 ? (2 * Math.min(a, b)) / (a + b) : 0;

/** Share of people whose own supply runs again: what was left, and the rest with mean time τ. */
export const localSupply = (left: number, hours: number, recovery: number): number =>
  left + (1 - left) * (1 - exp(-hours / recovery));

/**
 * Shares by which goods are sent to districts: by need as far as it is known, by ease where it is not.
 * @param needs tonnes wanted; @param ease tonnes a day that can be moved; @param knowledge 0 to 1
 * @returns shares that add up to 1, or zeroes
 */
export function allocate(
  needs: readonly number[],
  ease: readonly number[],
  knowledge: number,
): number[] {
  const need = needs.reduce((a, b) => a + b, 0);
  const ways = ease.reduce((a, b) => a + b, 0);
  return needs.map(
    (n, d) =>
      (need > 0 ? (knowledge * n) / need : 0) + (ways > 0 ? ((1 - knowledge) * ease[d]) / ways : 0),
  );
}
