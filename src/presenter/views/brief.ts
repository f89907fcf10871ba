import type { Government } from '../../engine/index.ts';

export interface BriefMeasure {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly counterpart: string;
  readonly start: string;
  /** "Held from 70 %; strained from 50 %; lost below." */
  readonly rule: string;
  readonly mandateOf: Government | null;
}

export interface BriefView {
  readonly scenario: string;
  readonly title: string;
  readonly clock: string;
  readonly minutes: string;
  readonly situation: readonly string[];
  readonly stake: readonly string[];
  /** What the words for a measure mean, and what the end depends on. */
  readonly judged: readonly string[];
  readonly measures: readonly BriefMeasure[];
  readonly mandates: readonly { readonly who: string; readonly text: string }[];
  readonly limits: readonly string[];
  readonly others: readonly string[];
  readonly rival: string;
  /** The other side's stated case in its best form. */
  readonly otherSide: string;
  readonly advice: readonly string[];
  readonly note: string;
  /** Regular sessions of the calendar, one line each. */
  readonly calendar: readonly string[];
  /** For who leads a class through it: notes, and the questions of the debrief. */
  readonly facilitator: {
    readonly notes: readonly string[];
    readonly questions: readonly string[];
  };
  readonly sources: readonly string[];
}
