import type { Reached } from '../views.ts';
import type { Histogramed } from './views.ts';

export interface ClassFaultRow {
  readonly key: number;
  readonly name: string;
  readonly reason: string;
}

/** A run of a group in the table. */
export interface ClassRow {
  readonly key: number;
  readonly name: string;
  readonly role: string;
  readonly turns: number;
  readonly ending: string;
  readonly score: number | null;
  readonly scoreWords: string;
  readonly measures: readonly {
    readonly id: string;
    readonly written: string;
    readonly band: Reached;
    readonly bandWord: string;
  }[];
  /** The name of another file with the same run; empty where there is none. */
  readonly sameAs: string;
}

export interface ClassMeasure {
  readonly id: string;
  readonly name: string;
  readonly lowest: number;
  readonly highest: number;
  readonly held: number;
  readonly strained: number;
  readonly values: readonly number[];
  readonly words: string;
}

export interface ClassChoiceRow {
  readonly order: string;
  /** "Japan: Send …" */
  readonly name: string;
  readonly count: number;
  readonly share: number;
  /** "7 of 14 groups" */
  readonly counted: string;
  /** "6 in turn 1, 1 in turn 3" */
  readonly when: string;
  /** What the others ordered of the same subject; empty where they ordered nothing of it. */
  readonly instead: string;
  /** How many groups in each turn. */
  readonly turns: readonly number[];
  /** Scores of those that gave it and of those that did not. */
  readonly scores: string;
  /** From runs without it; empty until they were played. */
  readonly did: string;
  readonly worth: number | null;
}

export interface ClassLuck {
  readonly runs: number;
  readonly bins: Histogramed;
  /** Scores of the class. */
  readonly marks: readonly number[];
  readonly lead: string;
  /** Whose doing the spread is. */
  readonly split: string;
  readonly shares: readonly {
    readonly id: string;
    readonly share: number;
    readonly name: string;
  }[];
}

/** Runs of one scenario and one seed: they met the same luck. */
export interface ClassGroup {
  readonly id: string;
  readonly name: string;
  readonly runs: number;
  readonly keys: readonly number[];
  readonly rows: readonly ClassRow[];
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly endings: readonly {
    readonly id: string;
    readonly name: string;
    /** What it means, in one plain sentence. */
    readonly means: string;
    readonly count: number;
    readonly share: number;
    readonly who: string;
  }[];
  readonly measures: readonly ClassMeasure[];
  readonly choices: readonly ClassChoiceRow[];
  readonly choicesWords: string;
  /** Null until the first answer, and where no worker is. */
  readonly luck: ClassLuck | null;
}

export interface ClassView {
  readonly files: number;
  readonly checked: number;
  readonly words: string;
  readonly faults: readonly ClassFaultRow[];
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly runs: number;
  }[];
  readonly group: ClassGroup | null;
}
