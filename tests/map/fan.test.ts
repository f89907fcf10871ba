import { describe, expect, test } from 'vitest';
import { fanned, stretches } from '../../src/map/fan.ts';

const port = { x: 100, y: 100 };

describe('districts around their port', () => {
  test('stand where they lie when that is far enough', () => {
    expect(fanned(port, { x: 300, y: 40 })).toEqual({ x: 300, y: 40 });
  });

  test('are pushed out in their own direction when they would lie on it', () => {
    const mark = fanned(port, { x: 103, y: 104 });
    expect(Math.hypot(mark.x - 100, mark.y - 100)).toBeCloseTo(62, 9);
    expect((mark.y - 100) / (mark.x - 100)).toBeCloseTo(4 / 3, 9);
    const low = fanned(port, { x: 103, y: 104 }, true);
    expect(Math.hypot(low.x - 100, low.y - 100)).toBeLessThan(62);
  });

  test('have a place even where they lie on the port itself', () => {
    expect(fanned(port, port)).toEqual({ x: 100, y: 38 });
  });

  test('are reached by a way, and by one with a gap where a slide lies', () => {
    expect(stretches(false)).toEqual([[0, 1]]);
    const [[start, stop], [again, end]] = stretches(true) as [[number, number], [number, number]];
    expect([start, end]).toEqual([0, 1]);
    expect(again).toBeGreaterThan(stop);
  });
});
