import type { Government } from '../../engine/index.ts';
import type { OrderChoice, Reason } from './common.ts';

export interface AgendaSlot {
  readonly slot: number;
  readonly item: {
    readonly clause: string;
    readonly title: string;
    readonly by: Government;
  } | null;
  /** "2.2 Common maritime picture, placed by India", or "free" */
  readonly words: string;
  readonly remove: readonly OrderChoice[];
}

/** What a turn is for a dialogue. */
export interface LaneCell {
  readonly turn: number;
  /** Sits; was held, and what came of it; is prepared; is followed up; may sit; could sit if it were called now. */
  readonly kind:
    'sits' | 'concluded' | 'deadlocked' | 'notice' | 'follow-up' | 'expected' | 'callable' | 'free';
  /** The same in words; empty where there is nothing to say. */
  readonly words: string;
}

export interface DialogueView {
  readonly clause: string;
  readonly title: string;
  readonly state: string;
  readonly stateWords: string;
  readonly inPlay: boolean;
  /** The next session: the turn in which it sits, and in words; null when none is coming. */
  readonly sits: { readonly turn: number; readonly words: string } | null;
  readonly slots: readonly AgendaSlot[];
  readonly place: readonly OrderChoice[];
  /** Items that belong here and cannot be placed now, each with why. */
  readonly notNow: readonly {
    readonly clause: string;
    readonly title: string;
    readonly why: string;
    /** The order that gives what the partner asks for, where it asks. */
    readonly grant: OrderChoice | null;
  }[];
  readonly call: readonly OrderChoice[];
  readonly callReasons: readonly Reason[];
  readonly level: number;
  /** One for each turn of the game. */
  readonly lane: readonly LaneCell[];
}
