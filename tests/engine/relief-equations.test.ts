import { describe, expect, it } from 'vitest';

import {
  allocate,
  cycleHours,
  flightsHandled,
  healed,
  leaving,
  localSupply,
  overlap,
} from '../../src/engine/index.ts';

/* The equations of relief against values worked out by hand. */

describe('equations of relief', () => {
  it('mends what the storm broke: 1 − 0.9 e^(−84/84) = 1 − 0.9 · 0.367879', () => {
    expect(healed(0.9, 84, 84)).toBeCloseTo(0.6689, 4);
    expect(healed(0.9, 0, 84)).toBeCloseTo(0.1, 12);
  });

  it('handles every flight up to the slots, and fewer beyond them the more come', () => {
    expect(flightsHandled(20, 20, 1)).toBe(20);
    // twice the slots: 20 / (1 + 1) = 10
    expect(flightsHandled(40, 20, 1)).toBe(10);
    expect(flightsHandled(30, 20, 1)).toBeCloseTo(20 / 1.5, 12);
    expect(flightsHandled(30, 20, 0)).toBe(20);
    expect(flightsHandled(5, 0, 1)).toBe(0);
  });

  it('flies from Naha to Tacloban and back at 430 kn in 2 · 910 / 430 + 2 · 4 = 12.23 h', () => {
    expect(cycleHours(910, 430, 4)).toBeCloseTo(12.2326, 4);
  });

  it('lets the trapped die or be found by competing rates', () => {
    // 24 / 27.5 + 1.2 = 2.0727 a day; in half a day 1 − e^(−1.03636) = 0.64526 of 300 leave
    const { first, second } = leaving(300, 24 / 27.5, 1.2, 0.5);
    expect(first + second).toBeCloseTo(193.58, 1);
    expect(first / second).toBeCloseTo(24 / 27.5 / 1.2, 12);
    expect(leaving(300, 0, 0, 1)).toEqual({ first: 0, second: 0 });
  });

  it('agrees with the survival of those pulled out in Kobe: alive at 30 h, about a third (W08)', () => {
    const alive = leaving(1, 24 / 27.5, 0, 30 / 24);
    expect(0.97 * (1 - alive.first)).toBeCloseTo(0.97 * 0.335896, 4);
  });

  it('finds twice what the smaller of two brings, as a share of both', () => {
    expect(overlap(100, 100)).toBe(1);
    expect(overlap(30, 90)).toBeCloseTo(0.5, 12);
    expect(overlap(0, 90)).toBe(0);
    expect(overlap(0, 0)).toBe(0);
  });

  it('brings wells back: 0.3 + 0.7 (1 − e^(−1)) after one mean time', () => {
    expect(localSupply(0.3, 600, 600)).toBeCloseTo(0.742484, 6);
  });

  it('sends by need as far as it is known, by ease where it is not', () => {
    expect(allocate([90, 10], [50, 50], 1)).toEqual([0.9, 0.1]);
    expect(allocate([90, 10], [50, 50], 0)).toEqual([0.5, 0.5]);
    expect(allocate([90, 10], [50, 50], 0.5)).toEqual([0.7, 0.3]);
    expect(allocate([0, 0], [0, 0], 0.5)).toEqual([0, 0]);
  });
});
