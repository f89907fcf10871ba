import { beforeAll, describe, expect, it } from 'vitest';

import { draftAsBefore, forkedGame } from '../../src/app/fork.ts';
import { commitTurn, openUnplayed } from '../../src/app/game.ts';
import {
  keepGame,
  keepNotes,
  keepRun,
  keptRun,
  keptRuns,
  removeRun,
} from '../../src/app/replay/kept.ts';
import { formatOrder, formatRun, parseRun, proceed, withNotes } from '../../src/engine/index.ts';
import { edited, sealed } from '../engine/runfiles.ts';
import { book, played } from '../support/runs.ts';

const original = formatRun(played('file', 'careful', {}));
const { file } = parseRun(original);
const books = { [book().rules.id]: book() };
const ordersIn = (turn: number) => file!.turns[turn - 1].orders.map(formatOrder);

describe('a fork', () => {
  it('is the same run up to its turn, and has the orders of then as a start in every turn', () => {
    const game = forkedGame(original, 3, books)!;
    expect(game.run.history).toEqual(file!.turns.slice(0, 2));
    expect(game.run.forked).toEqual({ from: file!.seal, turn: 3 });
    while (game.run.history.length < file!.turns.length) {
      const { drafted, refused } = draftAsBefore(game);
      const turn = game.run.state.turn[0];
      expect(game.run.orders.map(formatOrder)).toEqual(ordersIn(turn));
      expect({ drafted, refused }).toEqual({ drafted: ordersIn(turn).length, refused: 0 });
      commitTurn(game.run);
      proceed(game.run);
    }
    // nothing was changed: the same luck and the same orders come to the same end
    expect(game.run.history).toEqual(file!.turns);
    const again = parseRun(formatRun(game.run)).file!;
    expect(again.header.forked).toEqual({ from: file!.seal, turn: 3 });
    expect(again.seal).not.toBe(file!.seal);
  });

  it('drafts what is still possible and counts the rest', () => {
    const more = sealed(
      edited(original, 4, (turn) => ({
        ...turn,
        orders: [...(turn.orders as string[]), 'japan group.sail jp-oiler nowhere'],
      })),
    );
    const game = forkedGame(more, 4, books)!;
    expect(draftAsBefore(game)).toEqual({ drafted: ordersIn(4).length, refused: 1 });
  });

  it('of a run that is not here is none', () => {
    expect(forkedGame(original, 2, {})).toBeNull();
    expect(forkedGame('nothing', 2, books)).toBeNull();
  });
});

describe('runs kept in the browser', () => {
  beforeAll(() => {
    const stored: Record<string, string> = {};
    const store = {
      getItem: (key: string) => stored[key] ?? null,
      setItem: (key: string, value: string) => void (stored[key] = value),
      removeItem: (key: string) => void delete stored[key],
    };
    // what Object.keys finds in a browser’s store is its keys
    const proxy = new Proxy(store, {
      ownKeys: () => Object.keys(stored),
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    });
    Object.defineProperty(globalThis, 'localStorage', { value: proxy, configurable: true });
  });
  const textOf = (seed: string) => formatRun(played(seed, 'none', {}, 1));
  const sealOf = (text: string) => parseRun(text).file!.seal;

  it('keeps a run once, with its notes', () => {
    const notes = { bookmarks: [{ turn: 1, note: 'here' }] };
    expect(keepNotes(original, notes)).toBe(true);
    expect(keepRun(original)).toBe(true);
    expect(keptRun(file!.seal)).toMatchObject({
      text: withNotes(original, notes),
      file: { notes },
    });
    expect(keptRuns()).toHaveLength(1);
  });

  it('keeps nothing that is no run', () => {
    expect(keepRun('nothing')).toBe(false);
    localStorage.setItem('two-seas.run.x', '{"at":1,"text":"nothing"}');
    localStorage.setItem('two-seas.run.y', 'nothing');
    expect(keptRuns()).toHaveLength(1);
  });

  it('keeps an unfinished game with what was drafted, and takes it up again', () => {
    const run = textOf('unfinished');
    const drafts = ['india lever.start 2.2'];
    expect(keepGame({ run, drafts, original })).toBe(true);
    // words that are written to it change nothing of that
    expect(keepNotes(run, { group: 'Table 3' })).toBe(true);
    const kept = keptRun(sealOf(run))!;
    expect(kept.unplayed).toEqual({ drafts, original });
    const { game } = openUnplayed(kept.text, kept.unplayed!, books);
    expect(game!.run.orders.map(formatOrder)).toEqual(drafts);
    expect(game!.original).toBe(original);
    expect(keepGame({ run: 'nothing', drafts, original: null })).toBe(false);
    expect(removeRun(kept.seal)).toBe(true);
  });

  it('makes room by the oldest run that nobody has written a word to', () => {
    for (let i = 0; i < 45; i++) expect(keepRun(textOf(`k${i}`))).toBe(true);
    expect(keptRuns()).toHaveLength(40);
    expect(keptRun(file!.seal)).not.toBeNull();
    expect(keptRun(sealOf(textOf('k44')))).not.toBeNull();
    expect(removeRun(file!.seal)).toBe(true);
    expect(keptRun(file!.seal)).toBeNull();
  });
});
