import type { Glimpse, Scenario } from '../engine/index.ts';
import type { Assumptions } from './assumptions.ts';
import type { Paired } from './compare.ts';
import type { Forecast } from './forecast.ts';

/*
 * What the page and the worker say to each other, as plain data. A scenario is sent once; a question
 * carries what the role knows and no more. A new question takes the place of the one before.
 */

/** A point of a run, from which plans differ in the orders of one turn only. */
export interface Point {
  /** Grows with every new point: what was found for another is of no more use. */
  readonly number: number;
  /** Scenarios by the numbers that they were sent under. */
  readonly opening: number;
  readonly scenario: number;
  /** The uncertain numbers that each future draws, by the number that they were sent under; 0 for none. */
  readonly assumptions: number;
}

/** A plan, under a key that is the same for the same orders. */
export interface Plan {
  readonly key: string;
  readonly glimpse: Glimpse;
}

export type Message =
  | { readonly type: 'scenario'; readonly number: number; readonly scenario: Scenario }
  | {
      readonly type: 'assumptions';
      readonly number: number;
      readonly assumptions: Assumptions;
    }
  | {
      readonly type: 'question';
      readonly id: number;
      readonly point: Point;
      /** The standing plan, and perhaps another to hold against it. */
      readonly plan: Plan;
      readonly other: Plan | null;
      /** How many futures of each. */
      readonly runs: number;
    }
  /** Nothing more is wanted. */
  | { readonly type: 'rest' };

export type Question = Extract<Message, { type: 'question' }>;

/** What was found so far: both forecasts by the same number of futures under the same luck. */
export interface Found {
  readonly type: 'found';
  readonly id: number;
  readonly plan: Forecast;
  readonly other: Forecast | null;
  /** The standing plan against the other; null without another. */
  readonly paired: readonly Paired[] | null;
  /** Whether no better answer to this question will come. */
  readonly complete: boolean;
}

export type Answer =
  { readonly type: 'ready' } | Found | { readonly type: 'failed'; readonly reason: string };
