import type { Government } from '../../engine/index.ts';
import type { OrderChoice } from './common.ts';
import type { MeasureView } from './measures.ts';

/** What the orders of a turn take from one government, against what it had. */
export interface PurseView {
  readonly id: Government;
  readonly name: string;
  readonly capital: {
    readonly before: number;
    readonly spent: number;
    readonly words: string;
    /** What comes back in every turn. */
    readonly regains: string;
  };
  readonly money: {
    /** USD million: paid at once by these orders, and what ships at sea and levers take in this turn. */
    readonly once: number;
    readonly turn: number;
    readonly left: number;
    /** The turn in which it runs out at this turn’s rate; null where it lasts. */
    readonly runsOut: number | null;
    readonly words: string;
    readonly lasts: string;
  };
  /** Ministries whose teams these orders take. */
  readonly teams: readonly {
    readonly ministry: string;
    readonly taken: number;
    readonly before: number;
  }[];
  readonly teamWords: string;
}

export interface Conflict {
  readonly code: string;
  readonly text: string;
  /** The order that is in the way, by its place in the tray; null where no single one is. */
  readonly undo: number | null;
  /** Orders that are refused because of it, in their notation. */
  readonly blocks: readonly string[];
}

/** One good next step and why, with whose view that is. */
export interface AdviceView {
  readonly choice: OrderChoice;
  readonly reasons: readonly string[];
  readonly from: string;
}

/** A turn in five things: what is at stake, what presses, a few levers; who can go where stands with the groups. */
export interface OpeningView {
  readonly stake: readonly string[];
  readonly measures: readonly Pick<MeasureView, 'name' | 'formatted' | 'band' | 'bandWord'>[];
  readonly pressure: readonly string[];
  /** Clauses of levers that can act now. */
  readonly levers: readonly string[];
  /** Decisions about supplies that the brief advises now, by material and by project. */
  readonly supply: {
    readonly materials: readonly string[];
    readonly projects: readonly string[];
  };
}
