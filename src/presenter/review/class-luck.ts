import { percentileOf, spreadShares } from '../../futures/index.ts';
import { number, wholePercents } from '../numbers.ts';
import { text } from '../texts/text.ts';
import type { ClassLuck } from './class-views.ts';
import { binsOf } from './luck.ts';

/** A spread of less than so many points is not split: there is nothing to tell apart. */
const FEWEST_RUNS = 40;

/**
 * Where a class lies among its own orders under other luck.
 * @param own scores of the class
 * @param scores by run, luck by luck
 */
export function classLuck(
  own: readonly number[],
  scores: readonly (readonly number[])[],
): ClassLuck | null {
  const all = scores.flat();
  if (all.length === 0 || own.length === 0) return null;
  const sorted = all.toSorted((a, b) => a - b);
  const mine = own.toSorted((a, b) => a - b);
  const shares = all.length < FEWEST_RUNS ? null : spreadShares(scores);
  const parts = shares ? [shares.choice, shares.luck, shares.both] : [];
  const written = wholePercents(parts);
  const names = ['choice', 'luck', 'both'] as const;
  return {
    runs: all.length,
    bins: binsOf(all),
    marks: own,
    lead: text('say.class.luck.lead', {
      runs: all.length,
      groups: scores.length,
      low: number(percentileOf(sorted, 5)),
      middle: number(percentileOf(sorted, 50)),
      high: number(percentileOf(sorted, 95)),
      ownLow: number(mine[0]),
      ownHigh: number(mine[mine.length - 1]),
      ownMiddle: number(percentileOf(mine, 50)),
    }),
    split: shares
      ? text('say.class.luck.split', { choice: written[0], luck: written[1], both: written[2] })
      : '',
    shares: parts.map((share, i) => ({
      id: names[i],
      share,
      name: text(`say.class.luck.${names[i]}`, { share: written[i] }),
    })),
  };
}
