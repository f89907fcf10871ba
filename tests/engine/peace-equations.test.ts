import { describe, expect, it } from 'vitest';

import {
  draftOrder,
  type Order,
  parseOrder,
  type Run,
  type Scenario,
} from '../../src/engine/index.ts';
import { longBook, newYears, quiet } from '../support/peace.ts';
import { endTurn } from '../support/runs.ts';

/* The equations of the long game by hand, on scenarios that leave one number at work at a time. */

const order = (run: Run, line: string): void => {
  expect([line, draftOrder(run, parseOrder(line) as Order)]).toEqual([line, null]);
};

/** One kind of shock alone, so frequent that every turn has some. */
const only = (id: string, change: object = {}): Scenario =>
  quiet((peace) => ({
    shocks: peace.shocks.filter((s) => s.id === id).map((s) => ({ ...s, rate: 20, ...change })),
  }));

const times = (run: Run, turn: number): number =>
  run.events.reduce((n, e) => n + (e.type === 'shock' && e.turn === turn ? e.times : 0), 0);

describe('a shock', () => {
  it('costs events times loss when nothing was built', () => {
    const run = newYears('1', { scenario: only('licence') });
    endTurn(run);
    expect(times(run, 1)).toBeGreaterThan(0);
    expect(run.state.lostTo[0]).toBeCloseTo(times(run, 1) * 5, 9);
  });

  it('is met by the partner state in part: 2.5 after one stage leaves (1 − 0.4 · 1.15) / (1 − 0.4)', () => {
    const run = newYears('2', { scenario: only('flood', { practised: false }) });
    order(run, 'india lever.prepare 2.5');
    endTurn(run);
    order(run, 'india lever.start 2.5');
    const before = run.state.lostTo[0];
    endTurn(run);
    const left = (1 - 0.4 * 1.15) / (1 - 0.4);
    expect(times(run, 2)).toBeGreaterThan(0);
    expect(run.state.lostTo[0] - before).toBeCloseTo(times(run, 2) * 6 * left, 9);
  });

  it('is softened by practice together: loss · (1 − 0.3 · interoperability)', () => {
    const run = newYears('3', { scenario: only('flood') });
    endTurn(run);
    // practice fades after the shocks of a turn: what counts is what stood when it began
    const left = 1 - 0.3 * run.scenario.start.interoperability;
    expect(run.state.lostTo[0]).toBeCloseTo(times(run, 1) * 6 * left, 9);
  });
});

describe('a long turn', () => {
  it('counts an exercise by the days it was held: 14 of them, and half of 5 more', () => {
    const run = newYears('4');
    const entry = run.index.entry.get('1.1')!;
    order(run, 'india lever.start 1.1 bay-of-bengal');
    const [had] = run.state.interoperability;
    const [money] = run.state.budget;
    endTurn(run);
    expect(run.state.spell[entry]).toBeCloseTo(336 + 0.5 * 120, 9);
    const days = (336 + 0.5 * 120) / 24;
    const kept = had * Math.exp(-(2190 / 24) / 180);
    expect(run.state.interoperability[0]).toBeCloseTo(kept + 0.02 * days * (1 - kept), 6);
    // start 96 h and Japan's review 48 h before, rest 120 h after: all of it is paid for
    expect(money - run.state.budget[0]).toBeCloseTo((0.5 * (96 + 48 + 336 + 120 + 120)) / 24, 6);
  });

  it('lets two stages of a project fit into one, and the later ones take their own time', () => {
    const { rules } = longBook();
    const entry = rules.entries.find(({ clause }) => clause === '2.5')!;
    expect([entry.leads.stage, entry.leads.laterStage]).toEqual([576, 8766]);
    const run = newYears('5');
    order(run, 'india lever.prepare 1.4');
    endTurn(run);
    order(run, 'india lever.start 1.4');
    endTurn(run);
    const stages = run.events.flatMap((e) => (e.type === 'stage.done' ? [e.stage] : []));
    expect(stages).toEqual([2]);
  });
});

describe('diplomacy', () => {
  it('gives 1.2 points of standing in a whole year, less what unease costs at home', () => {
    const run = newYears('6', { scenario: quiet(() => ({ shocks: [] })) });
    order(run, 'india lever.start 5.7');
    const standing = run.index.measure.get('standing')!;
    const before = run.state.measures[standing];
    endTurn(run);
    const years = (2190 - 168) / 8766;
    const { quantum } = run.scenario.measures[standing];
    expect((run.state.measures[standing] - before) * quantum).toBeCloseTo(
      Math.round((1.2 * years) / quantum) * quantum,
      9,
    );
  });
});
