import { describe, expect, it } from 'vitest';

import { guards, rulebook } from '../../src/charts/index.ts';
import { chartCode, type World } from '../../src/engine/index.ts';

const bits = new DataView(new ArrayBuffer(8));
function moved(x: number, by: bigint): number {
  bits.setFloat64(0, x);
  bits.setBigInt64(0, bits.getBigInt64(0) + by);
  return bits.getFloat64(0);
}
/** The next double above and below a positive number. */
const above = (x: number): number => moved(x, 1n);
const below = (x: number): number => moved(x, -1n);

const seen = (world: World, hours = 0, count = 0) => ({
  context: { hours, count },
  event: { type: 'any', world },
});

describe('a guard at its limit, and one double to either side', () => {
  it.each([72, 0.1, 1e-300, 123456.789])('reached: %d hours', (limit) => {
    const reached = (hours: number) =>
      guards.reached(seen({ hours: 0, startHours: limit }, hours), { limit: 'startHours' });
    expect([below(limit), limit, above(limit)].map(reached)).toEqual([false, true, true]);
  });

  it.each([0.55, 62, 1e-9])('atLeast: %d', (limit) => {
    const atLeast = (agreement: number) =>
      guards.atLeast(seen({ agreement, threshold: limit }), {
        what: 'agreement',
        than: 'threshold',
      });
    expect([below(limit), limit, above(limit)].map(atLeast)).toEqual([false, true, true]);
  });

  it.each([32, 0.3])('below: %d', (limit) => {
    const under = (comfort: number) =>
      guards.below(seen({ comfort, withdrawThreshold: limit }), {
        what: 'comfort',
        than: 'withdrawThreshold',
      });
    expect([below(limit), limit, above(limit)].map(under)).toEqual([true, false, false]);
  });

  it.each([0.35, 1, 17.25])('gainCovers: a margin of %d', (margin) => {
    const covers = (gain: number) =>
      guards.gainCovers(seen({ gain, cost: 0, raiseMargin: margin }));
    expect([below(margin), margin, above(margin)].map(covers)).toEqual([false, true, true]);
  });

  it.each([0.35, 1, 17.25])('costOutweighs: a margin of %d', (margin) => {
    const outweighs = (cost: number) =>
      guards.costOutweighs(seen({ gain: 0, cost, easeMargin: margin }));
    expect([below(margin), margin, above(margin)].map(outweighs)).toEqual([false, true, true]);
  });

  it('gainCovers and costOutweighs: a step is held for so many turns', () => {
    const up = (count: number) =>
      guards.gainCovers(seen({ gain: 9, cost: 0, raiseMargin: 1, dwell: 2 }, 0, count));
    const down = (count: number) =>
      guards.costOutweighs(seen({ gain: 0, cost: 9, easeMargin: 1, dwell: 2 }, 0, count));
    expect([1, 2, 3].map(up)).toEqual([false, true, true]);
    expect([1, 2, 3].map(down)).toEqual([false, true, true]);
  });

  it.each([72, 168])('due: %d hours before the session', (within) => {
    const due = (hoursToSitting: number) =>
      guards.due(seen({ hoursToSitting, window: within }), { within: 'window' });
    expect([below(within), within, above(within)].map(due)).toEqual([true, true, false]);
  });

  it('sits: at its hour', () => {
    const sits = (hoursToSitting: number) => guards.sits(seen({ hoursToSitting }));
    expect([-5e-324, 0, 5e-324].map(sits)).toEqual([true, true, false]);
  });

  it('lastStageReached: the hours and the count', () => {
    const last = (hours: number, count: number) =>
      guards.lastStageReached(seen({ stageHours: 100, stages: 3 }, hours, count));
    expect([below(100), 100].map((hours) => last(hours, 2))).toEqual([false, true]);
    expect([1, 2, 3].map((count) => last(100, count))).toEqual([false, true, true]);
  });
});

describe('what is left of a turn after a limit', () => {
  it('counts for the next state', () => {
    const memory = Float64Array.of(chartCode('channel', 'ready.opening'), 10, 0);
    rulebook.step('channel', memory, 0, 'tick', { hours: 72, startHours: 48 });
    expect([...memory]).toEqual([chartCode('channel', 'ready.open'), 34, 0]);
  });
});
