import type { Band } from '../../engine/index.ts';
import type { WhyTurn } from './measures.ts';

export const REPORT_GROUPS = ['injects', 'ours', 'theirs', 'sea', 'diplomacy', 'home'] as const;

export type ReportGroupId = (typeof REPORT_GROUPS)[number];

export interface ReportLine {
  readonly id: string;
  readonly group: ReportGroupId;
  readonly text: string;
  /** The longer text of an inject. */
  readonly more?: string;
  readonly zone?: string;
  readonly clause?: string;
  /** 3 leads the report, 1 is routine. */
  readonly importance: 1 | 2 | 3;
}

export interface ReportView {
  readonly turn: number;
  /** "Turn 3: days 7 to 9" */
  readonly title: string;
  /** The most important line, or that nothing much happened. */
  readonly headline: string;
  /** All lines in the order in which they happened. */
  readonly lines: readonly ReportLine[];
  readonly groups: readonly {
    readonly id: ReportGroupId;
    readonly title: string;
    readonly lines: readonly ReportLine[];
  }[];
  readonly measures: readonly {
    readonly id: string;
    readonly name: string;
    readonly value: string;
    readonly band: Band;
    readonly bandWord: string;
    readonly bandBefore: Band;
    readonly why: WhyTurn;
  }[];
  readonly ended: boolean;
}
