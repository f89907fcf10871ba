import type { Family, Government, Rung } from '../../engine/index.ts';
import type { Named, OrderChoice, Reason } from './common.ts';

/** What of a government's own rules holds its side of an entry, and until which turn. */
export interface LeverSide {
  readonly government: Government;
  readonly who: string;
  readonly held: boolean;
  readonly text: string;
}

/** What a card says at a glance, a line each; empty where there is nothing to say. */
export interface LeverCard {
  readonly does: string;
  /** What has to be there, teams with how many are free. */
  readonly needs: string;
  /** Whether a team that it needs is missing now. */
  readonly short: boolean;
  /** What is still to be paid, political capital and money. */
  readonly costs: string;
  readonly acts: string;
  /** What either government’s own rules and public make of it. */
  readonly home: string;
  readonly abroad: string;
  readonly says: string;
  /** What it waits for, where it cannot act now. */
  readonly waits: string;
}

export interface LeverView {
  readonly clause: string;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly family: Family;
  readonly familyWord: string;
  /** Null for dialogues, which have no ladder. */
  readonly rung: Rung | null;
  readonly rungWord: string;
  /** Path of the chart's state: "ready.active". */
  readonly state: string;
  readonly stateWord: string;
  /** Where it stands now, in one sentence. */
  readonly sentence: string;
  /** What it does, one line per effect. */
  readonly does: readonly string[];
  /** What the text says: verb, and why it starts where it starts. */
  readonly verb: string;
  readonly why: string;
  /** What has to be there: gate, ships, place, teams, legal review. */
  readonly needs: readonly string[];
  readonly cost: string;
  readonly takesEffect: string;
  /** What people will say. */
  readonly says: string;
  /** India's side, then Japan's; empty for dialogues. */
  readonly sides: readonly LeverSide[];
  readonly constraints: readonly { readonly who: string; readonly text: string }[];
  readonly card: LeverCard;
  readonly inPlay: boolean;
  /** "in play" or "no part in this scenario" */
  readonly playWord: string;
  /** That no effect is expected of it here, and why; empty where one is. */
  readonly noEffect: string;
  /** Whether officials are at work on it, and whether its effect is in force (0 to 1). */
  readonly running: boolean;
  readonly force: number;
  readonly place: Named | null;
  /** Every order that may be given about it now: prepare, start, stop, place, remove, calls. */
  readonly orders: readonly OrderChoice[];
  /** Why it cannot act now; empty when it can, or when nothing is missing. */
  readonly reasons: readonly Reason[];
  readonly sources: readonly string[];
}

export interface LeverSection {
  /** 1 to 6 */
  readonly number: number;
  readonly title: string;
  readonly levers: readonly LeverView[];
}
