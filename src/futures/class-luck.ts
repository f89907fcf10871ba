import type { Rulebook } from '../engine/index.ts';
import { otherSeed, outcomeOfOrders, type Played } from './outcome.ts';

/*
 * A class against luck: the orders of every group, all under the same other lucks.
 */

/** Lucks that a group is looked at under at least, however many groups there are. */
const FEWEST = 4;

/** Under how many other lucks each of so many groups is played, when so many runs are wanted in all. */
export const lucksFor = (groups: number, runs: number): number =>
  Math.max(FEWEST, Math.ceil(runs / Math.max(1, groups)));

/** Scores by group, one luck after another for all of them. */
export function* scoresOfClass(
  groups: readonly Played[],
  rulebook: Rulebook,
  lucks: number,
  scores: number[][],
): Generator<void, void> {
  for (let luck = 0; luck < lucks; luck++)
    for (const [i, played] of groups.entries()) {
      scores[i].push(outcomeOfOrders(played, rulebook, otherSeed(luck)).outcome.score);
      yield;
    }
}

/** Whose doing a spread of scores is; the three add up to 1. */
export interface SpreadShares {
  /** Between groups, over the lucks: what was ordered. */
  readonly choice: number;
  /** Between lucks, over the groups. */
  readonly luck: number;
  /** What goes with neither alone: orders that were good under one luck and bad under another. */
  readonly both: number;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
const squares = (numbers: readonly number[], middle: number): number =>
  numbers.reduce((sum, n) => sum + (n - middle) ** 2, 0);

/**
 * Splits the variance of scores: two-way analysis of variance, one run per group and luck. As many lucks of
 * each group as all have.
 * @returns null where there is nothing to split: fewer than two groups or lucks, or all scores equal
 */
export function spreadShares(scores: readonly (readonly number[])[]): SpreadShares | null {
  const lucks = Math.min(...scores.map((row) => row.length));
  if (scores.length < 2 || lucks < 2) return null;
  const rows = scores.map((row) => row.slice(0, lucks));
  const grand = mean(rows.flat());
  const total = squares(rows.flat(), grand);
  if (total === 0) return null;
  const byGroup = squares(rows.map(mean), grand) * lucks;
  const columns = Array.from({ length: lucks }, (_, luck) => mean(rows.map((row) => row[luck])));
  const byLuck = squares(columns, grand) * rows.length;
  const [choice, luck] = [byGroup / total, byLuck / total];
  return { choice, luck, both: Math.max(0, 1 - choice - luck) };
}
