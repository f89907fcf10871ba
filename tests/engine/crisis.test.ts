import { describe, expect, it } from 'vitest';

import { rulebook } from '../../src/charts/index.ts';
import {
  endingsOf,
  entryState,
  formatRun,
  legAt,
  parseRun,
  regularSessions,
  SLOTS,
  type Run,
  type Scenario,
  turnStart,
  verifyRun,
} from '../../src/engine/index.ts';
import { withCrises } from '../../src/scenario/crises.ts';
import { disasterBook } from '../support/disaster.ts';
import { book, endTurn, newRun, played, playerTurn } from '../support/runs.ts';

/*
 * A run that goes on in another scenario. The coercion incident stands for the peace here, so that much
 * is in motion when the storm comes; the shipped long game has tests of its own.
 */

const long: Scenario = withCrises(
  {
    ...book(),
    crises: { from: 4, until: 7, of: [{ scenario: 'disaster-response', share: 1, turns: 9 }] },
  },
  () => disasterBook(),
).rules;

const begins = (run: Run): number => legAt(run, 99).first;
/** A run that has just entered its crisis. */
function entered(seed: string, player = 'careful'): { run: Run; before: Run } {
  const run = newRun(seed, { scenario: long });
  let before = { ...run };
  while (run.legs.length < 2) {
    before = { ...run, state: run.state };
    playerTurn(run, player);
  }
  return { run, before };
}

describe('a long game', () => {
  it('enters its crisis on a turn of the seed, within its limits, whatever was ordered', () => {
    const turns = Array.from({ length: 12 }, (_, i) => begins(entered(String(i)).run));
    expect(Math.min(...turns)).toBeGreaterThanOrEqual(4);
    expect(Math.max(...turns)).toBeLessThanOrEqual(7);
    expect(new Set(turns).size).toBeGreaterThan(2);
    expect(Array.from({ length: 12 }, (_, i) => begins(entered(String(i), 'none').run))).toEqual(
      turns,
    );
  });

  it('keeps turn numbers and hours, and gives the crisis its own turns', () => {
    const { run } = entered('a');
    const first = begins(run);
    expect(run.state.turn[0]).toBe(first);
    expect(run.state.hour[0]).toBe((first - 1) * long.turnHours);
    expect(turnStart(run.scenario, first)).toBe(run.state.hour[0]);
    expect(run.scenario.turns).toBe(first - 1 + 9);
    while (run.state.ending[0] === 0) playerTurn(run, 'careful');
    expect(run.history.map(({ turn }) => turn)).toEqual(run.history.map((_, i) => i + 1));
    expect(endingsOf(long)).toContain(run.scenario.endings[run.state.ending[0] - 1].id);
    expect(run.history.length).toBeLessThanOrEqual(run.scenario.turns);
  });

  it('keeps what institutions keep', () => {
    const { run, before } = entered('b');
    for (const field of ['capital', 'trust', 'interoperability', 'sat', 'reviewed'] as const) {
      expect(run.state[field], field).toEqual(before.state[field]);
    }
    run.scenario.entries.forEach(({ family, clause }, i) => {
      const was = entryState(before, before.state, i);
      const kept = family === 'operation' && was.startsWith('ready.') ? 'ready.standby' : was;
      expect(entryState(run, run.state, i), clause).toBe(kept);
    });
    for (const id of ['standing', 'trust', 'autonomy', 'legal']) {
      const now = run.state.measures[run.index.measure.get(id)!];
      expect(now, id).toBe(before.state.measures[before.index.measure.get(id)!]);
    }
  });

  it('keeps what was given for an item, and forgets the hosts that were asked', () => {
    const run = newRun('b', { scenario: long });
    while (run.state.turn[0] < run.state.crisisTurn[0] - 1) playerTurn(run, 'careful');
    const [item, wish, host] = [0, 3, run.scenario.entries.length + 1];
    // both stand on the agenda of a dialogue that does not sit before the crisis
    const dialogue = run.scenario.entries.findIndex(({ clause }) => clause === '1.2');
    run.state.agenda.set([1 + item, 1 + wish, 1 + 4], dialogue * SLOTS);
    run.state.agendaBy.set([1, 1, 1], dialogue * SLOTS);
    run.state.granted[item] = 1 + wish;
    run.state.granted[4] = host;
    while (run.legs.length < 2) endTurn(run);
    expect(run.state.agenda[dialogue * SLOTS]).toBe(1 + item);
    expect(run.state.granted[item]).toBe(1 + wish);
    expect(run.state.granted[4]).toBe(0);
  });

  it('brings ships and money of the crisis, and draws its luck anew', () => {
    const { run } = entered('c');
    const { budget } = disasterBook().rules.start;
    expect([...run.state.budget]).toEqual([budget.india, budget.japan]);
    expect(run.state.groupAt).toEqual(Float64Array.from(run.scenario.groups.map((g) => g.home)));
    expect(run.luck.uniform('storm', 0, 0, 0)).not.toBe(newRun('c').luck.uniform('storm', 0, 0, 0));
  });

  it('holds sessions of the crisis at hours of the crisis', () => {
    const { run } = entered('d');
    run.scenario.sessions.forEach(({ dialogue, turn }) => {
      for (const hour of regularSessions(run.scenario, run.luck, dialogue)) {
        expect(hour).toBeGreaterThan(run.state.hour[0]);
      }
      expect(turn).toBeGreaterThanOrEqual(begins(run));
    });
  });

  it('lands its storm as many hours after it begins as in the scenario alone', () => {
    const alone = played('e', 'none', { scenario: disasterBook().rules });
    const run = played('e', 'none', { scenario: long });
    const landfall = (of: Run) => of.events.find(({ type }) => type === 'landfall')!.turn;
    expect(landfall(run) - begins(run)).toBe(landfall(alone) - 1);
  });

  it('writes a run file that verifies, under the name of the long game', () => {
    const run = played('f', 'reader', { scenario: long });
    const read = parseRun(formatRun(run));
    if (read.damage) throw new Error('not read');
    expect(read.file.header.scenario).toBe('coercion-incident');
    expect(verifyRun(read.file, long, rulebook)).toBeNull();
  });

  it('adds up: each leg of the ledger explains the measures of its scenario exactly', () => {
    const run = played('g', 'careful', { scenario: long });
    run.legs.forEach(({ first, scenario }, leg) => {
      const next = run.legs[leg + 1]?.first ?? Infinity;
      const lines = run.ledger.lines.filter(({ turn }) => turn >= first && turn < next);
      for (const line of lines) expect(scenario.measures[line.measure]).toBeDefined();
    });
    const shared = run.scenario.measures.findIndex(({ id }) => id === 'standing');
    const all = run.ledger.lines
      .filter((line) => legAt(run, line.turn).scenario.measures[line.measure].id === 'standing')
      .reduce((sum, { amount }) => sum + amount, 0);
    const { initial, quantum } = long.measures.find(({ id }) => id === 'standing')!;
    expect(run.state.measures[shared]).toBe(Math.round(initial / quantum) + all);
  });
});
