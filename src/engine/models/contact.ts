import { exp, sqrt } from '../arithmetic.ts';

/*
 * What happens when the other side presses: how soon help is there, and whether that is soon enough.
 */

/**
 * Mean distance from a random point to the nearest of h hulls spread at random over an area
 * (Clark & Evans 1954): ½ √(A / h).
 * @param area square nautical miles; @param hulls on station, may be a fraction
 * @returns nautical miles; Infinity without hulls
 */
export const nearestHull = (area: number, hulls: number): number => 0.5 * sqrt(area / hulls);

/**
 * Hours from the start of an incident to help on the spot.
 * @param alert hours until a captain has orders; @param speed knots
 */
export const responseHours = (alert: number, area: number, hulls: number, speed: number): number =>
  alert + nearestHull(area, hulls) / speed;

/** Chance that an incident of exponential length (mean D hours) still runs after τ hours: exp(−τ / D). */
export const stillRunning = (hours: number, meanDuration: number): number =>
  exp(-hours / meanDuration);

/**
 * Chance of an accident in one encounter: hulls of both sides per 10,000 square nautical miles, times a
 * factor. The chance rises with the product, as encounters in a crowd do.
 */
export const accidentChance = (
  ours: number,
  theirs: number,
  area: number,
  crowding: number,
): number => 1 - exp((-crowding * ours * theirs * 10000) / area);
