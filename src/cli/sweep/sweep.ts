import type { Scenario } from '../../engine/index.ts';
import { type Assumptions, drawnScenario, type Uncertain } from '../../futures/index.ts';

/*
 * What a sweep is asked for, checked, and the one order of its runs: by scenario, player, what is switched
 * off, and seed. Number i of that order is row i of the file, whoever plays it and when.
 */

interface Subject {
  readonly rules: Scenario;
  /** Of its rules. */
  readonly hash: string;
  /** The numbers that each seed draws from their ranges; null keeps them as they are. */
  readonly assumptions: Assumptions | null;
}

export interface Sweep {
  readonly scenarios: readonly Subject[];
  readonly uncertain: Uncertain;
  readonly players: readonly string[];
  /** Sets of clauses whose effect is switched off together; the first is empty. */
  readonly without: readonly (readonly string[])[];
  /** Whole numbers, first and last included. */
  readonly seeds: readonly [number, number];
}

/** One run of a sweep. */
export interface Case {
  readonly scenario: Subject;
  readonly uncertain: Uncertain;
  readonly player: string;
  readonly without: readonly string[];
  readonly seed: number;
}

const seedsIn = ({ seeds: [first, last] }: Sweep): number => last - first + 1;

/** How many runs a sweep has. */
export const sizeOf = (sweep: Sweep): number =>
  sweep.scenarios.length * sweep.players.length * sweep.without.length * seedsIn(sweep);

/** Run number `at`, counted from 0. */
export function caseAt(sweep: Sweep, at: number): Case {
  const { scenarios, players, without, seeds, uncertain } = sweep;
  const seed = at % seedsIn(sweep);
  const set = Math.floor(at / seedsIn(sweep));
  const by = Math.floor(set / without.length);
  return {
    scenario: scenarios[Math.floor(by / players.length)],
    uncertain,
    player: players[by % players.length],
    without: without[set % without.length],
    seed: seeds[0] + seed,
  };
}

/** What a run is played on. One seed has one world, whoever plays it and whatever is switched off. */
export const worldOf = ({ scenario: { rules, assumptions }, seed }: Case): Scenario =>
  assumptions ? drawnScenario(rules, assumptions, String(seed)) : rules;

/** Runs `from` up to, not including, `to`. */
export type Range = readonly [from: number, to: number];

/** The runs that are not done yet, in ranges of at most so many. */
export function* missing(
  size: number,
  isDone: (at: number) => boolean,
  most: number,
): Generator<Range> {
  let from = 0;
  while (from < size) {
    if (isDone(from)) {
      from += 1;
      continue;
    }
    let to = from + 1;
    while (to < size && to - from < most && !isDone(to)) to += 1;
    yield [from, to];
    from = to;
  }
}
