import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { apportion, whole } from '../../src/engine/arithmetic.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const parts = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { maxLength: 12 });

describe('apportion', () => {
  it('gives whole shares that add up to the total with what is left over', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), parts, (total, amounts) => {
        const { shares, rest } = apportion(total, amounts);
        expect(shares).toHaveLength(amounts.length);
        expect([...shares, rest].every(Number.isInteger)).toBe(true);
        expect(sum(shares) + rest).toBe(total);
      }),
      { seed: 11, numRuns: 1000 },
    );
  });

  it('gives every part its own amount to within one', () => {
    fc.assert(
      fc.property(parts, (amounts) => {
        const { shares } = apportion(0, amounts);
        expect(amounts.every((amount, i) => Math.abs(shares[i] - amount) <= 1)).toBe(true);
      }),
      { seed: 12, numRuns: 1000 },
    );
  });

  it('leaves nothing over when the parts add up to the total', () => {
    fc.assert(
      fc.property(parts, (amounts) => {
        expect(apportion(whole(sum(amounts)), amounts).rest).toBe(0);
      }),
      { seed: 13, numRuns: 1000 },
    );
  });

  it.each([
    [3, [1, 1, 1], [1, 1, 1], 0],
    [1, [0.5, 0.5], [1, 0], 0],
    [2, [0.3, 0.7, 1], [0, 1, 1], 0],
    [-2, [-1.2, -0.8], [-1, -1], 0],
    [5, [], [], 5],
    [10, [4], [4], 6],
  ])('%d over %j is %j and %d', (total, amounts, shares, rest) => {
    expect(apportion(total, amounts)).toEqual({ shares, rest });
  });
});
