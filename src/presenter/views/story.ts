import type { Government } from '../../engine/index.ts';
import type { Sign, Called } from './measures.ts';

/** Three ways to lay out the same contributions. */
export const GROUPINGS = ['cause', 'clause', 'place'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** An entry of the Declaration, as a link names it. */
export interface ClauseName {
  readonly clause: string;
  readonly title: string;
}

/** An amount, in the measure's unit and written out with every decimal of its quantum. */
export interface Amount {
  /** Whole quanta: these add up exactly. */
  readonly quanta: number;
  readonly value: number;
  readonly written: string;
  readonly sign: Sign;
  readonly good: boolean;
}

/** One line of a group: what its title does not say. */
export interface StoryPart extends Amount {
  readonly words: string;
  readonly entry: ClauseName | null;
  /** In which turns, where the lines of several are laid together; else empty. */
  readonly when: string;
  /** The number of the rules behind it, by its path in the scenario files; empty or left out where there is none. */
  readonly rule?: string;
}

export interface StoryGroup extends Amount {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** The entry that the title names. */
  readonly entry: ClauseName | null;
  readonly parts: readonly StoryPart[];
}

/** One turn, or the whole run so far. The groups of each grouping add up to the change exactly. */
export interface StorySpan {
  /** Null for the run so far. */
  readonly turn: number | null;
  readonly label: string;
  /** "3", for a narrow tab. */
  readonly short: string;
  /** What the tab says aloud: turn, value and change. */
  readonly spoken: string;
  readonly before: string;
  readonly after: string;
  readonly change: Amount;
  readonly groups: Readonly<Record<Grouping, readonly StoryGroup[]>>;
}

/** A measure over a run, laid open. */
export interface MeasureStory {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly counterpart: string;
  readonly rule: string;
  readonly formatted: string;
  readonly band: Called;
  readonly bandWord: string;
  readonly mandateOf: Government | null;
  readonly mandateWords: string;
  readonly held: number;
  readonly strained: number;
  /** The first turn it was counted in: in a long game, the first of the crisis. */
  readonly firstTurn: number;
  /** Value at the start and after each turn. */
  readonly history: readonly number[];
  /** Turns of the whole game. */
  readonly turns: number;
  readonly start: string;
  /** The run so far first, then turn by turn; empty before the first turn. */
  readonly spans: readonly StorySpan[];
  /** Whether changes are counted in percentage points, which a reader may not know. */
  readonly inPoints: boolean;
}
