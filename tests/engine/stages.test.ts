import { describe, expect, it } from 'vitest';

import { CHART_WIDTH, chartCode, type Run } from '../../src/engine/index.ts';
import { stagesDone } from '../../src/engine/models/stages.ts';
import { calmed, tollGains } from '../../src/engine/models/supply-state.ts';
import { newYears } from '../support/peace.ts';
import { newRun } from '../support/runs.ts';
import { newRestriction, restriction } from '../support/supply.ts';

/* What a finished stage of a project is worth by itself, and working groups on minerals once they meet. */

const moved = (run: Run, id: string): number => {
  const measure = run.index.measure.get(id)!;
  const lines = run.ledger.lines.filter((l) => l.measure === measure && l.cause === 'stage');
  return lines.reduce((sum, l) => sum + l.amount, 0) * run.scenario.measures[measure].quantum;
};

describe('a stage of a project, in quiet years', () => {
  const done = (clause: string, stages: number, without: string[] = []) => {
    const run = newYears('stages', { without });
    const before = run.state.comfort.slice();
    stagesDone(run, run.index.entry.get(clause)!, stages, stages);
    return { run, comfort: run.state.comfort[0] - before[0], n: run.scenario.peace!.numbers };
  };

  it('in a partner state (2.5) is seen there, by the number of stages', () => {
    const { run, comfort, n } = done('2.5', 2);
    const entry = run.scenario.entries[run.index.entry.get('2.5')!];
    const { parameters } = entry.effects.find(({ hook }) => hook === 'host-capacity')!;
    expect(moved(run, 'standing')).toBeCloseTo(2 * n['standing-stage'], 0);
    expect(comfort).toBeCloseTo(2 * n['comfort-stage'], 9);
    expect(moved(run, 'partner-capacity')).toBeCloseTo(
      100 * n['partner-response'] * parameters['patrol-gain'] * 2,
      0,
    );
    expect(run.events).toMatchObject([{ type: 'stage.done', clause: '2.5', stage: 2 }]);
  });

  it('at home is seen by nobody else, and one that is switched off builds trust alone', () => {
    for (const { run, comfort } of [done('1.9', 1), done('2.5', 1, ['2.5'])]) {
      expect([moved(run, 'standing'), moved(run, 'partner-capacity'), comfort]).toEqual([0, 0, 0]);
      expect(moved(run, 'trust')).toBeGreaterThan(0);
    }
  });

  it('is nothing when no stage is done, or beside a crisis', () => {
    expect(done('2.5', 0).run.events).toEqual([]);
    const crisis = newRun('stages');
    stagesDone(crisis, crisis.index.entry.get('2.5')!, 1, 1);
    expect(crisis.events).toEqual([]);
    expect(crisis.ledger.lines).toEqual([]);
  });
});

describe('working groups on minerals', () => {
  const scenario = restriction();
  const entry = scenario.entries.findIndex(({ effects }) =>
    effects.some(({ hook }) => hook === 'mineral-knowledge'),
  );
  const { parameters } = scenario.entries[entry].effects.find(
    ({ hook }) => hook === 'mineral-knowledge',
  )!;
  const meeting = (state: 'ready.idle' | 'ready.underway' | 'ready.delivered') => {
    const run = newRestriction('minerals');
    run.state.entries[entry * CHART_WIDTH] = chartCode('project', state);
    return run;
  };

  it('calm and refine from the day on which they meet', () => {
    expect([calmed(meeting('ready.idle')), tollGains(meeting('ready.idle'))]).toEqual([1, []]);
    for (const state of ['ready.underway', 'ready.delivered'] as const) {
      expect(calmed(meeting(state))).toBeCloseTo(1 - parameters['panic-cut'], 12);
      expect(tollGains(meeting(state))).toEqual([{ entry, gain: parameters['toll-gain'] }]);
    }
  });

  it('do nothing where no entry is about them', () => {
    const entries = scenario.entries.map((e, i) => (i === entry ? { ...e, inPlay: false } : e));
    const run = newRun('minerals', { scenario: { ...scenario, entries } });
    expect([calmed(run), tollGains(run)]).toEqual([1, []]);
  });
});
