import type { Measure, Rulebook, TurnRecord } from '../engine/index.ts';
import type { LeftOut } from '../players/index.ts';
import {
  type Decision,
  decisionsOf,
  differenceOf,
  type Outcome,
  outcomeOfOrders,
  type Played,
} from './outcome.ts';

/*
 * What a single decision did: the run as it was, less the run without that order, under the same luck.
 * Chance is keyed by what it is about, so nothing else changes.
 */

export interface DecisionEffect extends Decision {
  /** The run less the run without the order, in the unit of each measure; one that only one of them has is left out. */
  readonly differences: Readonly<Record<string, number>>;
  /**
   * Mean of the differences over the measures by their weight, each in widths of its middle band and
   * counted for the better: +1 is all measures a band's width better because of the order.
   */
  readonly worth: number;
  readonly score: number;
  /** How, and in which turn, the run ends without the order. */
  readonly ending: string;
  readonly lastTurn: number;
  /** Later orders that cannot be given without it; they are left out too, and what they did is in the differences. */
  readonly takesAlong: readonly LeftOut[];
}

/** Where one run ended less where another did. */
export function differencesOf(
  measures: readonly Measure[],
  a: Outcome,
  b: Outcome,
): Record<string, number> {
  const both = measures.filter(({ id }) => id in a.values && id in b.values);
  return Object.fromEntries(
    both.map((measure) => {
      const { id } = measure;
      return [id, differenceOf(measure, a.values[id], b.values[id])];
    }),
  );
}

/** What differences are worth together. */
export function worthOf(
  measures: readonly Measure[],
  differences: Readonly<Record<string, number>>,
): number {
  let [sum, weights] = [0, 0];
  for (const { id, better, held, strained, weight } of measures) {
    if (!(id in differences)) continue;
    const up = better === 'higher' ? 1 : -1;
    sum += (weight * up * differences[id]) / Math.abs(held - strained);
    weights += weight;
  }
  // +0: an order that did nothing is worth nothing, and not less than nothing
  return weights === 0 ? 0 : sum / weights + 0;
}

const without = (turns: readonly TurnRecord[], { turn, at }: Decision): TurnRecord[] =>
  turns.map((record) =>
    record.turn === turn ? { ...record, orders: record.orders.filter((_, i) => i !== at) } : record,
  );

/**
 * What each order that people gave did, in the order in which they were given.
 * @param measures of the run
 * @param own how it came out, played again as it was
 */
export function* decisionEffects(
  played: Played,
  rulebook: Rulebook,
  measures: readonly Measure[],
  own: Outcome,
): Generator<DecisionEffect, void> {
  for (const decision of decisionsOf(played)) {
    const turns = without(played.turns, decision);
    const { outcome } = outcomeOfOrders(played, rulebook, played.seed, turns);
    const differences = differencesOf(measures, own, outcome);
    yield {
      ...decision,
      differences,
      worth: worthOf(measures, differences),
      score: own.score - outcome.score,
      ending: outcome.ending,
      lastTurn: outcome.turn,
      takesAlong: outcome.leftOut,
    };
  }
}

/** What helped most first, what harmed most last. */
export const byWorth = (effects: readonly DecisionEffect[]): DecisionEffect[] =>
  effects.toSorted((a, b) => b.worth - a.worth || a.turn - b.turn || a.at - b.at);
