import {
  draftOrder,
  facilitate,
  GOVERNMENTS,
  hasEnded,
  type Measure,
  proceed,
  type Rulebook,
  type Run,
  submit,
} from '../engine/index.ts';
import { draftUse, type LeftOut } from '../players/index.ts';
import { differencesOf, worthOf } from './decisions.ts';
import {
  opened,
  otherSeed,
  type Outcome,
  outcomeOf,
  outcomeOfOrders,
  type Played,
} from './outcome.ts';

/*
 * What an entry of the Declaration did for a run, and what it would have done: the same orders under the same
 * luck with its effect switched off, or with its use added.
 */

/** An entry in play, and whether anything was ordered of it, it was open from the start, or it sat. */
export interface ClauseUse {
  readonly clause: string;
  readonly used: boolean;
}

export interface ClauseWorth extends ClauseUse {
  /** Of a used entry the run less the run without its effect, else the run with it less the run; by measure. */
  readonly differences: Readonly<Record<string, number>>;
  /** As for a decision: in widths of the middle band, + for the better. */
  readonly worth: number;
  /** How the other of the two runs ends. */
  readonly ending: string;
  /** Orders of the run that its use leaves no room for. */
  readonly crowdedOut: number;
  /** The same under other luck. */
  readonly elsewhere: ClauseElsewhere;
}

export interface ClauseElsewhere {
  readonly runs: number;
  /** Of the worth; null where none was played. */
  readonly mean: number | null;
  /** Shares of the lucks in which the entry did harm, next to nothing, and good. */
  readonly worse: number;
  readonly same: number;
  readonly better: number;
}

/** One entry under one luck: how the run comes out with it and without it. */
export interface ClausePair extends ClauseUse {
  /** Number of the other luck; null for the luck of the run. */
  readonly luck: number | null;
  readonly outcome: Outcome;
}

/** Worth less than this is next to nothing: a hundredth of a band's width. */
const NOTICED = 0.01;

/**
 * The entries in play.
 * @param run played again to its end
 */
export function clauseUses({ turns }: Played, { scenario, state }: Run): ClauseUse[] {
  const touched = new Set<string>();
  for (const { orders } of turns)
    for (const order of orders) {
      if ('clause' in order) touched.add(order.clause);
      if ('dialogue' in order) touched.add(order.dialogue);
    }
  return scenario.entries.flatMap(({ clause, inPlay }, i) => {
    const open = scenario.start.open.includes(i) || state.sat[i] > 0;
    return inPlay ? [{ clause, used: open || touched.has(clause) }] : [];
  });
}

/** The orders of a run and, after them in each turn, what brings one more entry to use. */
function outcomeWith(played: Played, rulebook: Rulebook, seed: string, clause: string): Outcome {
  const run = opened(played, rulebook, seed);
  return outcomeOf(run, (after) => {
    const leftOut: LeftOut[] = [];
    for (let turn = 0; !hasEnded(run); turn++) {
      const record = played.turns[turn];
      for (const order of record?.orders ?? [])
        if (draftOrder(run, order)) leftOut.push({ turn: record.turn, order });
      for (const act of record?.acts ?? []) facilitate(run, act);
      for (const by of GOVERNMENTS) draftUse(run, by, clause);
      for (const by of GOVERNMENTS) submit(run, by);
      after();
      proceed(run);
    }
    return leftOut;
  }).outcome;
}

/** Every entry the other way round: all under the luck of the run, then under one other luck after another. */
export function* outcomesOfClauses(
  played: Played,
  rulebook: Rulebook,
  uses: readonly ClauseUse[],
): Generator<ClausePair, never> {
  const other = ({ clause, used }: ClauseUse, seed: string): Outcome =>
    used
      ? outcomeOfOrders({ ...played, without: [...played.without, clause] }, rulebook, seed).outcome
      : outcomeWith(played, rulebook, seed, clause);
  for (const use of uses) yield { ...use, luck: null, outcome: other(use, played.seed) };
  for (let luck = 0; ; luck++)
    for (const use of uses) yield { ...use, luck, outcome: other(use, otherSeed(luck)) };
}

/**
 * Each entry beside the run, in the order of the Declaration.
 * @param orders outcomes of the orders under other luck
 */
export function clauseWorths(
  pairs: readonly ClausePair[],
  measures: readonly Measure[],
  own: Outcome,
  orders: readonly Outcome[],
): ClauseWorth[] {
  const differences = ({ used, outcome }: ClausePair, run: Outcome) =>
    used ? differencesOf(measures, run, outcome) : differencesOf(measures, outcome, run);
  return pairs
    .filter(({ luck }) => luck === null)
    .map((pair) => {
      const { clause, used, outcome } = pair;
      const here = differences(pair, own);
      const worths = pairs.flatMap((other) =>
        other.clause === clause && other.luck !== null && other.luck < orders.length
          ? [worthOf(measures, differences(other, orders[other.luck]))]
          : [],
      );
      const share = (holds: (worth: number) => boolean) =>
        worths.filter(holds).length / Math.max(1, worths.length);
      return {
        clause,
        used,
        differences: here,
        worth: worthOf(measures, here),
        ending: outcome.ending,
        crowdedOut: used ? 0 : outcome.leftOut.length,
        elsewhere: {
          runs: worths.length,
          mean: worths.length === 0 ? null : worths.reduce((a, b) => a + b, 0) / worths.length,
          worse: share((worth) => worth <= -NOTICED),
          same: share((worth) => Math.abs(worth) < NOTICED),
          better: share((worth) => worth >= NOTICED),
        },
      };
    });
}
