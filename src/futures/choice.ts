import { type Rulebook, startRun } from '../engine/index.ts';
import { playersOf } from '../players/index.ts';
import { otherSeed, type Outcome, outcomeOfPlan, type Played } from './outcome.ts';

/*
 * Choice: other plans under the same luck.
 */

/** How one plan came out under one luck. */
export interface PlanOutcome {
  readonly player: string;
  /** Number of the other luck; null for the luck of the run. */
  readonly luck: number | null;
  readonly outcome: Outcome;
}

/** The players that a run is held against: all of its scenario. */
export const plansOf = ({ scenario, seed, role }: Played, rulebook: Rulebook): string[] =>
  playersOf(startRun({ scenario, rulebook, seed, role }));

/**
 * How the plans of a scenario come out: all of them under the luck of the run, then all under one other
 * luck after another, for as long as somebody asks. The lucks are those of outcomesOfOrders.
 */
export function* outcomesOfPlans(
  played: Played,
  rulebook: Rulebook,
): Generator<PlanOutcome, never> {
  const players = plansOf(played, rulebook);
  for (const player of players) {
    const outcome = outcomeOfPlan(played, rulebook, played.seed, player);
    yield { player, luck: null, outcome };
  }
  for (let luck = 0; ; luck++) {
    for (const player of players) {
      yield { player, luck, outcome: outcomeOfPlan(played, rulebook, otherSeed(luck), player) };
    }
  }
}

/** One plan beside the orders of a run. */
export interface PlanStanding {
  readonly player: string;
  /** Under the luck of the run. */
  readonly here: Outcome;
  /** Under other luck; the mean is null where none was played. */
  readonly elsewhere: {
    readonly runs: number;
    readonly score: number | null;
    /** Shares of the lucks in which the plan scores less than the orders, the same, and more. */
    readonly worse: number;
    readonly same: number;
    readonly better: number;
  };
}

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0) / numbers.length;

/**
 * Each plan beside the orders, in the order in which they are played.
 * @param orders the outcomes of the orders under other luck; luck by luck they are held against those of the plans
 */
export function planStandings(
  plans: readonly PlanOutcome[],
  orders: readonly Outcome[],
): PlanStanding[] {
  return plans
    .filter(({ luck }) => luck === null)
    .map(({ player, outcome: here }) => {
      const pairs = plans.flatMap(({ player: of, luck, outcome }) =>
        of === player && luck !== null && luck < orders.length
          ? [[outcome.score, orders[luck].score] as const]
          : [],
      );
      const share = (wanted: number) =>
        pairs.filter(([a, b]) => Math.sign(a - b) === wanted).length / Math.max(1, pairs.length);
      return {
        player,
        here,
        elsewhere: {
          runs: pairs.length,
          score: mean(pairs.map(([score]) => score)),
          worse: share(-1),
          same: share(0),
          better: share(1),
        },
      };
    });
}
