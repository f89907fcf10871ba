import type { Bottleneck, Good } from '../../engine/index.ts';
import type { Named } from './common.ts';

export interface GoodView {
  readonly good: Good;
  readonly name: string;
  /** Tonnes of the last turn. */
  readonly wanted: number;
  readonly delivered: number;
  /** "12.5 / 40.0 t" */
  readonly words: string;
}

export interface DistrictView extends Named {
  readonly people: number;
  /** Share of those without water of their own who got some, and share of all needs met, 0 to 1. */
  readonly water: number;
  readonly waterWords: string;
  readonly covered: number;
  readonly injured: number;
  /** The stage that bound in the last turn. */
  readonly bound: Bottleneck;
  readonly boundWords: string;
  /** People, water and the injured, without the name. */
  readonly now: string;
  readonly goods: readonly GoodView[];
  readonly sentence: string;
}

export interface EntryPointView extends Named {
  readonly landed: number;
  readonly arrivals: number;
  readonly slots: number;
  readonly jammed: boolean;
  readonly stock: number;
  readonly sentence: string;
}

/** A disaster as it is known. */
export interface HazardView {
  readonly phase: string;
  /** 0 to 4 */
  readonly level: number;
  readonly word: string;
  readonly phases: readonly Named[];
  readonly sentence: string;
  readonly facts: readonly string[];
  readonly districts: readonly DistrictView[];
  readonly entryPoints: readonly EntryPointView[];
}
