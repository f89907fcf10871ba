import {
  engineplayed,
  GOVERNMENTS,
  hasEnded,
  type Measure,
  openingOf,
  type Order,
  proceed,
  type Role,
  type Rulebook,
  type Run,
  type Scenario,
  scoreOf,
  startRun,
  submit,
  type TurnRecord,
  valueOf,
} from '../engine/index.ts';
import { draftAs, type LeftOut, playRecorded } from '../players/index.ts';

/*
 * A run that was played, as plain data, and how it comes out when it is played again: under its own luck
 * or another, with its own orders or a plan's.
 */

/** What a run was played by: all that is needed to play it again. */
export interface Played {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly role: Role;
  readonly without: readonly string[];
  readonly turns: readonly TurnRecord[];
}

/** How a run came out. */
export interface Outcome {
  /** Where each measure ended, by id; one that only the quiet years have, where it stood when the crisis came. */
  readonly values: Readonly<Record<string, number>>;
  readonly ending: string;
  /** The turn in which it ended. */
  readonly turn: number;
  readonly score: number;
  /** Recorded orders that could not be given. */
  readonly leftOut: readonly LeftOut[];
}

/** What a run was played by. */
export const recordOf = (run: Run): Played => ({
  scenario: openingOf(run),
  seed: run.seed,
  role: run.role,
  without: run.without,
  turns: run.history.map(({ turn, orders, acts }) => ({ turn, orders, acts, hash: '' })),
});

/** The luck of another run: the same for every plan that is held against these orders. */
export const otherSeed = (luck: number): string => `other luck ${luck}`;

const valuesOf = ({ scenario, state }: Run): [string, number][] =>
  scenario.measures.map(({ id }, i) => [id, valueOf(scenario, state, i)]);

const quietYears = (run: Run): boolean => run.scenario.crises !== null;

/** Plays a run to its end and notes how it comes out. @param play is told to call back after every turn */
export function outcomeOf(
  run: Run,
  play: (after: () => void) => readonly LeftOut[],
): { run: Run; outcome: Outcome } {
  let quiet: [string, number][] = [];
  const leftOut = play(() => {
    if (quietYears(run)) quiet = valuesOf(run);
  });
  return {
    run,
    outcome: {
      values: Object.fromEntries([...quiet, ...valuesOf(run)]),
      ending: run.scenario.endings[run.state.ending[0] - 1].id,
      turn: run.state.turn[0],
      score: scoreOf(run.scenario, run.state),
      leftOut,
    },
  };
}

/** A run at its beginning, told to nobody. */
export const opened = (
  { scenario, role, without }: Played,
  rulebook: Rulebook,
  seed: string,
): Run => startRun({ scenario, rulebook, seed, role, without, recording: false, hashing: false });

/**
 * Plays recorded orders, those of a government that the program played among them. An order that cannot be
 * given where the run then stands is left out.
 */
export function outcomeOfOrders(
  played: Played,
  rulebook: Rulebook,
  seed = played.seed,
  turns = played.turns,
): { run: Run; outcome: Outcome } {
  const run = opened(played, rulebook, seed);
  return outcomeOf(run, (after) => playRecorded(run, turns, after));
}

/** Plays a plan in the place of the orders; a government that the program played follows the brief. */
export function outcomeOfPlan(
  played: Played,
  rulebook: Rulebook,
  seed: string,
  player: string,
): Outcome {
  const run = opened(played, rulebook, seed);
  const play = (after: () => void): [] => {
    while (!hasEnded(run)) {
      for (const by of GOVERNMENTS) draftAs(run, by, engineplayed(run, by) ? 'reader' : player);
      for (const by of GOVERNMENTS) submit(run, by);
      after();
      proceed(run);
    }
    return [];
  };
  return outcomeOf(run, play).outcome;
}

/** The measures of a run that has ended: those it ended with, and those that only its quiet years had. */
export function measuresOf({ legs }: Pick<Run, 'legs'>): Measure[] {
  const all = [...legs].reverse().flatMap(({ scenario }) => scenario.measures);
  return all.filter(({ id }, i) => all.findIndex((other) => other.id === id) === i);
}

/** One value less another, in whole quanta: what is less than half of one is the noise of fractions. */
export const differenceOf = ({ quantum }: Measure, a: number, b: number): number =>
  Math.round((a - b) / quantum) * quantum + 0;

/** An order, where it stands in the record. */
export interface Decision {
  readonly turn: number;
  /** Which order of its turn. */
  readonly at: number;
  readonly order: Order;
}

/** The orders of a run that people gave. */
export const decisionsOf = ({ role, turns }: Played): Decision[] =>
  turns.flatMap(({ turn, orders }) =>
    orders.flatMap((order, at) =>
      role === 'both' || order.by === role ? [{ turn, at, order }] : [],
    ),
  );
