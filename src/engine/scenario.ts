import type { Peace } from './peace.ts';
import type { Lift, Relief } from './relief.ts';
import type { Deal, Supply } from './supply.ts';
import type {
  Constraint,
  Family,
  Government,
  GroupKind,
  Hook,
  Ministry,
  ParameterName,
  Rung,
} from './vocabulary.ts';

/*
 * A checked scenario: everything that does not change during a run, in indices and numbers, without
 * its texts. Only src/scenario makes one. Its canonical form is what the rules hash is taken over.
 */

export interface Place {
  readonly id: string;
}

export interface Port extends Place {
  /** 'india', 'japan' or the id of another state. */
  readonly owner: string;
  readonly kind: 'naval' | 'coast-guard' | 'air' | 'commercial';
}

export interface Zone extends Place {
  readonly sea: 'indian' | 'pacific';
  /** Square nautical miles of sea. */
  readonly area: number;
  /** Share of the traffic that matters in this scenario; shares add up to 1. */
  readonly weight: number;
  /** Index of the state whose word counts in these waters, −1 for none. */
  readonly host: number;
  /** Whose own waters these are. */
  readonly home: Government | null;
  /** What the other side gains by pressing here, 0 to 1. */
  readonly value: number;
  /** Dangerous incidents per day at each posture of the other side. */
  readonly rates: readonly number[];
  /** Hulls of the other side present at each posture. */
  readonly rivals: readonly number[];
}

export interface Host {
  readonly id: string;
  /** Comfort with accepting help in public, points of 100, at the start. */
  readonly comfort: number;
  /** How much a separate deal is worth to it at the start, points of 100. */
  readonly temptation: number;
  /** Whether its waters or people are what is pressed. */
  readonly pressed: boolean;
}

export interface Platform {
  readonly id: string;
  readonly kind: GroupKind;
  /** Knots: cruise of a ship, search of an aircraft. */
  readonly speed: number;
  /** Knots on the way out and back. */
  readonly cruise: number;
  /** Days at sea on own stores; 0 for aircraft. */
  readonly endurance: number;
  /** Days until a crew must rest in port, replenished or not. */
  readonly crewLimit: number;
  readonly turnaround: number;
  /** Sweep width against a vessel that does not want to be seen, nautical miles. */
  readonly sweep: number;
  /** Hours a day a hull searches; 0 for aircraft. */
  readonly searchHours: number;
  /** Aircraft: hours airborne per sortie, sorties per day and airframe. */
  readonly sortieHours: number;
  readonly sortiesPerDay: number;
  /** What it is worth in relief; null for what carries nothing. */
  readonly lift: Lift | null;
}

export interface Group {
  readonly id: string;
  readonly government: Government;
  readonly platform: number;
  readonly count: number;
  /** Index of the home port among the places. */
  readonly home: number;
  /** USD million per day away from port. */
  readonly cost: number;
}

export interface Effect {
  readonly hook: Hook;
  readonly parameters: Readonly<Record<string, number>>;
}

/** One of the 42 entries: a numbered item of the Declaration, or the 2+2. */
export interface Entry {
  /** Clause number, a string: "6.0" is the 2+2. */
  readonly clause: string;
  readonly id: string;
  readonly family: Family;
  readonly starts: Rung;
  /** Index of the dialogue that may promote it, −1 for none. */
  readonly gate: number;
  readonly ministry: Readonly<Record<Government, Ministry>>;
  readonly inPlay: boolean;
  /** Hours. */
  readonly leads: {
    readonly prepare: number;
    readonly start: number;
    readonly sustain: number;
    readonly recover: number;
    readonly stage: number;
    /** The stages after the first one. */
    readonly laterStage: number;
    readonly notice: number;
    readonly followUp: number;
  };
  readonly stages: number;
  /** Hours that India's side of a start or a stage takes at most under its procurement rules; 0 where it buys nothing. */
  readonly procurementLimit: number;
  readonly slots: number;
  readonly level: number;
  readonly capital: Readonly<Record<Government, number>>;
  readonly bandwidth: Readonly<Record<Government, number>>;
  /** USD million per day and side while it runs. */
  readonly budget: number;
  readonly constraints: Readonly<Record<Government, readonly Constraint[]>>;
  /** Where an operation can be held: kinds of place. */
  readonly where: 'none' | 'zone' | 'port';
  readonly effects: readonly Effect[];
}

export interface Measure {
  readonly id: string;
  /** Size of one quantum in the measure's unit. */
  readonly quantum: number;
  readonly initial: number;
  readonly lowest: number;
  readonly highest: number;
  readonly better: 'higher' | 'lower';
  /** Thresholds between held | strained | lost, in the measure's unit. */
  readonly held: number;
  readonly strained: number;
  readonly weight: number;
  /** A private mandate belongs to one government and is seen only by it. */
  readonly mandate: Government | null;
}

