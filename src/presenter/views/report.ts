import type { Named } from './common.ts';
import type { Called, WhyTurn } from './measures.ts';
import type { TurnSequence } from './moments.ts';
import type { ClauseName } from './story.ts';

export const REPORT_GROUPS = [
  'injects',
  'ours',
  'levers',
  'theirs',
  'sea',
  'diplomacy',
  'home',
  'next',
] as const;

export type ReportGroupId = (typeof REPORT_GROUPS)[number];

/** An incident against the clock. */
export interface HelpView {
  readonly lastedHours: number;
  /** Null when nobody was told or nobody was there. */
  readonly neededHours: number | null;
  readonly inTime: boolean;
  /** What a whole bar stands for: the longest span of any incident of the report. */
  readonly scaleHours: number;
  /** Both spans, in one sentence. */
  readonly words: string;
  /** Ships that kept station there, one line each. */
  readonly present: readonly string[];
  /** What the bars and the hours mean, said once in a report; empty elsewhere. */
  readonly note: string;
}

/** A measure that something moved, and by how much; empty where the line itself says so, or where it cancels out. */
export interface MovedMeasure extends Named {
  readonly change: string;
}

export interface ReportLine {
  readonly id: string;
  readonly group: ReportGroupId;
  readonly text: string;
  /** The longer text of an inject. */
  readonly more?: string;
  readonly zone?: string;
  /** What it came by. */
  readonly entry: ClauseName | null;
  /** Measures that it moved in this turn. */
  readonly moved: readonly MovedMeasure[];
  /** Who could come to an incident, and whether in time; null for all else. */
  readonly help: HelpView | null;
  /** Of incidents that went the same way: what is true of all of them, and of a further one which it is. */
  readonly alike?: { readonly first: boolean; readonly words: string };
  /** 3 leads the report, 1 is routine. */
  readonly importance: 1 | 2 | 3;
}

export interface ReportView {
  readonly turn: number;
  /** "Turn 3: days 7 to 9" */
  readonly title: string;
  /** The turn in one announcement. */
  readonly told: string;
  /** The most important line, or that nothing much happened. */
  readonly headline: string;
  /** Of the last turn: what the ending means, and what was held, strained and lost; empty before. */
  readonly outcome: string;
  /** All lines in the order in which they happened. */
  readonly lines: readonly ReportLine[];
  /** The same as moments: what the map plays and the log lists. */
  readonly sequence: TurnSequence;
  readonly groups: readonly {
    readonly id: ReportGroupId;
    readonly title: string;
    readonly lines: readonly ReportLine[];
  }[];
  /** What the words for a measure mean, and what the end depends on. */
  readonly judged: readonly string[];
  readonly measures: readonly {
    readonly id: string;
    readonly name: string;
    /** As it is shown; “why” has every decimal. */
    readonly value: string;
    readonly change: string;
    readonly band: Called;
    readonly bandWord: string;
    readonly bandBefore: Called;
    readonly why: WhyTurn;
  }[];
  readonly ended: boolean;
}
