import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { rulebook } from '../../src/charts/index.ts';
import { type ChartId, CHARTS, type World, WORLD } from '../../src/engine/index.ts';
import { CHART_IDS, eventsOf } from './reading.ts';

const number = fc.oneof(
  fc.integer({ min: -3, max: 100 }),
  fc.double({ min: -1000, max: 1000, noNaN: true }),
);
const world: fc.Arbitrary<World> = fc.dictionary(fc.constantFrom(...WORLD), number);

interface Step {
  chart: ChartId;
  memory: number[];
  event: string;
  world: World;
}

/** Any chart in any state, with any memory, and any event that some chart knows or none does. */
const step: fc.Arbitrary<Step> = fc.constantFrom(...CHART_IDS).chain((chart) =>
  fc.record({
    chart: fc.constant(chart),
    memory: fc.tuple(fc.nat({ max: CHARTS[chart].length - 1 }), number, fc.nat({ max: 5 })),
    event: fc.constantFrom(...eventsOf(chart), 'tick', 'promote', 'unheard-of'),
    world,
  }),
);

/** What a step makes of a memory that lies somewhere in a larger buffer. */
function taken({ chart, memory, event, world }: Step, at = 3): number[] {
  const buffer = Float64Array.from({ length: at + 6 }, () => 77);
  buffer.set(memory, at);
  const moved = rulebook.step(chart, buffer, at, event, world);
  const around = [...buffer.slice(0, at), ...buffer.slice(at + 3)];
  expect(around.every((x) => x === 77)).toBe(true);
  expect(moved).toBe(buffer[at] !== memory[0]);
  return Array.from(buffer.subarray(at, at + 3));
}

describe('the interpreter', () => {
  it('changes nothing where it says that nothing can happen', () => {
    let refused = 0;
    fc.assert(
      fc.property(step, (s) => {
        const before = Float64Array.from(s.memory);
        const can = rulebook.can(s.chart, before, 0, s.event, s.world);
        expect([...before]).toEqual(s.memory);
        if (can) return;
        refused += 1;
        expect(taken(s)).toEqual(s.memory);
      }),
      { seed: 1, numRuns: 1500 },
    );
    expect(refused).toBeGreaterThan(300);
  });

  it('keeps nothing from one step to the next', () => {
    fc.assert(
      fc.property(step, fc.array(step, { maxLength: 4 }), (s, between) => {
        const first = taken(s);
        for (const other of between) taken(other, 0);
        expect(taken(s, 6)).toEqual(first);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it('ends in a state that the engine has a number for', () => {
    fc.assert(
      fc.property(step, (s) => {
        const [code, hours, count] = taken(s);
        expect(CHARTS[s.chart][code]).toBeTypeOf('string');
        expect(Number.isFinite(hours) && Number.isInteger(count)).toBe(true);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
