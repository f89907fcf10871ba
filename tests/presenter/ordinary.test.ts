import { describe, expect, it } from 'vitest';

import type { Contribution, Run } from '../../src/engine/index.ts';
import { beyondOrdinary } from '../../src/presenter/ordinary.ts';

const line = (turn: number, cause: Contribution['cause'], amount: number): Contribution =>
  ({ turn, measure: 0, cause, amount }) as Contribution;
const run = { legs: [{ first: 1 }] } as unknown as Run;

describe('what is beyond the ordinary', () => {
  const lines = [
    line(1, 'from-licensed', 40),
    line(2, 'from-licensed', 38),
    line(3, 'from-licensed', 41),
    line(5, 'from-licensed', 40),
    line(2, 'accident', -5),
    line(3, 'coercion', -4),
    line(4, 'coercion', -12),
    line(5, 'coercion', -11),
  ];
  const beyond = beyondOrdinary(run, lines);
  const of = (turn: number, cause: string) =>
    beyond(lines.find((l) => l.turn === turn && l.cause === cause)!);

  it('is nothing of what comes in every turn, from the first on', () => {
    expect([1, 2, 3].map((turn) => of(turn, 'from-licensed'))).toEqual([0, 0, 0]);
  });

  it('is all of what comes again after it had stopped, and of what comes once', () => {
    expect(of(5, 'from-licensed')).toBe(40);
    expect(of(2, 'accident')).toBe(-5);
  });

  it('is the growth of what grows, and nothing of what goes on', () => {
    expect(of(4, 'coercion')).toBeCloseTo(-8);
    expect(of(5, 'coercion')).toBe(0);
  });
});
