import { describe, expect, it } from 'vitest';

import {
  contracted,
  licenceShare,
  MONTH_DAYS,
  outputLost,
  partServed,
  priceSignal,
  scarcityAt,
  sharedChange,
  toward,
  usable,
  wantedTonnes,
} from '../../src/engine/index.ts';

/* Each equation of docs/model.md, Supply, against values worked out by hand. */

describe('a lag of the first order', () => {
  it.each([
    // after one mean delay 63.2 % of the way is gone, after three 95.0 %
    [0, 100, 3, 3, 63.212],
    [0, 100, 9, 3, 95.021],
    [100, 20, 2.5, 2.5, 49.43],
    [7, 7, 1, 4, 7],
  ])('from %d to %d after %d months with delay %d: %d', (from, to, months, delay, after) => {
    expect(toward(from, to, months, delay)).toBeCloseTo(after, 2);
  });

  it('is the same in one step as in many', () => {
    let x = 10;
    for (let i = 0; i < 6; i++) x = toward(x, 50, 0.5, 4);
    expect(x).toBeCloseTo(toward(10, 50, 3, 4), 10);
  });
});

describe('licences', () => {
  it.each([
    // October and November 2010 against September: 1,278 and 634 of 2,246 t (RE-34)
    [1278 / 2246, 1, 0, 0.569],
    [634 / 2246, 1, 0, 0.2823],
    // half of the restriction reaches the partner: 1 − 0.5 · (1 − 0.28)
    [0.28, 0.5, 0, 0.64],
    [0, 1, 0.85, 0.85],
    [1.8, 1, 0, 1],
  ])('rate %d, reach %d, deal %d: %d', (rate, reach, deal, share) => {
    expect(licenceShare(rate, reach, deal)).toBeCloseTo(share, 3);
  });
});

it('makers want their need, and a part of what their shed lacks', () => {
  const need = 25;
  const full = (60 / MONTH_DAYS) * need;
  expect(wantedTonnes(need, full, 60, 3)).toBeCloseTo(25, 9);
  // an empty shed of 60 days is refilled over three months: 25 + 49.28 / 3
  expect(wantedTonnes(need, 0, 60, 3)).toBeCloseTo(41.427, 2);
  expect(wantedTonnes(need, 4 * full, 60, 3)).toBe(0);
});

it('capacity that does not suffice serves every order in the same part', () => {
  expect(partServed(200, 290)).toBe(1);
  expect(partServed(400, 290)).toBeCloseTo(0.725, 9);
});

it('lines slow down before the shed is empty', () => {
  expect(usable(100, 200, 1.15)).toBe(100);
  expect(usable(100, 115, 1.15)).toBe(100);
  // 92 t at hand where 115 would be needed to run in full: 80 %
  expect(usable(100, 92, 1.15)).toBeCloseTo(80, 9);
  expect(usable(0, 5, 1.15)).toBe(0);
});

it('output lost is value times share missing times elasticity', () => {
  // a year without a third of the heavy metals at USD 2,600 m a month and 0.5 (AS-07)
  expect(outputLost(2600, 1 / 3, 0.5, 12)).toBeCloseTo(5200, 6);
  expect(outputLost(2600, 0, 0.5, 12)).toBe(0);
});

it('a price follows the inverse of cover, between bounds', () => {
  expect(scarcityAt(60, 60, 0.5, 12)).toBeCloseTo(1, 12);
  // a quarter of the usual cover at an exponent of a half doubles it
  expect(scarcityAt(15, 60, 0.5, 12)).toBeCloseTo(2, 9);
  expect(scarcityAt(0, 60, 3, 12)).toBe(12);
  expect(scarcityAt(6000, 60, 3, 12)).toBeCloseTo(1 / 12, 12);
});

it('a price calls for other designs from rest to its full signal', () => {
  expect([90, 100, 175, 250, 900].map((price) => priceSignal(price, 150))).toEqual([
    0, 0, 0.5, 1, 1,
  ]);
});

describe('a product of two factors', () => {
  it('is shared out by Shapley values: 2 · 3 to 4 · 5 is 14, of which 8 and 6', () => {
    expect(sharedChange([2, 3], [4, 5])).toEqual([8, 6]);
  });
  it('adds up', () => {
    const [a, b] = sharedChange([1.3, 0.7], [0.4, 2.9]);
    expect(a + b).toBeCloseTo(0.4 * 2.9 - 1.3 * 0.7, 12);
  });
});

describe('contracts with the other side', () => {
  it('move by a share of what was bought elsewhere', () => {
    // 45 % elsewhere leave 55 % free; a tenth of the way from 68 %
    expect(contracted(0.68, 0.45, 0.68, 0.1, 0)).toBeCloseTo(0.667, 9);
  });
  it('come back slowly, and not beyond where they were', () => {
    // 1.7 to 3.6 points a year (RE-25)
    expect(contracted(0.6, 0.4, 0.68, 0.1, 0.0022)).toBeCloseTo(0.6022, 9);
    expect(contracted(0.68, 0.2, 0.68, 0.1, 0.0022)).toBe(0.68);
  });
});
