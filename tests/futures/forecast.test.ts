import { describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import {
  GOVERNMENTS,
  hasEnded,
  imaginedRun,
  type Role,
  type Run,
  sightFor,
  startRun,
  submit,
} from '../../src/engine/index.ts';
import { forecast, percentileOf, playFuture, standing } from '../../src/futures/index.ts';
import { draftAs } from '../../src/players/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';
import { playerTurn } from '../support/runs.ts';

const BOOKS = Object.values(readScenarios());
const RUNS = 12;

function inPlay(
  scenario: Run['scenario'],
  turns: number,
  seed = 'forecast',
  role: Role = 'both',
): Run {
  const run = startRun({ scenario, rulebook: compiled, seed, role });
  for (let turn = 0; turn < turns; turn++) playerTurn(run, 'reader');
  return run;
}

describe.each(BOOKS)('a forecast of $rules.id', ({ rules }) => {
  it('leaves the run as it was', () => {
    const run = inPlay(rules, 2);
    const before = [run.state.all.slice(), run.draft.all.slice(), run.events.length, run.history];
    forecast(run, 'both', compiled, 3);
    expect([run.state.all, run.draft.all, run.events.length, run.history]).toEqual(before);
  });

  it('copies what is common to all futures to the same effect as laying each out', () => {
    const run = inPlay(rules, 2);
    const sighting = sightFor(run, 'india');
    for (const key of ['a', 'b', 'c']) {
      const copied = playFuture(imaginedRun(run, sighting, compiled, key));
      // a scenario that is another object is laid out from its first day
      const laid = imaginedRun(run, sighting, compiled, key, { ...run.scenario });
      expect(playFuture(laid)).toEqual(copied);
    }
  });

  it('adds up, and its percentiles are in order', () => {
    const { fans, endings, runs } = forecast(inPlay(rules, 2), 'both', compiled, RUNS);
    const sum = (shares: object) =>
      Object.values(shares).reduce((a: number, b: number) => a + b, 0);
    expect(runs).toBe(RUNS);
    expect(sum(endings)).toBeCloseTo(1, 12);
    for (const { turns, bands } of fans) {
      expect(sum(bands)).toBeCloseTo(1, 12);
      for (const { percentiles: p } of turns) {
        const values = [p[5], p[25], p[50], p[75], p[95]];
        expect(values).toEqual(values.toSorted((a, b) => a - b));
      }
    }
  });

  it('does not know what nobody can see', () => {
    const run = inPlay(rules, 2);
    const known = forecast(run, 'both', compiled, RUNS);
    for (const field of ['doctrine', 'alliesClose', 'gain', 'cost', 'nextFocus'] as const) {
      run.state[field][0] = run.state[field][0] === 0 ? 1 : 0;
      run.draft[field][0] = run.state[field][0];
    }
    run.state.leaning.fill(7);
    run.state.temptation.fill(3);
    expect(forecast(run, 'both', compiled, RUNS)).toEqual(known);
  });

  it('does not know the luck of the run: two seeds that look the same have the same futures', () => {
    const [one, other] = ['1', '2'].map((seed) => inPlay(rules, 0, seed));
    // the calendar of a long game is drawn from the seed, and everybody can read it
    other.state.sitsAt.set(one.state.sitsAt);
    other.draft.sitsAt.set(one.draft.sitsAt);
    expect(forecast(other, 'both', compiled, RUNS)).toEqual(forecast(one, 'both', compiled, RUNS));
  });

  it('does not know the other government’s mandate', () => {
    const run = inPlay(rules, 2, 'mandate', 'india');
    const known = forecast(run, 'india', compiled, RUNS);
    const legal = run.index.measure.get('legal')!;
    for (const state of [run.state, run.draft]) state.measures[legal] -= 20;
    expect(forecast(run, 'india', compiled, RUNS)).toEqual(known);
  });
});

describe('a forecast', () => {
  const [{ rules }] = BOOKS;

  it('is the same for the same orders, and moves with another order under the same luck', () => {
    const plain = inPlay(rules, 1);
    const again = inPlay(rules, 1);
    expect(forecast(again, 'both', compiled, RUNS)).toEqual(
      forecast(plain, 'both', compiled, RUNS),
    );
    for (const government of GOVERNMENTS) draftAs(again, government, 'everything');
    expect(again.orders.length).toBeGreaterThan(0);
    expect(forecast(again, 'both', compiled, RUNS)).not.toEqual(
      forecast(plain, 'both', compiled, RUNS),
    );
  });

  it('can be made while a report is read, and when one government has submitted', () => {
    const run = inPlay(rules, 1);
    submit(run, 'india');
    expect(forecast(run, 'both', compiled, 3).runs).toBe(3);
    submit(run, 'japan');
    expect(hasEnded(run)).toBe(false);
    expect(forecast(run, 'both', compiled, 3).runs).toBe(3);
  });
});

describe('statistics', () => {
  it('percentiles lie between neighbours by their distance', () => {
    expect(percentileOf([4], 95)).toBe(4);
    expect(percentileOf([0, 10], 25)).toBe(2.5);
    expect(percentileOf([1, 2, 3, 4, 5], 50)).toBe(3);
    expect(percentileOf([1, 2, 3, 4, 5], 95)).toBeCloseTo(4.8, 12);
  });

  it('a standing counts what lies below, and half of what is equal', () => {
    expect(standing([1, 2, 3, 4], 3)).toBe(0.625);
    expect(standing([1, 1], 1)).toBe(0.5);
    expect(standing([5, 6], 4)).toBe(0);
  });
});
