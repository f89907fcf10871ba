import alea from 'seedrandom/lib/alea.js';
import { exp, ln } from './arithmetic.ts';

/** What a draw is about, with its code. With subject, place, turn and index it is the draw's whole key. */
export const PURPOSES = {
  doctrine: 0,
  allies: 1,
  mood: 2,
  focus: 3,
  arrival: 4,
  accept: 5,
  detect: 6,
  duration: 7,
  scene: 8,
  attribute: 9,
  accident: 10,
  mission: 11,
  consent: 12,
  session: 13,
  host: 14,
  inject: 15,
  forewarning: 16,
  player: 17,
  storm: 18,
  crisis: 19,
  project: 20,
  calendar: 21,
  shock: 22,
  plenary: 23,
  'counter-move': 24,
  assumption: 25,
} as const;
export type Purpose = keyof typeof PURPOSES;

const COUNT = Object.keys(PURPOSES).length;

/**
 * Keyed chance: a draw depends on what it is about and on nothing else, so it does not matter who
 * else draws, how often, or in which order. Two runs with one seed have the same luck whatever the orders.
 */
export interface Luck {
  /** A number in [0, 1) for this key. */
  uniform(purpose: Purpose, subject: number, place: number, turn: number, index?: number): number;
}

/** One round of the 32-bit finaliser of MurmurHash3 (Appleby, public domain). */
function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const absorb = (h: number, word: number): number =>
  mix((h ^ Math.imul(word + 1, 0x9e3779b1)) >>> 0);

/**
 * Makes the luck of a seed. seedrandom's alea turns the text into a root key once; integer-keyed
 * streams follow from it, because building a generator per draw would cost 2 µs each.
 * @param seed any text
 */
export function luckOf(seed: string): Luck {
  const root = alea(seed);
  const high = root.int32() >>> 0;
  const low = root.int32() >>> 0;
  // what a key begins with, once for every purpose
  const highs = new Uint32Array(COUNT);
  const lows = new Uint32Array(COUNT);
  for (let code = 0; code < COUNT; code++) {
    highs[code] = absorb(high, code);
    lows[code] = absorb(low, code + 101);
  }
  return {
    uniform(purpose, subject, place, turn, index = 0) {
      const code = PURPOSES[purpose];
      let a = absorb(highs[code], subject);
      let b = lows[code];
      b = absorb(b ^ a, subject);
      a = absorb(a, place);
      b = absorb(b ^ a, place);
      a = absorb(a, turn);
      b = absorb(b ^ a, turn);
      a = absorb(a, index);
      b = absorb(b ^ a, index);
      // 53 bits: 21 from one stream, 32 from the other
      return ((a >>> 11) * 4294967296 + b) / 9007199254740992;
    },
  };
}

/** An exponential waiting time with this mean, from a uniform number in [0, 1). */
export const exponential = (mean: number, u: number): number => -mean * ln(1 - u);

/**
 * Arrivals of a Poisson process in [0, length), by thinning at a fixed highest rate (Lewis & Shedler
 * 1979): the candidates and their luck never depend on the rate that holds, so orders never shift luck.
 * @param rate arrivals per hour that hold, at most `highest`
 * @param highest arrivals per hour of the candidates
 * @param draw the i-th uniform number of a stream ('arrival' times, 'accept' marks)
 * @returns the index and time of each accepted candidate; at most 40 candidates are looked at
 */
export function thinnedArrivals(
  rate: number,
  highest: number,
  length: number,
  draw: (stream: 'arrival' | 'accept', i: number) => number,
): { index: number; at: number }[] {
  // where nothing can arrive no candidate is accepted
  if (rate <= 0) return [];
  const arrivals: { index: number; at: number }[] = [];
  let at = 0;
  for (let index = 0; index < 40; index++) {
    at += exponential(1 / highest, draw('arrival', index));
    if (at >= length) break;
    if (draw('accept', index) * highest < rate) arrivals.push({ index, at });
  }
  return arrivals;
}

/** Chance that at least one event of a Poisson process with this mean happens. */
export const atLeastOne = (mean: number): number => 1 - exp(-mean);

/** The index that a draw falls on when each item has a share of 1. */
export function drawn(shares: readonly number[], u: number): number {
  let left = u;
  let at = 0;
  while (at < shares.length - 1 && left >= shares[at]) {
    left -= shares[at];
    at += 1;
  }
  return at;
}
