import { exp } from '../arithmetic.ts';

/*
 * The maritime picture: who is seen, and by whom. Detection is not attribution.
 */

/** One source of a picture and the chance that it alone sees a vessel within the look window. */
export interface Source {
  readonly detects: number;
}

/**
 * Detection by random search (Koopman): p = 1 − exp(−W v t / A).
 * @param sweep W, sweep width in nautical miles
 * @param speed v, search speed in knots
 * @param hours t, searching hours summed over the searchers
 * @param area A, square nautical miles
 */
export const koopman = (sweep: number, speed: number, hours: number, area: number): number =>
  1 - exp((-sweep * speed * hours) / area);

/**
 * Fuses sources that are partly about the same vessels: between the best single source (fully
 * correlated) and independent looks, 1 − Π(1 − p), by the correlation ρ.
 * @param correlation ρ, 0 (independent) to 1 (the same picture twice)
 */
export function fuse(chances: readonly number[], correlation: number): number {
  let missed = 1;
  let best = 0;
  for (const p of chances) {
    missed *= 1 - p;
    best = Math.max(best, p);
  }
  return correlation * best + (1 - correlation) * (1 - missed);
}

/**
 * What each source adds to a fused picture: its Shapley value, the mean of what it adds over all orders
 * of joining. The values add up to the fused chance exactly but for rounding.
 * @returns one value per source
 */
export function shapley(chances: readonly number[], correlation: number): number[] {
  const n = chances.length;
  const values = chances.map(() => 0);
  const weights: number[] = [];
  // weight of a coalition of size k: k! (n − k − 1)! / n!
  for (let k = 0; k < n; k++) {
    let weight = 1 / n;
    for (let i = 1; i <= k; i++) weight *= i / (n - i);
    weights.push(weight);
  }
  for (let set = 0; set < 1 << n; set++) {
    const members = chances.filter((_, i) => (set >> i) & 1);
    const without = fuse(members, correlation);
    for (let i = 0; i < n; i++) {
      if ((set >> i) & 1) continue;
      values[i] +=
        weights[members.length] * (fuse([...members, chances[i]], correlation) - without);
    }
  }
  return values;
}

/** A picture grows old: what is left of it after some hours, with mean life τ. */
export const aged = (picture: number, hours: number, life: number): number =>
  picture * exp(-hours / life);
