import { describe, expect, it } from 'vitest';

import type { AppEvent, Route } from '../../src/app/context.ts';
import { booksFor, emptyShelf, type Fetchers } from '../../src/app/shelf.ts';
import type { Saved } from '../../src/app/storage.ts';
import { type Book, coverOf } from '../../src/scenario/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';

const books = readScenarios();
const ids = Object.keys(books);
const covers = Object.values(books).map(coverOf);
const [first, second] = ids;

const saved = { scenario: second } as Saved;
const needs = (event: AppEvent, stored: Saved | null = saved) =>
  booksFor(event, covers, () => stored);
const route = (to: Route) => needs({ type: 'route', route: to });

describe('the books that an event needs', () => {
  it('are the one whose brief is opened, and none for a scenario that nobody ships', () => {
    expect(needs({ type: 'brief.open', scenario: first })).toEqual([first]);
    expect(needs({ type: 'brief.open', scenario: 'constructor' })).toEqual([]);
    expect(route({ to: 'brief', scenario: second })).toEqual([second]);
    expect(route({ to: 'practice', scenario: first })).toEqual([first]);
  });

  it('are the one of the stored game', () => {
    expect(needs({ type: 'game.continue' })).toEqual([second]);
    expect(needs({ type: 'game.continue' }, null)).toEqual([]);
    expect(route({ to: 'game' })).toEqual([second]);
  });

  it('are all for a file and for the pages of the entries', () => {
    expect(needs({ type: 'file.read', name: 'a.jsonl', content: '' })).toEqual(ids);
    expect(needs({ type: 'library.open' })).toEqual(ids);
    expect(route({ to: 'library', reading: { part: 'entries', item: '' } })).toEqual(ids);
    expect(route({ to: 'library', reading: { part: 'entries', item: '2.2' } })).toEqual(ids);
    expect(needs({ type: 'window.open', shown: { show: 'entry', clause: '2.2' } }, null)).toEqual(
      ids,
    );
  });

  it('are none for what needs no book', () => {
    expect(route({ to: 'home' })).toEqual([]);
    expect(needs({ type: 'window.open', shown: { show: 'why', measure: 'control' } })).toEqual([]);
    expect(needs({ type: 'turn.commit' })).toEqual([]);
  });
});

describe('the shelf', () => {
  const asked: string[] = [];
  const fetchers: Fetchers = Object.fromEntries(
    Object.entries(books).map(([id, book]: [string, Book]) => [
      id,
      async () => {
        asked.push(id);
        return { default: book };
      },
    ]),
  );

  it('fetches what is missing, once, and stands in the order of the covers', async () => {
    const shelf = emptyShelf(fetchers);
    const { books: standing } = shelf;
    await shelf.fetch([second]);
    expect([shelf.has([second]), shelf.has([first])]).toEqual([true, false]);
    await shelf.fetch([first, second]);
    expect(asked).toEqual([second, first]);
    expect(Object.keys(standing)).toEqual([first, second]);
    expect(standing[first]).toBe(books[first]);
  });

  it('says what did not come, and has it when it comes later', async () => {
    let broken = true;
    const shelf = emptyShelf({
      [first]: async () => {
        if (broken) throw new Error('no network');
        return { default: books[first] };
      },
    });
    await expect(shelf.fetch([first])).rejects.toThrow('no network');
    expect(shelf.has([first])).toBe(false);
    broken = false;
    await shelf.fetch([first]);
    expect(shelf.has([first])).toBe(true);
  });
});
