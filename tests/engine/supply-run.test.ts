import { describe, expect, it } from 'vitest';

import { CHARTS, hasEnded, type Run } from '../../src/engine/index.ts';
import { draftAtRandom, endTurn, numbers, playerTurn } from '../support/runs.ts';
import { newRestriction, playedRestriction, restriction, supplyBook } from '../support/supply.ts';
import { playFor } from './invariants.ts';

/** What the ledger says changed in a turn, per measure, in whole quanta. */
function written(run: Run, turn: number): number[] {
  const sums = run.scenario.measures.map(() => 0);
  for (const line of run.ledger.lines) if (line.turn === turn) sums[line.measure] += line.amount;
  return sums;
}

function audited(run: Run, turn: (run: Run) => void): void {
  while (!hasEnded(run)) {
    const before = [...run.state.measures];
    const now = run.state.turn[0];
    turn(run);
    const change = run.scenario.measures.map((_, i) => run.state.measures[i] - before[i]);
    expect(written(run, now)).toEqual(change);
  }
}

describe('an export restriction', () => {
  it.each(['none', 'random', ...Object.keys(restriction().plans)])(
    'has a ledger that adds up, turn by turn: %s',
    (player) => {
      for (const seed of ['a', 'b'])
        audited(newRestriction(seed), (run) => playerTurn(run, player));
    },
  );

  it('has a ledger that adds up, whatever is ordered', () => {
    for (let seed = 0; seed < 8; seed++) {
      const luck = numbers(seed);
      audited(newRestriction(`ledger ${seed}`), (run) => {
        draftAtRandom(run, luck);
        endTurn(run);
      });
    }
  });

  it('keeps every invariant in a thousand random turns', { timeout: 120_000 }, () => {
    expect(playFor(1000, { scenario: restriction() }, 'restriction')).toEqual([]);
  });

  it('has the same hidden luck whatever is ordered, and the same hashes without a ledger', () => {
    const [none, careful] = [playedRestriction('7', 'none'), playedRestriction('7', 'careful')];
    for (const field of ['doctrine', 'buildMonths', 'yieldShare', 'alliesClose'] as const)
      expect(careful.state[field]).toEqual(none.state[field]);
    const silent = playedRestriction('7', 'careful', { recording: false });
    expect(silent.history).toEqual(careful.history);
  });

  it('takes the restricting state through all of its steps, by its doctrine', () => {
    const seen = new Map<string, Set<string>>();
    for (let seed = 1; seed <= 24; seed++) {
      const run = newRestriction(`${seed}`, { recording: false });
      const { id } = restriction().supply!.doctrines[run.state.doctrine[0]];
      const states = seen.get(id) ?? new Set<string>();
      seen.set(id, states);
      while (!hasEnded(run)) {
        playerTurn(run, 'reader');
        states.add(CHARTS.restrictor[run.state.restrictor[0]]);
      }
    }
    expect(seen.size).toBe(restriction().supply!.doctrines.length);
    const all = new Set([...seen.values()].flatMap((states) => [...states]));
    expect([...all].sort()).toEqual([...CHARTS.restrictor].sort());
    expect([...seen.get('retaliation')!]).toContain('fullStop');
    expect([...seen.get('industrial-policy')!]).not.toContain('fullStop');
  });

  it('has a text for every material, maker, source and project', () => {
    const { rules, texts } = supplyBook();
    const { commodities, users, sources, projects } = rules.supply!;
    expect(Object.keys(texts.commodities)).toEqual(commodities.map(({ id }) => id));
    expect(Object.keys(texts.users)).toEqual(users.map(({ id }) => id));
    expect(Object.keys(texts.origins)).toEqual(sources.map(({ id }) => id));
    expect(Object.keys(texts.projects)).toEqual(projects.map(({ id }) => id));
  });
});
