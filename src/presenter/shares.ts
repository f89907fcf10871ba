import {
  type Cause,
  type Contribution,
  legAt,
  type Run,
  type Scenario,
  visibleLines,
} from '../engine/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { Scene } from './scene.ts';

/** Where something happened: in a sea zone, a district, at a group of makers, or wherever a group of ships was. */
export interface Place {
  readonly kind: 'zone' | 'district' | 'maker' | 'group';
  readonly id: string;
}

function placeOf({ zone, district, maker, group }: Contribution, scenario: Scenario): Place | null {
  if (zone !== undefined) return { kind: 'zone', id: scenario.zones[zone].id };
  if (district !== undefined)
    return { kind: 'district', id: scenario.relief!.districts[district].id };
  if (group !== undefined) return { kind: 'group', id: scenario.groups[group].id };
  return maker === undefined ? null : { kind: 'maker', id: scenario.supply!.users[maker].id };
}

export const placeWords = (words: Lexicon, { kind, id }: Place): string => words[kind](id);

/** A line of the ledger with the names of what it came through in place of the indices of its turn. */
export interface Share {
  readonly turn: number;
  /** Whole quanta. */
  readonly amount: number;
  readonly cause: Cause;
  readonly clause: string | null;
  readonly place: Place | null;
  readonly inject: string | null;
  /** Kind of small shock, in a long game. */
  readonly shock: string | null;
}

export function shareOf(run: Run, line: Contribution): Share {
  const { scenario } = legAt(run, line.turn);
  const { entries, injects, peace } = scenario;
  return {
    turn: line.turn,
    amount: line.amount,
    cause: line.cause,
    clause: line.entry === undefined ? null : entries[line.entry].clause,
    place: placeOf(line, scenario),
    inject: line.inject === undefined ? null : injects[line.inject].id,
    shock: line.shock === undefined ? null : (peace?.shocks[line.shock].id ?? null),
  };
}

/** What moved a measure, line by line, as far as the viewer may read it. */
export const sharesOf = ({ run, viewer }: Scene, measure: string): Share[] =>
  visibleLines(run, viewer.role)
    .filter((line) => legAt(run, line.turn).scenario.measures[line.measure].id === measure)
    .map((line) => shareOf(run, line));

export const sum = (shares: readonly Share[]): number =>
  shares.reduce((total, { amount }) => total + amount, 0);

/** What has something in common together, in the order in which each group first appears. */
export function grouped<T, K>(list: readonly T[], keyOf: (each: T) => K): Map<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const each of list) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}

/** Where a share came from: two with the same source are one line to a reader. */
const sourceOf = ({ cause, clause, place, inject, shock }: Share): string =>
  [cause, clause, place?.id, inject, shock].join(' ');

/** Shares of the same source added up, largest first. What cancels out vanishes. */
export const merged = (shares: readonly Share[]): Share[] =>
  [...grouped(shares, sourceOf).values()]
    .map((group) => ({ ...group[0], amount: sum(group) }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
