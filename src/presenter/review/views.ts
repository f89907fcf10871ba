import type { Government, Order } from '../../engine/index.ts';
import type { DebriefView, TurningPoint } from '../views.ts';
import type { Notes } from './notes.ts';

/** A turn as the review tells it. */
export interface TimelineTurn {
  readonly turn: number;
  /** "Days 7 to 9" */
  readonly time: string;
  /** The scenario that began with it: a crisis of a long game. */
  readonly begins: string;
  readonly orders: readonly string[];
  /** The largest contributions of the run that lie in it. */
  readonly points: readonly TurningPoint[];
  /** What the ledger booked in it for the better and for the worse, in widths of a band; routine left out. */
  readonly gain: number;
  readonly loss: number;
  /** Whether people marked it, and what they wrote. */
  readonly starred: boolean;
  readonly note: string;
}

/** Where a value lies among the same orders under other luck. */
export interface LuckRow {
  readonly id: string;
  readonly name: string;
  /** In the unit of the measure. */
  readonly value: number;
  readonly low: number | null;
  readonly middle: number | null;
  readonly high: number | null;
  /** Its axis: all that is drawn lies on it. */
  readonly lowest: number;
  readonly highest: number;
  readonly held: number | null;
  readonly strained: number | null;
  readonly worse: number;
  readonly same: number;
  readonly better: number;
  readonly unit: string;
  readonly written: string;
  /** "20; nine of ten between 3 and 40. 42 % did worse, 2 % the same, 56 % better." */
  readonly words: string;
}

/** How many runs scored from so much to below so much. */
export type Histogramed = readonly {
  readonly from: number;
  readonly to: number;
  readonly runs: number;
}[];

export interface LuckView {
  readonly runs: number;
  readonly score: LuckRow;
  readonly bins: Histogramed;
  readonly measures: readonly LuckRow[];
  readonly endings: readonly {
    readonly id: string;
    readonly name: string;
    /** What it means, in one plain sentence. */
    readonly means: string;
    readonly share: number;
    readonly words: string;
    readonly own: boolean;
  }[];
  readonly lead: string;
  readonly leftOut: string;
}

export interface PlanRow {
  readonly id: string;
  readonly name: string;
  /** What it believes in. */
  readonly about: string;
  readonly own: boolean;
  readonly ending: string;
  readonly score: number;
  readonly elsewhere: number | null;
  readonly words: string;
}

export interface ChoiceView {
  /** Best under the luck of the run first. */
  readonly plans: readonly PlanRow[];
  readonly lead: string;
  /** What moved the score more, luck or the choice among these plans. */
  readonly verdict: string;
}

export interface DecisionRow {
  readonly turn: number;
  readonly by: Government;
  readonly order: Order;
  /** "Japan: Send …" */
  readonly name: string;
  readonly worth: number;
  readonly worthWords: string;
  readonly differences: readonly {
    readonly id: string;
    readonly name: string;
    readonly value: number;
    readonly amount: string;
    readonly good: boolean;
  }[];
  /** How it would have ended without it; empty where it would have ended the same. */
  readonly otherwise: string;
  readonly takesAlong: string;
  /** Worth next to nothing, and it would have ended the same: not told where room is dear. */
  readonly slight: boolean;
}

export interface DecisionsView {
  /** What helped most first, what harmed most last; what did nothing is not among them. */
  readonly rows: readonly DecisionRow[];
  /** Orders that changed no measure at the end. */
  readonly nothing: string;
  readonly lead: string;
  readonly looked: number;
  readonly of: number;
}

/** What can be said of an entry from runs with it and without it. */
export const VERDICTS = ['helps', 'harms', 'depends', 'nothing'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface ClauseRow {
  readonly clause: string;
  readonly title: string;
  /** How it was used, or where it stands. */
  readonly how: string;
  /** What is booked under it; of one that was not used nothing. */
  readonly booked: string;
  /** Why no effect was to be expected here; empty where one was. */
  readonly noEffect: string;
  /** Null until it was looked at. */
  readonly verdict: Verdict | null;
  readonly worth: number | null;
  readonly words: string;
}

export interface ClausesView {
  readonly used: readonly ClauseRow[];
  /** Not used: those that would have helped first. */
  readonly would: readonly ClauseRow[];
  /** Not used, and nothing would have come of it in this time; all that were not used while no run has told. */
  readonly idle: readonly ClauseRow[];
  readonly idleTitle: string;
  /** How it was found out; empty while nothing was. */
  readonly lead: string;
}

/** How far the worker is. */
export interface Progress {
  readonly state: 'waiting' | 'on' | 'off';
  readonly done: number;
  readonly of: number;
  readonly complete: boolean;
  readonly words: string;
}

/** All of an after-action review. */
export interface ReviewView {
  readonly debrief: DebriefView;
  readonly role: string;
  readonly notes: Notes;
  readonly timeline: readonly TimelineTurn[];
  readonly progress: Progress;
  /** Null until the first answer. */
  readonly luck: LuckView | null;
  readonly choice: ChoiceView | null;
  readonly decisions: DecisionsView | null;
  readonly clauses: ClausesView;
}
