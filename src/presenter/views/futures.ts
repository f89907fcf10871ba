import type { Government } from '../../engine/index.ts';
import type { Reached } from './measures.ts';

/** Where a measure stands after a turn, in percentiles of the futures. */
export interface FanPoint {
  readonly turn: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** A measure under one plan. */
export interface FanView {
  readonly points: readonly FanPoint[];
  /** Where it ends in nine futures of ten: "12–19 incidents". */
  readonly range: string;
  /** The same without its unit. */
  readonly bare: string;
}

/** Whether an order helps a measure, in most of the futures in which it does anything. */
export type Lean = 'better' | 'worse' | 'mixed' | 'same';

export interface MeasureOutlook {
  readonly id: string;
  readonly name: string;
  readonly mandateOf: Government | null;
  readonly history: readonly { readonly turn: number; readonly value: number }[];
  readonly held: number;
  readonly strained: number;
  /** Of the plan; where a change of it is looked at, of the plan with the order. Null until the first futures. */
  readonly fan: FanView | null;
  /** Where a change is looked at: without the order. */
  readonly without: FanView | null;
  readonly lean: Lean | null;
  /** "better in 62 %, worse in 9 %"; empty where no change is looked at. */
  readonly leanWords: string;
  /** The two bands in which it ends most often: "held in 62 %". */
  readonly bands: readonly {
    readonly band: Reached;
    readonly words: string;
    /** Of the two, the one that comes more often. */
    readonly first: boolean;
  }[];
  /** The whole of it as one sentence. */
  readonly sentence: string;
}

export interface EndingOutlook {
  readonly id: string;
  readonly name: string;
  /** What it means, in one plain sentence. */
  readonly means: string;
  readonly share: number;
  readonly shareWords: string;
  /** Where a change is looked at: without the order. */
  readonly without: number | null;
  readonly withoutWords: string;
  /** Its pattern in the bar: the same for the same ending, whatever is shown beside it. */
  readonly pattern: number;
  readonly tint: number;
}

export interface OutlookView {
  readonly state: 'waiting' | 'on' | 'off';
  /** How many futures, and what differs between them; or that futures are off. */
  readonly basis: string;
  /** How many futures there are so far. */
  readonly runs: string;
  /** The order that is looked at; null when none is. */
  readonly subject: { readonly words: string; readonly found: boolean } | null;
  /** Last turn of the game, or of the crisis that some futures run into. */
  readonly turns: number;
  readonly measures: readonly MeasureOutlook[];
  /** The likelier ones, in the order of the scenario; empty until the first futures. */
  readonly endings: readonly EndingOutlook[];
  /** One line that stands for all of it. */
  readonly summary: string;
  /** What the order under the cursor changes, for those who do not see it; empty while it is not known. */
  readonly spoken: string;
}
