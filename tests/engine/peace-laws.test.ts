import { describe, expect, it } from 'vitest';

import { entryCount, hasEnded, type Run } from '../../src/engine/index.ts';
import { longBook, newYears, playedYears, quiet, shaken } from '../support/peace.ts';
import { endTurn, playerTurn } from '../support/runs.ts';

/* What must hold of the quiet years whatever the numbers are: the same luck, one thing changed. */

const SEEDS = Array.from({ length: 12 }, (_, i) => `law ${i}`);
const PLANS = ['none', 'careful', 'capacity-first', 'institutions-first'];

const lost = (run: Run): number => run.state.lostTo.reduce((sum, days) => sum + days, 0);
const happened = (run: Run): number =>
  run.events.reduce((sum, event) => sum + (event.type === 'shock' ? event.times : 0), 0);

/** Whether each run of one kind stays at or below its twin, and some are below. */
function neverMore(less: (seed: string, plan: string) => number, more: typeof less, plans = PLANS) {
  let strictly = 0;
  for (const plan of plans)
    for (const seed of SEEDS) {
      const [a, b] = [less(seed, plan), more(seed, plan)];
      expect(a, `${plan} ${seed}`).toBeLessThanOrEqual(b + 1e-9);
      if (a < b - 1e-9) strictly += 1;
    }
  expect(strictly).toBeGreaterThan(0);
}

describe('small shocks', () => {
  it('come as they come: what anybody builds adds none', () => {
    neverMore(
      (seed, plan) => happened(playedYears(seed, plan)),
      (seed) => happened(playedYears(seed, 'none')),
    );
  });

  it('cost no more when something was built than when nothing was', () => {
    neverMore(
      (seed, plan) => lost(playedYears(seed, plan)),
      (seed) => lost(playedYears(seed, 'none')),
    );
  });

  it.each(['2.3', '2.4', '2.5', '1.9', '3.4', '4.1', '4.3'])(
    'cost no less without %s, all else equal',
    (clause) => {
      for (const seed of SEEDS)
        expect(lost(playedYears(seed, 'careful'))).toBeLessThanOrEqual(
          lost(playedYears(seed, 'careful', { without: [clause] })) + 1e-9,
        );
    },
  );

  it('cost in proportion to what one costs', () => {
    const double = shaken(({ loss }) => ({ loss: loss * 2 }));
    for (const seed of SEEDS)
      expect(lost(playedYears(seed, 'careful', { scenario: double }))).toBeCloseTo(
        2 * lost(playedYears(seed, 'careful')),
        6,
      );
  });

  it('cost nothing where none come', () => {
    const none = shaken(() => ({ rate: 1e-12 }));
    for (const plan of PLANS) expect(lost(playedYears('calm', plan, { scenario: none }))).toBe(0);
  });
});

describe('projects', () => {
  it('are further on after the same years when stages are shorter', () => {
    const rules = quiet();
    const quicker = {
      ...rules,
      entries: rules.entries.map((entry) => ({
        ...entry,
        leads: {
          ...entry.leads,
          stage: entry.leads.stage / 2,
          laterStage: entry.leads.laterStage / 2,
        },
        procurementLimit: entry.procurementLimit / 2,
      })),
    };
    const stages = (run: Run) =>
      run.scenario.entries.reduce(
        (sum, { family }, i) => sum + (family === 'project' ? entryCount(run.state, i) : 0),
        0,
      );
    neverMore(
      (seed, plan) => stages(playedYears(seed, plan)),
      (seed, plan) => stages(playedYears(seed, plan, { scenario: quicker })),
      ['careful', 'capacity-first', 'supply-first'],
    );
  });

  it.each(['3.1', '3.7', '4.2'])('%s has finished nothing within these years', (clause) => {
    for (const plan of Object.keys(longBook().rules.plans)) {
      const run = playedYears('slow', plan);
      expect(entryCount(run.state, run.index.entry.get(clause)!)).toBe(0);
    }
  });
});

describe('the calendar', () => {
  it('is the same whatever anybody does, and keeps to how often meetings were held', () => {
    const { rules } = longBook();
    const ministers = rules.peace!.calendar.find(
      ({ dialogue }) => rules.entries[dialogue].clause === '6.0',
    )!;
    for (const seed of SEEDS) {
      const sat = (plan: string) =>
        playedYears(seed, plan).events.flatMap((event) =>
          event.type === 'dialogue.sat' && event.clause === '6.0' ? [event.turn] : [],
        );
      expect(sat('careful')).toEqual(sat('none'));
      const [first, second] = sat('none');
      const soonest = (ministers.least - ministers.since) / rules.turnHours;
      const latest = (ministers.most - ministers.since) / rules.turnHours;
      expect(first).toBeGreaterThanOrEqual(Math.floor(soonest) + 1);
      expect(first).toBeLessThanOrEqual(Math.floor(latest) + 1);
      if (second)
        expect(second - first).toBeGreaterThanOrEqual(ministers.least / rules.turnHours - 1);
    }
  });
});

describe('a year', () => {
  it('begins with its own money: nothing that was saved is left', () => {
    const { peace } = quiet();
    for (const plan of ['none', 'careful']) {
      const run = newYears('money', { role: 'both' });
      while (run.history.length < peace!.year.first - 1) playerTurn(run, plan);
      expect([...run.state.budget]).toEqual([peace!.vote.india, peace!.vote.japan]);
    }
  });

  it('passes without orders', () => {
    const run = newYears('empty');
    while (!hasEnded(run)) endTurn(run);
    expect(run.history).toHaveLength(run.scenario.turns);
  });
});
