import type { Measure } from '../../engine/index.ts';
import type { Place, Review } from '../../futures/index.ts';
import { digitsOf, number, percent, wholePercents, withUnit } from '../numbers.ts';
import { text } from '../texts/text.ts';
import { decimals } from '../why.ts';
import type { Histogramed, LuckRow, LuckView } from './views.ts';
import type { RunWords } from './words.ts';

/** Widths of the bars of a histogram of scores, and where they end. */
const BIN = 5;
const HIGHEST = 100;

/** A score is whole points. */
const SCORE = { held: null, strained: null, lowest: 0, highest: HIGHEST } as const;

function rowOf(
  id: string,
  name: string,
  place: Place,
  write: (value: number) => string,
  axis: Pick<LuckRow, 'held' | 'strained' | 'lowest' | 'highest' | 'unit'>,
): LuckRow {
  const { value, low, middle, high, worse, same, better } = place;
  const written = write(value);
  const shares = wholePercents([worse, same, better]);
  const words =
    low === null || high === null
      ? text('say.review.luck.alone', { value: written })
      : text('say.review.luck.place', {
          value: written,
          low: write(low),
          high: write(high),
          worse: shares[0],
          same: shares[1],
          better: shares[2],
        });
  return { id, name, value, low, middle, high, worse, same, better, written, words, ...axis };
}

/** An axis on which all of it lies: no wider than is needed, so that what differs can be seen. */
function axisOf({ held, strained }: Measure, { value, low, high }: Place) {
  const all = [value, low ?? value, high ?? value, held, strained];
  return { held, strained, lowest: Math.min(...all), highest: Math.max(...all) };
}

function measureRow(measure: Measure, place: Place, { words }: RunWords): LuckRow {
  const unit = words.unit(measure.id);
  const digits = decimals(measure.quantum);
  const write = (value: number) => withUnit(number(value, digits), value, unit);
  const value = Number(place.value.toFixed(digitsOf(measure.quantum)));
  return rowOf(measure.id, words.measure(measure.id), { ...place, value }, write, {
    ...axisOf(measure, place),
    unit,
  });
}

/** Scores in bars. */
export const binsOf = (scores: readonly number[]): Histogramed =>
  Array.from({ length: HIGHEST / BIN }, (_, i) => {
    const [from, to] = [i * BIN, (i + 1) * BIN];
    const last = to === HIGHEST;
    const runs = scores.filter((score) => score >= from && (score < to || last)).length;
    return { from, to, runs };
  });

/** A run among the same orders under other luck; null before the first of them. */
export function luckView(
  { luck, measures, scores, own, orders }: Review,
  runWords: RunWords,
): LuckView | null {
  if (!luck) return null;
  const { words } = runWords;
  const write = (value: number) => number(value);
  const score = rowOf('score', text('say.review.score'), luck.score, write, { ...SCORE, unit: '' });
  const shares = wholePercents([score.worse, score.same, score.better]);
  return {
    runs: luck.runs,
    score,
    bins: binsOf(scores),
    measures: measures.flatMap((measure) => {
      const place = luck.measures[measure.id];
      return place ? [measureRow(measure, place, runWords)] : [];
    }),
    endings: Object.entries(luck.endings)
      .sort((a, b) => b[1] - a[1])
      .map(([id, share]) => ({
        id,
        name: words.ending(id),
        means: words.endingMeans(id),
        share,
        words: percent(share, share < 0.01 ? 1 : 0),
        own: id === own.ending,
      })),
    lead: text('say.review.luck.lead', {
      runs: luck.runs,
      score: score.written,
      worse: shares[0],
      same: shares[1],
      better: shares[2],
      low: write(score.low ?? score.value),
      high: write(score.high ?? score.value),
      middle: write(score.middle ?? score.value),
    }),
    leftOut: text('say.review.luck.left-out', {
      mean: number(luck.leftOut.mean, 1),
      orders,
      none: percent(luck.leftOut.none),
    }),
  };
}
