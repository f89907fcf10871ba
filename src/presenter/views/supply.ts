import type {
  Band,
  Deal,
  ExportPolicy,
  Government,
  Origin,
  Release,
  Shortage,
} from '../../engine/index.ts';
import type { Named, OrderChoice } from './common.ts';

/** Material of the last turn from one origin. */
export interface ArrivalView {
  readonly origin: Origin;
  readonly name: string;
  readonly tonnes: number;
  /** Of what was needed, or of what came in, 0 to 1. */
  readonly share: number;
  /** "12.5 t" */
  readonly words: string;
}

/** A group of makers, what it has at hand and what keeps it short. */
export interface MakerView extends Named {
  readonly government: Government;
  readonly material: string;
  /** Days in its sheds; at which its lines slow down, and before the restriction. */
  readonly cover: number;
  readonly slows: number;
  readonly usual: number;
  readonly coverWords: string;
  /** Against the turn before; empty before the first. */
  readonly changeWords: string;
  readonly band: Band;
  readonly bandWord: string;
  /** Share of its lines that ran in the last turn, 0 to 1, and USD million of output lost. */
  readonly running: number;
  readonly runningWords: string;
  readonly lost: number;
  /** Tonnes that it needed in the last turn, and what other designs and scrap save. */
  readonly need: number;
  readonly needWords: string;
  readonly savedWords: string;
  /** Share under contract with the other side, 0 to 1. */
  readonly dependence: number;
  readonly dependenceWords: string;
  readonly shortage: Shortage;
  readonly shortageWords: string;
  /** Shares of the need. */
  readonly arrived: readonly ArrivalView[];
  /** What came in, in one line. */
  readonly arrivedWords: string;
  readonly sentence: string;
}

/** A material: its price, Japan's stock of it, and what India lets out. */
export interface MaterialView extends Named {
  readonly about: string;
  /** Index, 100 at rest. */
  readonly price: number;
  readonly priceWords: string;
  readonly changeWords: string;
  /** Tonnes in Japan's state stock. */
  readonly reserve: number;
  readonly reserveWords: string;
  readonly release: Release;
  readonly policy: ExportPolicy;
  /** Whether India has any of it. */
  readonly mined: boolean;
  /** Empty where India has none. */
  readonly policyWords: string;
  readonly sentence: string;
  readonly releases: readonly OrderChoice[];
  readonly policies: readonly OrderChoice[];
}

/** Where material comes from, and how it comes through. */
export interface SourceView extends Named {
  readonly origin: Origin;
  /** What came of each material, with its share of all of it. */
  readonly materials: readonly (Named & {
    readonly tonnes: number;
    readonly share: number;
    readonly words: string;
  })[];
  /** What holds it up or opens it. */
  readonly note: string;
  readonly sentence: string;
}

export interface ProjectView extends Named {
  readonly about: string;
  readonly state: 'open' | 'drafted-half' | 'half' | 'drafted' | 'building' | 'working';
  readonly stateWords: string;
  /** Capacity, cost, and when it comes. */
  readonly facts: readonly string[];
  readonly sentence: string;
  readonly fund: readonly OrderChoice[];
}

export interface DealView {
  readonly government: Government;
  readonly state: Deal;
  readonly sentence: string;
  /** What is offered, what is asked for it, and what follows; empty unless an offer is on the table. */
  readonly terms: readonly { readonly name: string; readonly words: string }[];
  readonly answers: readonly OrderChoice[];
}

/** An export restriction as it is known. */
export interface SupplyView {
  /** State of the other side's chart. */
  readonly state: string;
  readonly word: string;
  /** From open to shut, and how far along it is. */
  readonly states: readonly Named[];
  readonly level: number;
  readonly sentence: string;
  readonly warning: string | null;
  readonly facts: readonly string[];
  readonly makers: readonly MakerView[];
  /** The end of the scale of days, for all makers. */
  readonly mostDays: number;
  readonly materials: readonly MaterialView[];
  readonly sources: readonly SourceView[];
  readonly projects: readonly ProjectView[];
  readonly deals: readonly DealView[];
  /** Every order that belongs to this scenario alone. */
  readonly orders: readonly OrderChoice[];
}
