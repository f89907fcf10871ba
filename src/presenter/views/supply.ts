import type { Deal, Government, Release, ExportPolicy, Shortage } from '../../engine/index.ts';
import type { OrderChoice } from './common.ts';

/** A group of makers, what it has at hand and what keeps it short. */
export interface MakerView {
  readonly id: string;
  readonly name: string;
  readonly government: Government;
  readonly material: string;
  /** Days in its sheds. */
  readonly cover: number;
  readonly coverWords: string;
  /** Share of its lines that ran in the last turn, 0 to 1. */
  readonly running: number;
  /** Share under contract with the other side, 0 to 1. */
  readonly dependence: number;
  readonly shortage: Shortage;
  readonly shortageWords: string;
  /** Tonnes of the last turn by where they came from, with words. */
  readonly arrived: readonly {
    readonly origin: string;
    readonly name: string;
    readonly tonnes: number;
    readonly words: string;
  }[];
  readonly sentence: string;
}

/** A material: its price, Japan's stock of it, and what India lets out. */
export interface MaterialView {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Index, 100 at rest. */
  readonly price: number;
  readonly priceWords: string;
  /** Tonnes in Japan's state stock. */
  readonly reserve: number;
  readonly release: Release;
  readonly policy: ExportPolicy;
  /** Whether India has any of it. */
  readonly mined: boolean;
  readonly sentence: string;
  readonly releases: readonly OrderChoice[];
  readonly policies: readonly OrderChoice[];
}

export interface ProjectView {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly state: 'open' | 'half' | 'building' | 'working';
  readonly stateWords: string;
  readonly sentence: string;
  readonly fund: readonly OrderChoice[];
}

export interface DealView {
  readonly government: Government;
  readonly state: Deal;
  readonly sentence: string;
  readonly answers: readonly OrderChoice[];
}

/** An export restriction as it is known. */
export interface SupplyView {
  /** State of the other side's chart. */
  readonly state: string;
  readonly word: string;
  readonly states: readonly { readonly id: string; readonly name: string }[];
  readonly sentence: string;
  readonly warning: string | null;
  readonly facts: readonly string[];
  readonly makers: readonly MakerView[];
  readonly materials: readonly MaterialView[];
  readonly projects: readonly ProjectView[];
  readonly deals: readonly DealView[];
  /** Every order that belongs to this scenario alone. */
  readonly orders: readonly OrderChoice[];
}
