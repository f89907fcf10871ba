import type { Government, GroupKind } from '../../engine/index.ts';
import type { UnitRole } from '../units.ts';
import type { Named, OrderChoice } from './common.ts';

export interface Destination extends OrderChoice {
  readonly to: string;
  readonly name: string;
  readonly kind: 'zone' | 'port';
  readonly hours: number;
  /** "1.6 days" */
  readonly duration: string;
  /** Whether it is a way in to those who were struck. */
  readonly wayIn: boolean;
  /** Mean number kept on station there; null for a port. */
  readonly onStation: number | null;
}

export interface GroupView {
  readonly id: string;
  readonly name: string;
  readonly government: Government;
  readonly governmentName: string;
  readonly kind: GroupKind;
  readonly role: UnitRole;
  readonly kindWord: string;
  readonly platform: string;
  readonly count: number;
  /** Where it is, or where it came from while under way. */
  readonly at: Named;
  readonly underWay: { readonly to: Named; readonly hours: number; readonly words: string } | null;
  /** Hulls or airframes kept on station in the last turn, and that over all of them (0 to 1). */
  readonly onStation: number;
  readonly ratio: number;
  readonly ratioWords: string;
  /** How it keeps station where it is, or would when it is there: by which port, and for how long at a time. */
  readonly rotation: string;
  /** What it could keep on station in each sea area, with and without the partner’s ports. */
  readonly reach: readonly (Named & { readonly share: number; readonly words: string })[];
  /** Where it is and what it does, in one sentence. */
  readonly sentence: string;
  /** What it carries, in words, and what it may be told to carry; empty where there is no disaster. */
  readonly cargoWords: string;
  readonly cargo: readonly (OrderChoice & { readonly name: string })[];
  readonly destinations: readonly Destination[];
}

export interface ZoneView {
  readonly id: string;
  readonly name: string;
  /** What each government sees, 0 to 1 and in words. */
  readonly seen: readonly {
    readonly government: Government;
    readonly share: number;
    readonly words: string;
  }[];
  readonly level: number;
  readonly postureWord: string;
  readonly focus: boolean;
  readonly host: string | null;
  /** Who is on station and how much of the time; who is on the way and until when. */
  readonly present: readonly string[];
  readonly coming: readonly string[];
  readonly operations: readonly string[];
  /** Incidents of the last turn that are known, one line each. */
  readonly incidents: readonly string[];
  readonly weather: string | null;
  /** All of the above in a paragraph, for screen readers and the terminal. */
  readonly sentence: string;
}
