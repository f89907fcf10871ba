import type { ChartId, Order, Scenario, World } from '../../src/engine/index.ts';

/** One whole run to be played: the same for every contender. */
export interface Game {
  readonly scenario: Scenario;
  readonly seed: string;
  /** The orders of each turn, both governments', all legal where they stand. */
  readonly orders: readonly (readonly Order[])[];
}

/** Plays a run to its end and says where it came to, so that what is compared is the same game. */
export type Play = (game: Game) => Outcome;

export interface Outcome {
  readonly turns: number;
  readonly ending: number;
  /** In whole quanta. */
  readonly measures: readonly number[];
}

/** One event of one chart, as it came in a run. */
export interface ChartStep {
  readonly chart: ChartId;
  readonly memory: readonly [code: number, hours: number, count: number];
  readonly event: string;
  readonly world: World;
}

/** Takes charts through the steps of a run, and says how many went to another state. */
export type Walk = (steps: readonly ChartStep[]) => number;

/** What a bundle of the bench holds, by the form in which it is done. */
export interface Contender {
  readonly plays: Readonly<Record<string, Play>>;
  /** The charts without the rest of the engine; none where there is no rulebook to ask. */
  readonly walks: Readonly<Record<string, Walk>>;
}
