import type { Government } from '../../engine/index.ts';
import type { MeasureView, Reached, WhyLine } from './measures.ts';

export interface TurningPoint {
  readonly turn: number;
  readonly measure: string;
  readonly measureName: string;
  readonly line: WhyLine;
  /** "Turn 4: …" */
  readonly text: string;
}

export interface OutcomeRow {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly change: string;
  readonly band: Reached;
  readonly bandWord: string;
  readonly rule: string;
  readonly mandateOf: Government | null;
  readonly mandateWords: string;
  readonly history: readonly number[];
  /** The same measure with its thresholds and every turn's why. */
  readonly measure: MeasureView;
}

export interface DebriefView {
  readonly scenario: string;
  /** Of a long game: its own title and its crisis's. */
  readonly title: string;
  readonly seed: string;
  readonly turns: string;
  readonly ending: {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly why: string;
    /** The conditions of the ending, each with the value that met it. */
    readonly conditions: readonly string[];
  };
  /** What was held, strained and lost, in one sentence. */
  readonly limits: string;
  readonly measures: readonly OutcomeRow[];
  /** What only the quiet years of a long game were judged by, where they ended; null elsewhere. */
  readonly quiet: { readonly title: string; readonly measures: readonly OutcomeRow[] } | null;
  readonly score: number;
  readonly scoreWords: string;
  readonly scoreCaveat: string;
  readonly turningPoints: readonly TurningPoint[];
  /** What moved the other side; null where nobody pressed. */
  readonly doctrine: {
    readonly title: string;
    readonly text: string;
    readonly allies: string;
  } | null;
  /** How often each third country was asked and declined, and why. */
  readonly hosts: readonly string[];
  /** What happened and nobody was told. */
  readonly hidden: readonly string[];
  readonly used: readonly {
    readonly clause: string;
    readonly title: string;
    readonly how: string;
    /** What stands in the ledger under it, or why nothing was expected of it here. */
    readonly effect: string;
  }[];
  readonly notUsed: readonly {
    readonly clause: string;
    readonly title: string;
    readonly why: string;
    readonly noEffect: string;
  }[];
  readonly questions: readonly string[];
  readonly sources: readonly string[];
  /** Hash of the last turn: equal hashes mean equal runs. */
  readonly hash: string;
}
