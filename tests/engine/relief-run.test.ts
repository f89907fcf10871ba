import { describe, expect, it } from 'vitest';

import { hasEnded, type Run } from '../../src/engine/index.ts';
import { disaster, newStorm, playedStorm } from '../support/disaster.ts';
import { draftAtRandom, endTurn, numbers, playerTurn } from '../support/runs.ts';
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

describe('a disaster', () => {
  it.each(['none', 'random', 'reader', 'careful', 'send-all'])(
    'has a ledger that adds up, turn by turn: %s',
    (player) => {
      for (const seed of ['a', 'b']) audited(newStorm(seed), (run) => playerTurn(run, player));
    },
  );

  it('has a ledger that adds up, whatever is ordered', () => {
    for (let seed = 0; seed < 8; seed++) {
      const luck = numbers(seed);
      audited(newStorm(`ledger ${seed}`), (run) => {
        draftAtRandom(run, luck);
        endTurn(run);
      });
    }
  });

  it('keeps every invariant in a thousand random turns', { timeout: 120_000 }, () => {
    expect(playFor(1000, { scenario: disaster() }, 'storm')).toEqual([]);
  });

  it('has the same storm whatever is ordered, and the same hashes without a ledger', () => {
    const [none, careful] = [playedStorm('7', 'none'), playedStorm('7', 'careful')];
    const strength = (run: Run) => run.events.find((event) => event.type === 'landfall');
    expect(strength(careful)).toEqual(strength(none));
    expect(playedStorm('7', 'careful', { recording: false }).history).toEqual(careful.history);
  });

  it('names a stage for every district that lacks water', () => {
    const { events } = playedStorm('7', 'careful');
    const bound = events.filter((event) => event.type === 'district.bound');
    expect(new Set(bound.map((event) => event.by)).size).toBeGreaterThanOrEqual(3);
  });
});
