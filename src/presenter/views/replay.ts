import type { MarkKind, PlaceId } from '../map-view.ts';
import type { Sign } from './measures.ts';

/** What can be jumped to in a run. */
export const LANDMARKS = ['incident', 'dialogue', 'decision'] as const;
export type LandmarkKind = (typeof LANDMARKS)[number];

/** Something to jump to: a line of the log of its turn. */
export interface RunMark {
  readonly kind: LandmarkKind;
  readonly line: string;
}

/** A turn of a run that is looked at, as the scrubber shows it. */
export interface TurnMark {
  /** 0 for the brief. */
  readonly turn: number;
  /** "Days 13 to 15" */
  readonly time: string;
  /** In the order in which they are told. */
  readonly marks: readonly RunMark[];
  /** The turn in a sentence, for those who do not see the marks. */
  readonly words: string;
}

/** Whether a run that was opened is what its file says. */
export interface VerdictView {
  readonly kind: 'holds' | 'story' | 'broken';
  readonly title: string;
  readonly lines: readonly string[];
}

/** One of two runs that are compared. */
export interface ComparedRun {
  /** "A", "B" */
  readonly letter: string;
  readonly name: string;
  readonly words: string;
  readonly ending: string;
  /** What was held, strained and lost; empty while the run is open. */
  readonly limits: string;
}

/** What was decided in a turn of two runs. */
export interface ComparedTurn {
  readonly turn: number;
  readonly time: string;
  readonly both: readonly string[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  /** Whether each run has been played that far. */
  readonly inA: boolean;
  readonly inB: boolean;
}

/** A measure of two runs after a turn. */
export interface ComparedValue {
  /** Null where a run has no such value. */
  readonly a: string | null;
  readonly b: string | null;
  /** How far B lies from A; null where there is nothing to compare. */
  readonly difference: string | null;
  readonly sign: Sign;
  readonly good: boolean;
}

export interface ComparedMeasure {
  readonly id: string;
  readonly name: string;
  readonly held: number;
  readonly strained: number;
  /** By turns played, from the brief on; null where a run has no value. */
  readonly a: readonly (number | null)[];
  readonly b: readonly (number | null)[];
  readonly values: readonly ComparedValue[];
}

/** Two runs of a scenario side by side. */
export interface CompareView {
  readonly title: string;
  readonly runs: readonly [ComparedRun, ComparedRun];
  /** What the runs have to do with each other. */
  readonly relation: string;
  /** First turn in which they decide differently; null when they never do. */
  readonly first: number | null;
  readonly firstWords: string;
  /** Turns of the longer run. */
  readonly most: number;
  readonly turns: readonly ComparedTurn[];
  readonly measures: readonly ComparedMeasure[];
}

/** A mark on the maps of two runs, in words. */
export interface ComparedMark {
  readonly key: string;
  readonly differs: boolean;
  /** Null where the map has no such mark. */
  readonly a: string | null;
  readonly b: string | null;
}

/** Two maps of the same turn. */
export interface CompareMapsView {
  /** Of which turn each is. */
  readonly when: readonly [string, string];
  /** How many marks differ. */
  readonly count: number;
  readonly countWords: string;
  readonly sections: readonly {
    readonly id: MarkKind;
    readonly title: string;
    readonly marks: readonly ComparedMark[];
  }[];
  /** What is ringed on each map because it differs. */
  readonly rings: readonly [readonly PlaceId[], readonly PlaceId[]];
}
