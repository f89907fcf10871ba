export const PRACTICE_STEPS = ['lever', 'item', 'commit', 'wait', 'consequence'] as const;
export type PracticeStep = (typeof PRACTICE_STEPS)[number];

/** What the practice turn asks for now, and why. Nothing of it counts. */
export interface PracticeView {
  readonly step: PracticeStep;
  /** "Step 2 of 4" */
  readonly place: string;
  readonly title: string;
  /** What there is to understand. */
  readonly about: string;
  /** What to do, by the names on the screen; empty when there is nothing left to do. */
  readonly task: string;
  /** Where it is done: a list of the table, and the clause of the entry in it; null for the step that commits. */
  readonly where: { readonly tab: 'levers' | 'dialogues'; readonly clause: string } | null;
  /** At the end: how the measure moved and through what, a line each, and what follows. */
  readonly consequence: {
    readonly measure: string;
    readonly change: string;
    readonly lines: readonly string[];
    readonly end: string;
  } | null;
}
