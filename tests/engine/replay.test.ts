import { describe, expect, it } from 'vitest';

import { rulebook } from '../../src/charts/index.ts';
import {
  formatRun,
  hasEnded,
  parseRun,
  replayRun,
  type Run,
  type RunFile,
  verifyRun,
} from '../../src/engine/index.ts';
import { book, newRun, numbers, played, playerTurn, randomPlay } from '../support/runs.ts';

function reread(run: Run): RunFile {
  const read = parseRun(formatRun(run));
  if (!('file' in read) || read.damage) throw new Error(JSON.stringify(read));
  return read.file;
}

const replayed = (file: RunFile, until?: number) => replayRun(file, book().rules, rulebook, until);

const runs: [string, () => Run][] = [
  ['nobody ordering', () => played('p', 'none')],
  ['the reader', () => played('p', 'reader')],
  ['a careful player', () => played('p', 'careful')],
  ['chance', () => randomPlay(newRun('p'), numbers(5))],
  ['Japan alone', () => randomPlay(newRun('p', { role: 'japan' }), numbers(6))],
  ['the supplies agreement switched off', () => played('p', 'careful', { without: ['1.5'] })],
];

describe.each(runs)('a run played by %s', (_, play) => {
  const run = play();
  const file = reread(run);

  it('is the same after writing and reading', () => {
    expect(file.turns).toEqual(run.history);
    expect(file.header).toMatchObject({ seed: run.seed, role: run.role, without: run.without });
  });

  it('replays to the same state, events and ledger', () => {
    const again = replayed(file);
    expect(again.mismatch).toBeNull();
    expect(again.run.state.all).toEqual(run.state.all);
    expect(again.run.events).toEqual(run.events);
    expect(again.run.ledger.lines).toEqual(run.ledger.lines);
    expect(verifyRun(file, book().rules, rulebook)).toBeNull();
  });

  it('replays to the same state from any part of it', () => {
    for (let turns = 0; turns <= run.history.length; turns++) {
      const part = replayed(file, turns);
      expect(part.mismatch).toBeNull();
      expect(part.run.history).toEqual(run.history.slice(0, turns));
      // going on from there with the same orders leads to the same end
      const rest = { ...file, turns: file.turns.slice(0, turns) };
      expect(replayed(rest).run.state.all).toEqual(part.run.state.all);
    }
  });
});

describe('saving, loading and going on', () => {
  it.each([1, 4, 9])('is the same as going on, after turn %d', (turns) => {
    for (const player of ['careful', 'random']) {
      const straight = played('continue', player);
      const saved = played('continue', player, {}, turns);
      const { run } = replayed(reread(saved));
      expect(run.state.all).toEqual(saved.state.all);
      expect(run.draft.all).toEqual(saved.draft.all);
      while (!hasEnded(run)) playerTurn(run, player);
      expect(run.history).toEqual(straight.history);
      expect(formatRun(run)).toBe(formatRun(straight));
    }
  });
});
