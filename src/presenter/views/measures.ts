import type { Band, Government } from '../../engine/index.ts';

/**
 * What a measure has come to: its band, or that it began beyond both its limits and has reached neither yet, and
 * then nothing was lost.
 */
export type Reached = Band | 'unreached';

/** The same, or that nothing has moved a measure yet: then it is not judged. */
export type Called = Reached | 'start';

/** Which way something moved; empty when it did not. */
export type Sign = '+' | '−' | '';

/** One line of the ledger in words. */
export interface WhyLine {
  readonly cause: string;
  /** The whole line: cause, clause title and zone. */
  readonly text: string;
  readonly clause?: string;
  readonly clauseTitle?: string;
  readonly zone?: string;
  readonly zoneName?: string;
  /** In the measure's unit, for bars. */
  readonly value: number;
  /** "+2.1 points", "−3 %" */
  readonly amount: string;
  readonly sign: '+' | '−';
  /** Whether this moved the measure the way we want. */
  readonly good: boolean;
}

/** Why a measure moved in one turn. The lines add up to the change exactly. */
export interface WhyTurn {
  readonly turn: number;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly sign: Sign;
  readonly good: boolean;
  readonly lines: readonly WhyLine[];
}

export interface MeasureView {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly counterpart: string;
  readonly unit: string;
  readonly value: number;
  /** "63.4 %" */
  readonly formatted: string;
  readonly band: Called;
  readonly bandWord: string;
  readonly rule: string;
  readonly better: 'higher' | 'lower';
  /** Axis and thresholds, in the unit. */
  readonly lowest: number;
  readonly highest: number;
  readonly held: number;
  readonly strained: number;
  /** Against the last turn. */
  readonly trend: 'better' | 'worse' | 'same';
  readonly change: string;
  readonly trendWords: string;
  /** Value at the start and after each turn that was played. */
  readonly history: readonly number[];
  /** Newest turn first. */
  readonly why: readonly WhyTurn[];
  /** The private mandate of one government; null for a shared measure. */
  readonly mandateOf: Government | null;
  readonly mandateWords: string;
}
