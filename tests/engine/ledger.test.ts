import { describe, expect, it } from 'vitest';

import type { Run } from '../../src/engine/index.ts';
import { draftAtRandom, endTurn, newRun, numbers, played, playerTurn } from '../support/runs.ts';
import { hasEnded } from '../../src/engine/index.ts';

/** What the ledger says changed in a turn, per measure, in whole quanta. */
function written(run: Run, turn: number): number[] {
  const sums = run.scenario.measures.map(() => 0);
  for (const line of run.ledger.lines) if (line.turn === turn) sums[line.measure] += line.amount;
  return sums;
}

/** Plays a run, and compares the ledger with the measures after each turn. */
function audited(run: Run, turn: (run: Run) => void): Run {
  while (!hasEnded(run)) {
    const before = [...run.state.measures];
    const now = run.state.turn[0];
    turn(run);
    const change = run.scenario.measures.map((_, i) => run.state.measures[i] - before[i]);
    expect(written(run, now)).toEqual(change);
  }
  return run;
}

describe('the ledger', () => {
  it.each(['none', 'reader', 'careful', 'random'])(
    'adds up to what changed, turn by turn: %s',
    (player) => {
      for (const seed of ['a', 'b', 'c']) audited(newRun(seed), (run) => playerTurn(run, player));
    },
  );

  it('adds up to what changed, turn by turn, whatever is ordered', () => {
    for (let seed = 0; seed < 40; seed++) {
      const luck = numbers(seed);
      audited(newRun(`ledger ${seed}`), (run) => {
        draftAtRandom(run, luck);
        endTurn(run);
      });
    }
  });

  it('holds whole quanta, and no line without an amount', () => {
    const { lines } = played('lines', 'careful').ledger;
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter(({ amount }) => !Number.isInteger(amount) || amount === 0)).toEqual([]);
  });

  it('has the same hashes when nothing is written down', () => {
    for (const player of ['reader', 'careful', 'random']) {
      const run = played('recording', player);
      const silent = played('recording', player, { recording: false });
      expect(silent.ledger.lines).toEqual([]);
      expect(silent.history).toEqual(run.history);
    }
  });
});
