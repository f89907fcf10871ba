import type { Hook } from './vocabulary.ts';

/*
 * What a long game needs besides what every scenario has: years with their money, a calendar of meetings
 * that is drawn from how often they were held, and the small shocks that come anyway. Equations:
 * docs/model.md, The long game.
 */

/** A kind of small shock: how often it comes when nobody does anything, and what one costs. */
export interface Shock {
  readonly id: string;
  /** Index of the zone where it happens, −1 for none. */
  readonly zone: number;
  /** Whether it falls on a partner state, whose own services meet a part of it. */
  readonly abroad: boolean;
  /** Whether what the two have practised together helps. */
  readonly practised: boolean;
  /** Events a year. */
  readonly rate: number;
  /** Days lost by one. */
  readonly loss: number;
  /** Hooks that make it rarer, and hooks that make it cost less. */
  readonly rarer: readonly ShockHook[];
  readonly milder: readonly ShockHook[];
}

/** The number of a hook that says which share of a shock it takes away. */
export const SHOCK_CUTS = {
  'boarding-teams': 'failure-cut',
  'guarded-convoys': 'theft-cut',
  'release-response': 'release-cut',
  'sea-robbery-watch': 'robbery-cut',
  'prepared-coast': 'damage-cut',
  'resilient-entry': 'damage-cut',
  'crime-intelligence': 'attack-cut',
  'terror-finance': 'rate-cut',
  'cyber-indicators': 'outage-cut',
  'satellite-tracking': 'outage-cut',
  'export-licences': 'delay-cut',
} as const satisfies Partial<Record<Hook, string>>;
export type ShockHook = keyof typeof SHOCK_CUTS;
export const SHOCK_HOOKS = Object.keys(SHOCK_CUTS) as ShockHook[];

export const PEACE_NUMBERS = [
  'trust-stage',
  'standing-stage',
  'comfort-stage',
  'standing-loss',
  'partner-response',
  'practice-cut',
  'routine',
] as const;
export type PeaceNumber = (typeof PEACE_NUMBERS)[number];

/** A dialogue whose sessions are drawn from how often it was held. */
export interface Cadence {
  /** Index of the dialogue among the entries. */
  readonly dialogue: number;
  /** Hours between two sessions: shortest and longest. */
  readonly least: number;
  readonly most: number;
  /** Hours since the last one when the game begins. */
  readonly since: number;
}

export interface Peace {
  /** The financial year: its first turn in this game, and its length in turns. */
  readonly year: { readonly first: number; readonly turns: number };
  /** Money of a whole year, USD million. */
  readonly vote: Readonly<Record<'india' | 'japan', number>>;
  /** Turn of the first yearly plenary of groups that decide by consensus. */
  readonly plenary: number;
  readonly calendar: readonly Cadence[];
  readonly shocks: readonly Shock[];
  readonly numbers: Readonly<Record<PeaceNumber, number>>;
}
