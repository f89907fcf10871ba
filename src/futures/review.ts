import type { Measure, Rulebook } from '../engine/index.ts';
import {
  outcomesOfPlans,
  type PlanOutcome,
  type PlanStanding,
  planStandings,
  plansOf,
} from './choice.ts';
import {
  type ClausePair,
  clauseUses,
  type ClauseWorth,
  clauseWorths,
  outcomesOfClauses,
} from './clauses.ts';
import { type DecisionEffect, decisionEffects } from './decisions.ts';
import { outcomesOfOrders, type Placed, placedAmong } from './luck.ts';
import { decisionsOf, measuresOf, type Outcome, outcomeOfOrders, type Played } from './outcome.ts';

/*
 * A run that has ended, held against itself: its orders under other luck, other plans under its luck, and the
 * run without one order or one entry. It is worked out run by run, so that it can be looked at on the way.
 */

/** Runs under other luck: of the orders, of every plan, and of every entry; no entry is looked at without a number. */
export interface Wanted {
  readonly runs: number;
  readonly plans: number;
  readonly clauses: number | null;
}

/** Other seeds when nobody says how many. */
export const WANTED: Wanted = { runs: 1000, plans: 30, clauses: 20 };

/** What was found about a run so far, as plain data. */
export interface Review {
  readonly measures: readonly Measure[];
  /** How the run came out. */
  readonly own: Outcome;
  /** Orders that people gave. */
  readonly orders: number;
  /** Orders looked at so far, in the order in which they were given. */
  readonly decisions: readonly DecisionEffect[];
  /** The run among the same orders under other luck; null before the first. */
  readonly luck: Placed | null;
  /** Scores of those runs. */
  readonly scores: readonly number[];
  /** Mean score of the orders under the lucks that the plans were played under; null before the first. */
  readonly elsewhere: number | null;
  readonly plans: readonly PlanStanding[];
  /** The run among the plans under its own luck; null before the first. */
  readonly among: Placed | null;
  readonly clauses: readonly ClauseWorth[];
  /** Runs played so far, and runs to be played. */
  readonly done: number;
  readonly of: number;
}

export interface Reviewing {
  /** Yields after every run. */
  readonly steps: Iterator<void>;
  /** What stands now. */
  found(): Review;
}

/** The number of other lucks that the first answer is made of. */
const FIRST = 100;

/** Begins to hold a run against itself. */
export function openReview(
  played: Played,
  rulebook: Rulebook,
  { runs, plans: planRuns, clauses: clauseRuns }: Wanted = WANTED,
): Reviewing {
  const { run: again, outcome: own } = outcomeOfOrders(played, rulebook);
  const measures = measuresOf(again);
  const uses = clauseRuns === null ? [] : clauseUses(played, again);
  const players = plansOf(played, rulebook).length;
  const orders = decisionsOf(played).length;
  const paired = Math.min(planRuns, runs);
  const decisions: DecisionEffect[] = [];
  const others: Outcome[] = [];
  const plans: PlanOutcome[] = [];
  const pairs: ClausePair[] = [];
  const of =
    orders + runs + players * (1 + paired) + uses.length * (1 + Math.min(clauseRuns ?? 0, runs));

  function* steps(): Generator<void, void> {
    const luck = outcomesOfOrders(played, rulebook);
    const choice = outcomesOfPlans(played, rulebook);
    const clauses = outcomesOfClauses(played, rulebook, uses);
    function* until<T>(list: T[], source: Generator<T, never>, length: number): Generator<void> {
      while (list.length < length) {
        list.push(source.next().value);
        yield;
      }
    }
    for (const effect of decisionEffects(played, rulebook, measures, own)) {
      decisions.push(effect);
      yield;
    }
    // first a rough answer to everything, then a better one
    yield* until(others, luck, Math.min(FIRST, runs));
    yield* until(plans, choice, players);
    yield* until(pairs, clauses, uses.length);
    yield* until(others, luck, runs);
    yield* until(plans, choice, players * (1 + paired));
    yield* until(pairs, clauses, uses.length * (1 + Math.min(clauseRuns ?? 0, runs)));
  }

  function found(): Review {
    const standings = planStandings(plans, others);
    const lucks = Math.min(paired, others.length);
    return {
      measures,
      own,
      orders,
      decisions,
      luck: others.length === 0 ? null : placedAmong(measures, own, others),
      scores: others.map(({ score }) => score),
      elsewhere:
        lucks === 0
          ? null
          : others.slice(0, lucks).reduce((sum, { score }) => sum + score, 0) / lucks,
      plans: standings,
      among:
        standings.length < players
          ? null
          : placedAmong(
              measures,
              own,
              standings.map(({ here }) => here),
            ),
      clauses: clauseWorths(pairs, measures, own, others),
      done: decisions.length + others.length + plans.length + pairs.length,
      of,
    };
  }
  return { steps: steps(), found };
}

/** The whole of it at once. */
export function reviewed(played: Played, rulebook: Rulebook, wanted: Wanted = WANTED): Review {
  const { steps, found } = openReview(played, rulebook, wanted);
  while (!steps.next().done);
  return found();
}
