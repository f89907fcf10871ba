import { describe, expect, it } from 'vitest';

import {
  allocate,
  CHART_WIDTH,
  chartCode,
  cycleHours,
  flightsHandled,
  healed,
  leaving,
  localSupply,
  overlap,
  wantOf,
} from '../../src/engine/index.ts';
import { allied } from '../../src/engine/models/relief-state.ts';
import { disaster } from '../support/disaster.ts';
import { newRun } from '../support/runs.ts';

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

describe('what a district wants', () => {
  /** A run so many hours after the storm came ashore. */
  function ashore(hours: number) {
    const run = newRun('want', { scenario: disaster() });
    const relief = run.scenario.relief!;
    run.state.hour[0] = relief.numbers['warning-hours'] + hours;
    return { run, state: run.state, relief, n: relief.numbers };
  }

  it('is nothing before the storm', () => {
    const { run, relief } = ashore(-1);
    expect(wantOf(run, relief, 0)).toEqual({ dry: 0, tonnes: [0, 0, 0, 0, 0] });
  });

  it('is Sphere’s quantities for those whose water and food the storm took', () => {
    const { run, state, relief, n } = ashore(0);
    const [{ people, water }] = relief.districts;
    state.struck[0] = 0.5;
    state.homeless[0] = 1000;
    state.injured[0] = 120;
    const days = run.scenario.turnHours / 24;
    const { dry, tonnes } = wantOf(run, relief, 0);
    expect(dry).toBeCloseTo(people * (1 - water) * 0.5, 6);
    const [drink, food, shelter, care] = tonnes;
    expect(drink).toBeCloseTo((dry * n['water-kg'] * days) / 1000 / n['water-yield'], 6);
    expect(food).toBeCloseTo((people * (1 - n['food-local']) * n['food-kg'] * days) / 1000, 6);
    expect(shelter).toBeCloseTo(n['shelter-kg'], 9);
    expect(care).toBeCloseTo(120 / n['patients-per-tonne'], 9);
  });

  it('is two rescue teams while somebody is alive under what fell down, less those at work', () => {
    const { run, state, relief, n } = ashore(6);
    const teams = (trapped: number, atWork: number) => {
      state.trapped[0] = trapped;
      state.teams[0] = atWork;
      return wantOf(run, relief, 0).tonnes[4];
    };
    expect(teams(1, 0)).toBe(2 * n['team-tonnes']);
    expect(teams(0.9, 0)).toBe(0);
    expect(teams(40, n['team-tonnes'])).toBe(n['team-tonnes']);
    expect(teams(40, 3 * n['team-tonnes'])).toBe(0);
  });
});

it('allies help as far as the Quad is coordinated, and where they stand close', () => {
  const run = newRun('allies', { scenario: disaster() });
  const entry = run.scenario.entries.findIndex(({ effects }) =>
    effects.some(({ hook }) => hook === 'quad-coordination'),
  );
  const { effects, family } = run.scenario.entries[entry];
  const support = effects.find(({ hook }) => hook === 'quad-coordination')!.parameters.support;
  run.state.alliesClose[0] = 1;
  expect(allied(run)).toEqual({ share: 0, entry: undefined });
  expect(family).toBe('position');
  run.state.entries[entry * CHART_WIDTH] = chartCode('position', 'ready.issued');
  expect(allied(run)).toEqual({ share: support, entry });
  run.state.entries[entry * CHART_WIDTH] = chartCode('position', 'ready.fading');
  expect(allied(run).share).toBeCloseTo(support * run.scenario.parameters['reduced-force'], 12);
  run.state.alliesClose[0] = 0;
  expect(allied(run)).toEqual({ share: 0, entry: undefined });
});
