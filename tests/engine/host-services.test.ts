import { expect, it } from 'vitest';

import { CHART_WIDTH, chartCode, hostHulls, hostWatch } from '../../src/engine/index.ts';
import { newRun } from '../support/runs.ts';

it('help to build a coastal state’s services (2.5) adds to its patrols and to its watch, stage by stage', () => {
  const run = newRun('services');
  const entry = run.index.entry.get('2.5')!;
  const [{ parameters }] = run.scenario.entries[entry].effects;
  const zone = run.index.zone.get('lantern-shoal')!;
  const { 'host-patrol': patrol, 'host-watch': watch } = run.scenario.parameters;
  expect([hostHulls(run, zone), hostWatch(run)]).toEqual([patrol, watch]);
  run.state.entries[entry * CHART_WIDTH] = chartCode('project', 'ready.underway');
  for (const stages of [1, 2, 3]) {
    run.state.entries[entry * CHART_WIDTH + 2] = stages;
    const more = 1 + parameters['patrol-gain'] * stages;
    expect(hostHulls(run, zone)).toBeCloseTo(patrol * more, 12);
    expect(hostWatch(run)).toBeCloseTo(watch * more, 12);
  }
  expect(hostHulls(run, run.index.zone.get('luzon-strait')!)).toBe(0);
});