export type Comparison = 'at-least' | 'below';

/** A testable statement about the state; lists of them are joined by "and". */
export type Condition =
  | {
      readonly about: 'measure';
      readonly index: number;
      readonly is: Comparison;
      readonly value: number;
    }
  | { readonly about: 'posture'; readonly is: Comparison; readonly value: number }
  | { readonly about: 'turn'; readonly is: Comparison; readonly value: number }
  | { readonly about: 'accidents'; readonly is: Comparison; readonly value: number }
  | {
      readonly about: 'comfort';
      readonly index: number;
      readonly is: Comparison;
      readonly value: number;
    }
  | { readonly about: 'host'; readonly index: number; readonly state: string }
  | { readonly about: 'entry'; readonly index: number; readonly state: string }
  | { readonly about: 'hazard'; readonly state: string }
  | { readonly about: 'restrictor'; readonly state: string }
  | { readonly about: 'deal'; readonly government: Government; readonly state: Deal }
  | {
      readonly about: 'evidence';
      readonly index: number;
      readonly is: Comparison;
      readonly value: number;
    };

export type Consequence =
  | { readonly does: 'measure'; readonly index: number; readonly amount: number }
  | { readonly does: 'capital'; readonly government: Government; readonly amount: number }
  | { readonly does: 'budget'; readonly government: Government; readonly amount: number }
  | { readonly does: 'outage'; readonly hours: number }
  | { readonly does: 'storm'; readonly zone: number; readonly hours: number }
  | { readonly does: 'degrade'; readonly entry: number }
  | { readonly does: 'tempt'; readonly host: number; readonly amount: number }
  | { readonly does: 'attack'; readonly zone: number; readonly amount: number }
  | { readonly does: 'pull'; readonly government: Government; readonly amount: number }
  /** A disaster: an entry point shuts, satellites fail, flights come unasked, a plant leaks. */
  | {
      readonly does: 'shut';
      readonly entryPoint: number;
      readonly hours: number;
      /** By a malicious program, and not by water or debris. */
      readonly attack: boolean;
    }
  | { readonly does: 'blackout'; readonly hours: number }
  | { readonly does: 'crowd'; readonly flights: number }
  | { readonly does: 'release'; readonly district: number; readonly hours: number }
  /** Roads to a district are cut, an airfield is short of fuel, a group breaks down. */
  | { readonly does: 'slide'; readonly district: number; readonly hours: number }
  | { readonly does: 'fuel'; readonly entryPoint: number; readonly hours: number }
  | { readonly does: 'breakdown'; readonly group: number; readonly hours: number }
  /** What a host state's cabinet makes of the news. */
  | { readonly does: 'comfort'; readonly host: number; readonly amount: number }
  /** Share of what waits at an entry point, or is under way in ships, that is stolen. */
  | { readonly does: 'theft'; readonly entryPoint: number; readonly share: number }
  | { readonly does: 'robbery'; readonly share: number }
  /** An export restriction: goods are held up at the border, firms panic, a deal is offered, a case is brought. */
  | {
      readonly does: 'customs';
      readonly hours: number;
      /** By a malicious program, and not by people or machines. */
      readonly attack: boolean;
    }
  | { readonly does: 'panic'; readonly commodity: number; readonly amount: number }
  | { readonly does: 'offer'; readonly government: Government }
  | { readonly does: 'complaint'; readonly amount: number }
  /** Other buyers offer to pool; a maker changes its design or its supplier for good. */
  | { readonly does: 'pool'; readonly amount: number }
  | { readonly does: 'leave'; readonly user: number; readonly share: number }
  /** A quarrel comes back: that share of what time had worn off the other side's resolve is there again. */
  | { readonly does: 'quarrel'; readonly share: number };

export interface Inject {
  readonly id: string;
  /** Scheduled: this turn; conditional: when all hold; random: this chance a turn. Each fires once. */
  readonly turn: number;
  readonly when: readonly Condition[];
  readonly chance: number;
  readonly consequences: readonly Consequence[];
}

export interface Ending {
  readonly id: string;
  /** May end the run before the last turn. */
  readonly early: boolean;
  readonly when: readonly Condition[];
}

export interface Session {
  /** Index of the dialogue among the entries. */
  readonly dialogue: number;
  readonly turn: number;
}

