import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { luckOf, PURPOSES, type Purpose, thinnedArrivals } from '../../src/engine/index.ts';

const PURPOSE_NAMES = Object.keys(PURPOSES) as Purpose[];

type Key = [purpose: Purpose, subject: number, place: number, turn: number, index: number];

const key: fc.Arbitrary<Key> = fc.tuple(
  fc.constantFrom(...PURPOSE_NAMES),
  fc.nat({ max: 60 }),
  fc.nat({ max: 60 }),
  fc.nat({ max: 200 }),
  fc.nat({ max: 40 }),
);

/** Chi-square of numbers over equal bins. With 99 degrees of freedom, 1 in a million is above 170. */
function chiSquare(us: readonly number[], bins = 100): number {
  const counts = Array.from({ length: bins }, () => 0);
  for (const u of us) counts[Math.floor(u * bins)] += 1;
  const mean = us.length / bins;
  return counts.reduce((sum, n) => sum + ((n - mean) * (n - mean)) / mean, 0);
}
const TOO_UNEVEN = 170;
const TOO_EVEN = 45;

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (v: readonly number[]) => v.reduce((a, b) => a + b, 0) / v.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const of = (v: readonly number[], m: number, w: readonly number[], n: number) =>
    v.reduce((sum, x, i) => sum + (x - m) * (w[i] - n), 0);
  return of(xs, mx, ys, my) / Math.sqrt(of(xs, mx, xs, mx) * of(ys, my, ys, my));
}

describe('keyed chance', () => {
  it('gives one key one number, in [0, 1), in whatever order it is asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(key, { maxLength: 30 }), fc.nat(), (seed, keys, by) => {
        const luck = luckOf(seed);
        const first = keys.map((k) => luck.uniform(...k));
        expect(first.every((u) => u >= 0 && u < 1)).toBe(true);
        const order = keys
          .map((_, i) => i)
          .sort((a, b) => ((a * 31 + by) % 7) - ((b * 31 + by) % 7));
        const fresh = luckOf(seed);
        const second: number[] = [];
        for (const i of order) second[i] = fresh.uniform(...keys[i]);
        expect(second).toEqual(first);
      }),
      { seed: 21, numRuns: 200 },
    );
  });

  it('takes a missing index for 0', () => {
    const luck = luckOf('index');
    expect(luck.uniform('mood', 1, 2, 3)).toBe(luck.uniform('mood', 1, 2, 3, 0));
  });

  it('gives different keys different numbers', () => {
    const luck = luckOf('keys');
    const seen = new Set<number>();
    const few = [0, 1, 2, 3, 4, 5];
    for (const purpose of PURPOSE_NAMES)
      for (const a of few)
        for (const b of few)
          for (const c of few) for (const d of few) seen.add(luck.uniform(purpose, a, b, c, d));
    expect(seen.size).toBe(PURPOSE_NAMES.length * few.length ** 4);
  });

  it('stays what it was: other numbers would void every run that people have kept', () => {
    const luck = luckOf('two seas');
    expect(luck.uniform('doctrine', 0, 0, 0)).toMatchInlineSnapshot(`0.6542985719662123`);
    expect(luck.uniform('arrival', 0, 3, 7, 2)).toMatchInlineSnapshot(`0.41982391842673683`);
    expect(luckOf('').uniform('mood', 0, 0, 12)).toMatchInlineSnapshot(`0.44169000638336686`);
  });
});

describe('chance is even', () => {
  it.each([
    ['seeds "0", "1", "2" …', (i: number) => luckOf(String(i)).uniform('doctrine', 0, 0, 0)],
    [
      'seeds "a", "aa", "aaa" …',
      (i: number) => luckOf('a'.repeat(i % 500) + (i > 499 ? i : '')).uniform('mood', 0, 0, 1),
    ],
  ])('over %s', (_, draw) => {
    const chi = chiSquare(range(10_000).map(draw));
    expect(chi).toBeGreaterThan(TOO_EVEN);
    expect(chi).toBeLessThan(TOO_UNEVEN);
  });

  const luck = luckOf('1');
  const neighbours: [string, (i: number) => number][] = [
    ['subject', (i) => luck.uniform('detect', i, 0, 0)],
    ['place', (i) => luck.uniform('detect', 0, i, 0)],
    ['turn', (i) => luck.uniform('detect', 0, 0, i)],
    ['index', (i) => luck.uniform('detect', 0, 0, 0, i)],
  ];
  it.each(neighbours)('over neighbours in %s, and one does not tell the next', (_, draw) => {
    const us = range(10_000).map(draw);
    expect(chiSquare(us)).toBeLessThan(TOO_UNEVEN);
    expect(chiSquare(us)).toBeGreaterThan(TOO_EVEN);
    // four standard deviations of a correlation of independent numbers
    expect(Math.abs(correlation(us.slice(1), us.slice(0, -1)))).toBeLessThan(0.04);
  });

  it('related seeds and purposes have nothing to do with each other', () => {
    const seeds = range(5000).map((i) => luckOf(String(i)));
    const of = (purpose: Purpose, turn: number) => seeds.map((s) => s.uniform(purpose, 0, 0, turn));
    expect(Math.abs(correlation(of('doctrine', 0), of('allies', 0)))).toBeLessThan(0.06);
    expect(Math.abs(correlation(of('mood', 1), of('mood', 2)))).toBeLessThan(0.06);
    const next = range(5000).map((i) => luckOf(String(i + 1)).uniform('doctrine', 0, 0, 0));
    expect(Math.abs(correlation(of('doctrine', 0), next))).toBeLessThan(0.06);
  });
});

describe('arrivals', () => {
  const draws = (seed: number) => {
    const luck = luckOf(`arrivals ${seed}`);
    return (stream: 'arrival' | 'accept', i: number) => luck.uniform(stream, 0, 0, 0, i);
  };
  const HIGHEST = 0.1;
  const arrivals = (rate: number, seed: number) => thinnedArrivals(rate, HIGHEST, 72, draws(seed));

  it('are only added to when the rate rises', () => {
    const rate = fc.double({ min: 0, max: HIGHEST, noNaN: true });
    fc.assert(
      fc.property(rate, rate, fc.nat(), (a, b, seed) => {
        const few = arrivals(Math.min(a, b), seed);
        const many = arrivals(Math.max(a, b), seed);
        expect(many).toEqual(expect.arrayContaining(few));
      }),
      { seed: 31, numRuns: 500 },
    );
  });

  it('lie in time, in order, each with the index of its luck', () => {
    for (const seed of range(50)) {
      const all = arrivals(HIGHEST, seed);
      expect(all.every(({ at }) => at >= 0 && at < 72)).toBe(true);
      expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort((a, b) => a - b));
      expect(all.map(({ index }) => index)).toEqual(range(all.length));
    }
  });

  it('never come at rate 0', () => {
    expect(range(50).flatMap((seed) => arrivals(0, seed))).toEqual([]);
  });

  it.each([0.02, 0.05, 0.1])('come as often as a rate of %d an hour says', (rate) => {
    const n = 2000;
    const counts = range(n).map((seed) => arrivals(rate, seed).length);
    const mean = counts.reduce((a, b) => a + b, 0) / n;
    const expected = rate * 72;
    // four standard errors of a Poisson mean, and its variance
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(expected / n));
    const variance = counts.reduce((sum, c) => sum + (c - mean) * (c - mean), 0) / n;
    expect(variance / expected).toBeGreaterThan(0.85);
    expect(variance / expected).toBeLessThan(1.15);
  });
});
