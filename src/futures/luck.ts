import { type Measure, type Rulebook } from '../engine/index.ts';
import { differenceOf, otherSeed, type Outcome, outcomeOfOrders, type Played } from './outcome.ts';
import { percentileOf } from './statistics.ts';

/*
 * Luck: the same orders under other seeds, and where an outcome lies among such outcomes.
 */

/** How the same orders come out under other luck, one seed after another, for as long as somebody asks. */
export function* outcomesOfOrders(played: Played, rulebook: Rulebook): Generator<Outcome, never> {
  for (let luck = 0; ; luck++) {
    yield outcomeOfOrders(played, rulebook, otherSeed(luck)).outcome;
  }
}

/** Where a value lies among others. */
export interface Place {
  readonly value: number;
  /** How many of the others have such a value: a crisis may lack a measure. */
  readonly runs: number;
  /** Shares of them that did worse, the same, and better. */
  readonly worse: number;
  readonly same: number;
  readonly better: number;
  /** 0 to 100: the share that did worse, and half of the share that did the same. */
  readonly percentile: number;
  /** 5 %, 50 % and 95 % of the others lie below; null where there is none. */
  readonly low: number | null;
  readonly middle: number | null;
  readonly high: number | null;
}

/** An outcome among others. */
export interface Placed {
  readonly runs: number;
  /** By measure; better is what the measure calls better. */
  readonly measures: Readonly<Record<string, Place>>;
  readonly score: Place;
  /** Share of the others, by ending; only those that occurred. */
  readonly endings: Readonly<Record<string, number>>;
  readonly leftOut: {
    /** Orders that could not be given, a run. */
    readonly mean: number;
    /** Share of the runs in which all could. */
    readonly none: number;
  };
}

/** @param sign of a value less the one in question: 1 for better, −1 for worse, 0 for the same */
function placeOf(value: number, others: readonly number[], sign: (other: number) => number): Place {
  const sorted = others.toSorted((a, b) => a - b);
  const share = (wanted: number) =>
    others.length === 0
      ? 0
      : others.filter((other) => sign(other) === wanted).length / others.length;
  const at = (percent: number) => (sorted.length === 0 ? null : percentileOf(sorted, percent));
  const [worse, same, better] = [share(-1), share(0), share(1)];
  return {
    value,
    runs: others.length,
    worse,
    same,
    better,
    percentile: 100 * (worse + same / 2),
    low: at(5),
    middle: at(50),
    high: at(95),
  };
}

/** Where a measure lies among others. */
function measurePlace(measure: Measure, value: number, outcomes: readonly Outcome[]): Place {
  const { id, better } = measure;
  const others = outcomes.flatMap(({ values }) => (id in values ? [values[id]] : []));
  const up = better === 'higher' ? 1 : -1;
  return placeOf(value, others, (other) => Math.sign(up * differenceOf(measure, other, value)) + 0);
}

/**
 * Where an outcome lies among others.
 * @param measures of the run it belongs to
 * @param others at least one
 */
export function placedAmong(
  measures: readonly Measure[],
  own: Outcome,
  others: readonly Outcome[],
): Placed {
  const endings: Record<string, number> = {};
  for (const { ending } of others) endings[ending] = (endings[ending] ?? 0) + 1 / others.length;
  const scores = others.map(({ score }) => score);
  const left = others.map(({ leftOut }) => leftOut.length);
  return {
    runs: others.length,
    measures: Object.fromEntries(
      measures.map((measure) => [
        measure.id,
        measurePlace(measure, own.values[measure.id], others),
      ]),
    ),
    score: placeOf(own.score, scores, (other) => Math.sign(other - own.score)),
    endings,
    leftOut: {
      mean: left.reduce((a, b) => a + b, 0) / others.length,
      none: left.filter((n) => n === 0).length / others.length,
    },
  };
}
