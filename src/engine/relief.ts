/*
 * What a disaster needs besides what every scenario has: a storm that comes ashore, districts that
 * need things, ways in, and the numbers of the relief model. Equations: docs/model.md, Relief.
 */

/** What a ship or aircraft can be told to carry. Order is meaning: codes are indices. */
export const GOODS = ['water', 'food', 'shelter', 'medical', 'rescue'] as const;
export type Good = (typeof GOODS)[number];

/** The stage that kept a district from what it needed in the last turn; the slowest binds. */
export const BOTTLENECKS = [
  'none',
  'consent',
  'lift',
  'entry',
  'jam',
  'last-mile',
  'knowledge',
] as const;
export type Bottleneck = (typeof BOTTLENECKS)[number];

/** Who brought what was landed. */
export const SUPPLIERS = ['india', 'japan', 'partner-base', 'allies', 'others'] as const;
export type Supplier = (typeof SUPPLIERS)[number];

/** Counts over the whole run. */
export const TALLIES = [
  'treated',
  'patients',
  'landed',
  'doubled',
  'stolen',
  'rescued',
  'dead',
] as const;
export type Tally = (typeof TALLIES)[number];

/** A way in: a port with a quay and an airfield, each damaged by the storm and mended since. */
export interface EntryPoint {
  readonly id: string;
  /** Index of the port among the places. */
  readonly port: number;
  /** Tonnes a day over the quay and flights a day on the airfield when whole. */
  readonly quay: number;
  readonly slots: number;
  /** Share lost at landfall, and the mean time to mend it, hours. */
  readonly damage: number;
  readonly heal: number;
  /** Flights a day of everybody else once the news is out. */
  readonly others: number;
}

export interface District {
  readonly id: string;
  readonly people: number;
  /** Alive and trapped, injured, and without a roof at landfall, before the storm's strength. */
  readonly trapped: number;
  readonly injured: number;
  readonly homeless: number;
  /** Tonnes a day that can be moved from each entry point when roads and boats are whole. */
  readonly links: readonly number[];
  readonly damage: number;
  readonly heal: number;
  /** Share of the people whose own water still runs at landfall. */
  readonly water: number;
}

/** What a class of ship or aircraft is worth in relief. */
export interface Lift {
  /** Tonnes a trip. */
  readonly lift: number;
  /** Hours to load, and as many to unload. */
  readonly load: number;
  /** Tonnes a day that its own landing craft put ashore without a quay. */
  readonly craft: number;
  /** Tonnes a day that its helicopters carry on from the coast. */
  readonly helicopters: number;
  /** Patients a day that are treated on board or by its teams. */
  readonly patients: number;
}

export const RELIEF_NUMBERS = [
  'warning-hours',
  'impact-hours',
  'rescue-hours',
  'recovery-cover',
  'severity',
  'dispatch-india',
  'dispatch-japan',
  'coordination-delay',
  'double-booking',
  'practice-cut',
  'jam',
  'others-build-up',
  'others-load',
  'knowledge-first',
  'knowledge-daily',
  'sent-on-guess',
  'survival-hours',
  'local-rescue',
  'team-rescue',
  'team-tonnes',
  'untreated-death',
  'self-recovery',
  'patients-per-tonne',
  'clinic',
  'water-kg',
  'water-yield',
  'food-kg',
  'food-local',
  'shelter-kg',
  'local-recovery',
  'thirst-grace',
  'disease-cases',
  'disease-deaths',
  'stock-theft',
  'comfort-need',
  'comfort-help',
  'standing-help',
  'standing-waste',
  'uninvited-standing',
  'uninvited-legal',
  'allied-slots',
  'allied-lift',
  'release-patients',
  'release-roads',
  'fuel-slots',
  'found-injured',
  'cover-water',
  'cover-food',
  'crowd-life',
  'thirst-recovery',
] as const;
export type ReliefNumber = (typeof RELIEF_NUMBERS)[number];

export interface Relief {
  /** Index of the affected state among the hosts. */
  readonly host: number;
  readonly entryPoints: readonly EntryPoint[];
  readonly districts: readonly District[];
  /** Indices of ports with relief stocks. */
  readonly bases: readonly number[];
  readonly numbers: Readonly<Record<ReliefNumber, number>>;
}
