import type { PlaceId } from '../map-view.ts';
import type { ReportLine } from './report.ts';

/** What of the map a moment tells: until then it shows how things stood before the turn. */
export const LAYERS = [
  'pressure',
  'picture',
  'ports',
  'weather',
  'sessions',
  'relief',
  'supply',
] as const;

export type Layer = (typeof LAYERS)[number];

/** What is shown at once when a turn plays: one thing, or several of one kind. */
export interface TurnMoment {
  /** The same in every telling of the turn. */
  readonly id: string;
  /** Hours into the turn. */
  readonly hour: number;
  /** "Day 8, 14:00"; without an hour of its own, what it is about: "What you ordered". */
  readonly when: string;
  /** The same where its chapter names the day: "14:00"; empty without an hour of its own. */
  readonly clock: string;
  /** At least one. */
  readonly lines: readonly ReportLine[];
  /** Where on the map. */
  readonly places: readonly PlaceId[];
  /** What the map shows from here on as it stands after the turn. */
  readonly layers: readonly Layer[];
  /** How long it is shown when the turn plays at its usual speed. */
  readonly seconds: number;
}

/** Moments under one heading. */
export interface TurnChapter {
  readonly id: string;
  readonly title: string;
  /** Indices of its moments. */
  readonly first: number;
  readonly last: number;
}

/** A turn as a sequence: the map plays it, the log lists it. */
export interface TurnSequence {
  readonly turn: number;
  /** Hours of the turn. */
  readonly hours: number;
  readonly moments: readonly TurnMoment[];
  /** Of the log: the days on which something happened; what has no hour, by what it is about. */
  readonly chapters: readonly TurnChapter[];
  /** Of the time line: the start, those days, the end. */
  readonly stretches: readonly TurnChapter[];
}
