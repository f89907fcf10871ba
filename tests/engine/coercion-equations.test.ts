import { describe, expect, it } from 'vitest';

import {
  accidentChance,
  draftOrder,
  fuse,
  hoursBetween,
  koopman,
  meanOnStation,
  nearestHull,
  nearestResupply,
  onStationRatio,
  type Order,
  parseOrder,
  placeOfZone,
  responseHours,
  seaMiles,
  shapley,
  stillRunning,
} from '../../src/engine/index.ts';
import { book, endTurn, newRun } from '../support/runs.ts';

/* The equations of presence, picture and contact against values worked out by hand; docs/model.md has them. */

describe('presence at sea', () => {
  it('keeps 23⅓ of 40 days on station at 1200 nm: T = 1200 / (24 · 15) = 3⅓, S = 30 − 6⅔, S / (30 + 10)', () => {
    expect(onStationRatio(1200, 15, 30, 10)).toBeCloseTo(23.333333 / 40, 7);
  });

  it('keeps nobody where the way there and back is longer than a ship lasts', () => {
    expect(onStationRatio(6000, 10, 30, 10)).toBe(0);
  });

  it('keeps all but the days in port at no distance: E / (E + r) = 30 / 40', () => {
    expect(onStationRatio(0, 15, 30, 10)).toBe(0.75);
  });

  it('keeps aircraft on station for what is left of a sortie: n · sorties · (h − 2 d / v) / 24', () => {
    const run = newRun('aircraft');
    const { scenario } = run;
    const group = scenario.groups.findIndex(({ id }) => id === 'jp-air');
    const { count, platform: p } = scenario.groups[group];
    const { sortieHours, sortiesPerDay, cruise } = scenario.platforms[p];
    const zone = scenario.zones.findIndex(({ id }) => id === 'nansei');
    const miles = nearestResupply(run, run.state, group, zone);
    const hours = sortieHours - (2 * miles) / cruise;
    expect(hours).toBeGreaterThan(0);
    expect(meanOnStation(run, run.state, group, zone)).toBeCloseTo(
      (count * sortiesPerDay * hours) / 24,
      12,
    );
    expect(
      hoursBetween(run, group, scenario.groups[group].home, scenario.ports.length + zone),
    ).toBeGreaterThan(0);
  });

  it('takes the nearest port that is open: aircraft use no commercial harbour, and some waters none', () => {
    const { scenario, state, ...run } = newRun('nearest');
    const [ship, plane] = ['jp-escort', 'jp-air'].map((id) =>
      scenario.groups.findIndex((group) => group.id === id),
    );
    const harbours = scenario.ports.flatMap(({ kind }, i) => (kind === 'commercial' ? [i] : []));
    const nearest = (group: number, ports: number[], change = {}) =>
      nearestResupply(
        { ...run, scenario: { ...scenario, ...change }, state },
        state,
        group,
        0,
        ports,
      );
    for (const port of harbours) {
      expect(nearest(plane, [port])).toBe(-1);
      const miles = seaMiles(scenario, port, placeOfZone(scenario, 0));
      expect(nearest(ship, [port])).toBe(miles);
    }
    expect(nearest(ship, [])).toBe(-1);
    expect(nearest(ship, harbours, { sea: scenario.sea.map(() => -1) })).toBe(-1);
    expect(nearest(ship, harbours, { sea: scenario.sea.map(() => 0) })).toBe(0);
  });

  it('counts no hours where there is no way', () => {
    const run = newRun('ways', {
      scenario: { ...book().rules, sea: book().rules.sea.map(() => -1) },
    });
    const ship = run.scenario.groups.findIndex(({ id }) => id === 'jp-escort');
    expect(hoursBetween(run, ship, 0, 1)).toBeLessThan(0);
    // and nobody is kept on station where nothing can be brought
    expect(meanOnStation(run, run.state, ship, 0)).toBe(0);
  });
});

describe('the maritime picture', () => {
  it('detects at random (Koopman 1980): W v t / A = 20 · 15 · 48 / 20000 = 0.72, 1 − e^−0.72 = 0.513248', () => {
    expect(koopman(20, 15, 48, 20000)).toBeCloseTo(0.513248, 6);
  });

  it('detects with twice the effort what two looks detect: 1 − (1 − p)²', () => {
    const once = koopman(20, 15, 48, 20000);
    expect(koopman(20, 15, 96, 20000)).toBeCloseTo(1 - (1 - once) ** 2, 12);
    expect(koopman(20, 15, 0, 20000)).toBe(0);
  });

  it('fuses 0.5 and 0.4: independent 0.7, the same picture 0.5, at ρ = 0.3 0.3 · 0.5 + 0.7 · 0.7 = 0.64', () => {
    expect(fuse([0.5, 0.4], 0)).toBeCloseTo(0.7, 12);
    expect(fuse([0.5, 0.4], 1)).toBe(0.5);
    expect(fuse([0.5, 0.4], 0.3)).toBeCloseTo(0.64, 12);
    expect(fuse([], 0.3)).toBe(0);
  });

  it('shares the gain out (Shapley 1953): ½ (0.5 + 0.3) = 0.4 and ½ (0.4 + 0.2) = 0.3', () => {
    const [first, second] = shapley([0.5, 0.4], 0);
    expect(first).toBeCloseTo(0.4, 12);
    expect(second).toBeCloseTo(0.3, 12);
  });
});

describe('contact', () => {
  it('finds the nearest of four hulls in 10,000 square miles at ½ √2500 = 25 miles (Clark & Evans 1954)', () => {
    expect(nearestHull(10000, 4)).toBe(25);
    expect(nearestHull(10000, 0)).toBe(Infinity);
  });

  it('is there after alert and passage: 2 + 25 / 20 = 3.25 h', () => {
    expect(responseHours(2, 10000, 4, 20)).toBe(3.25);
  });

  it('meets an incident of mean length 12 h that still runs after 6 h: e^−0.5 = 0.606531', () => {
    expect(stillRunning(6, 12)).toBeCloseTo(0.606531, 6);
    expect(stillRunning(0, 12)).toBe(1);
  });

  it('crowds into accidents: 1 − e^(−0.006 · 2 · 4) = 0.046866', () => {
    expect(accidentChance(2, 4, 10000, 0.006)).toBeCloseTo(0.046866, 6);
    expect(accidentChance(0, 4, 10000, 0.006)).toBe(0);
  });
});

describe('evidence', () => {
  it('weighs n / (1 + s (n − 1)) when n items are published in one turn', () => {
    const saturation = book().rules.parameters['publication-saturation'];
    const run = newRun('evidence');
    const zone = run.scenario.zones.findIndex(({ id }) => id === 'lantern-shoal');
    for (const state of [run.state, run.draft]) state.evidence[zone] = 3;
    const order = parseOrder('india evidence.disclose lantern-shoal publish') as Order;
    expect(draftOrder(run, order)).toBeNull();
    endTurn(run);
    // what the turn itself adds is published with it
    const [used] = run.events.flatMap((event) => (event.type === 'evidence.used' ? [event] : []));
    const n = used.items;
    expect(n).toBeGreaterThanOrEqual(3);
    expect(run.state.published[0]).toBeCloseTo(n / (1 + saturation * (n - 1)), 12);
  });
});
