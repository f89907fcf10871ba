import { describe, expect, it } from 'vitest';

import {
  meanOnStation,
  openPorts,
  partnerFacilitiesOpen,
  type Run,
} from '../../src/engine/index.ts';
import { sceneOf } from '../../src/presenter/scene.ts';
import { reachOf, rotationWords } from '../../src/presenter/reach.ts';
import { book, endTurn, newRun, playerTurn } from '../support/runs.ts';

const viewer = { role: 'both', names: 'neutral' } as const;
const reaches = (run: Run) => {
  const scene = sceneOf(run, book(), viewer);
  return run.scenario.groups.map((_, g) => reachOf(scene, g));
};

describe('where a group could keep station', () => {
  it('is what the engine would keep there, and the partner’s ports never cost any', () => {
    const run = newRun('reach');
    for (let turn = 0; turn < 6; turn++) {
      reaches(run).forEach((zones, g) => {
        for (const { zone, now, without, withPartner, ports } of zones) {
          const { count, government } = run.scenario.groups[g];
          expect(now * count).toBeCloseTo(meanOnStation(run, run.draft, g, zone), 12);
          expect(without).toBeLessThanOrEqual(now);
          expect(now).toBeLessThanOrEqual(withPartner);
          const open = openPorts(run, run.draft, government);
          if (now > 0) expect(open).toContain(ports.now);
          const partner = partnerFacilitiesOpen(run, run.draft);
          expect(partner ? withPartner : without).toBe(now);
        }
      });
      playerTurn(run, 'everything');
    }
  });

  it('tells of both with words, once the partner’s ports would matter', () => {
    const run = newRun('reach');
    const words = reaches(run).flatMap((zones) => zones.map((zone) => zone.words));
    expect(words.some((told) => /with the ports of (India|Japan) \d/.test(told))).toBe(true);
  });

  it('a group on station rotates in days that add up to its share', () => {
    const run = newRun('reach');
    while (
      run.state.groupTo.every((to) => to < run.scenario.ports.length) &&
      run.history.length < 4
    )
      playerTurn(run, 'careful');
    endTurn(run);
    const scene = sceneOf(run, book(), viewer);
    const out = run.scenario.groups.flatMap((group, g) =>
      run.state.groupTo[g] >= run.scenario.ports.length ? [{ group, g }] : [],
    );
    expect(out.length).toBeGreaterThan(0);
    for (const { group, g } of out) {
      const told = rotationWords(scene, g);
      const days = [...told.matchAll(/([\d.]+) (days?|hours?)/g)].map(
        ([, n, unit]) => Number(n) * (unit.startsWith('day') ? 24 : 1),
      );
      if (run.scenario.platforms[group.platform].kind === 'aircraft') continue;
      const [station, way, rest] = days;
      const share = meanOnStation(
        run,
        run.draft,
        g,
        run.state.groupTo[g] - run.scenario.ports.length,
      );
      expect(station / (station + way + rest)).toBeCloseTo(share / group.count, 1);
    }
  });
});