/** What moves the other side. One is drawn from the seed and nobody sees it. */
export interface Doctrine {
  readonly id: string;
  readonly share: number;
  /** How much success is worth to it. */
  readonly appetite: number;
  /** How much published evidence costs it; near 0 for one that wants to be seen. */
  readonly publicity: number;
  /** How much presence costs it. */
  readonly caution: number;
  /** How readily it turns to another place. */
  readonly roving: number;
  /** Turns it waits before it changes step. */
  readonly patience: number;
  /** Step taken after an accident: −1 steps back, +1 doubles down. */
  readonly afterAccident: number;
}

/** A coercion incident: who presses, where it begins, and the outpost it is about. */
export interface Coercion {
  readonly doctrines: readonly Doctrine[];
  /** Zone and posture on the first day. */
  readonly focus: number;
  readonly posture: number;
  /** Zone of the outpost. */
  readonly station: number;
}

/** A crisis that a long game may run into: a scenario of its own, met with what was built before it. */
export interface Crisis {
  /** Share of the seeds in which it is this one; shares add up to 1. */
  readonly share: number;
  readonly scenario: Scenario;
}

/** What a long game needs: between which turns a crisis begins, and which crises there are. */
export interface Crises {
  readonly from: number;
  readonly until: number;
  readonly of: readonly Crisis[];
}

export interface PlanRule {
  readonly from: number;
  readonly until: number;
  readonly every: number;
  readonly by: Government | 'both';
  readonly when: readonly Condition[];
  /** An order in its written form, checked against the legal orders when it is due. */
  readonly order: string;
}

/** What a government would like: items on an agenda, and smaller public steps before larger ones. Indices of entries. */
export interface Wishes {
  readonly agenda: readonly number[];
  readonly first: readonly number[];
}

export interface Scenario {
  readonly id: string;
  readonly version: number;
  readonly turnHours: number;
  /** Number of the last turn. */
  readonly turns: number;
  /** Turns and hours that lie before its first turn: none, but in a crisis that a long game ran into. */
  readonly since: { readonly turn: number; readonly hour: number };
  readonly ports: readonly Port[];
  readonly zones: readonly Zone[];
  readonly hosts: readonly Host[];
  readonly platforms: readonly Platform[];
  readonly groups: readonly Group[];
  readonly entries: readonly Entry[];
  readonly measures: readonly Measure[];
  readonly injects: readonly Inject[];
  readonly endings: readonly Ending[];
  readonly sessions: readonly Session[];
  /** What each government asks for when the program plays it and it is close to yes. */
  readonly wishes: Readonly<Record<Government, Wishes>>;
  /** Chance that the United States stands close in this run. */
  readonly alliesClose: number;
  /** What a coercion incident needs; null where nobody is pressed at sea. */
  readonly coercion: Coercion | null;
  /** What a disaster needs; null where there is none. */
  readonly relief: Relief | null;
  /** What a long game runs into; null where the crisis is there from the first turn. */
  readonly crises: Crises | null;
  /** What an export restriction needs; null where nobody restricts. */
  readonly supply: Supply | null;
  /** What a long game needs; null where the turns are not years. */
  readonly peace: Peace | null;
  readonly start: {
    readonly capital: Readonly<Record<Government, number>>;
    readonly budget: Readonly<Record<Government, number>>;
    readonly bandwidth: Readonly<Record<Government, Readonly<Record<Ministry, number>>>>;
    readonly trust: Readonly<Record<Ministry, number>>;
    readonly interoperability: number;
    /** Entries whose channel already runs on day one. */
    readonly open: readonly number[];
  };
  /** Nautical miles between places (ports, then zones), row by row; sea −1 where no ship goes. */
  readonly sea: readonly number[];
  readonly air: readonly number[];
  readonly parameters: Readonly<Record<ParameterName, number>>;
  readonly plans: Readonly<Record<string, readonly PlanRule[]>>;
}

/** Places are ports, then zones: one index for both. */
export const placeOfZone = (scenario: Scenario, zone: number): number =>
  scenario.ports.length + zone;
export const zoneOfPlace = (scenario: Scenario, place: number): number =>
  place - scenario.ports.length;
export const placeAt = ({ ports, zones }: Scenario, place: number): Port | Zone =>
  place < ports.length ? ports[place] : zones[place - ports.length];
export const seaMiles = (scenario: Scenario, a: number, b: number): number =>
  scenario.sea[a * (scenario.ports.length + scenario.zones.length) + b];
export const airMiles = (scenario: Scenario, a: number, b: number): number =>
  scenario.air[a * (scenario.ports.length + scenario.zones.length) + b];

/**
 * Whether turns are so long that the state in which an entry ends one does not say what happened in it:
 * an exercise or a statement comes and goes within one.
 */
export const hasLongTurns = ({ peace }: Scenario): boolean => peace !== null;
