import type { Book, Cover } from '../scenario/index.ts';
import type { AppEvent } from './context.ts';
import type { Saved } from './storage.ts';

/** Fetches the book of each scenario. */
export type Fetchers = Readonly<Record<string, () => Promise<{ readonly default: Book }>>>;

/** The books that have been fetched. */
export interface Shelf {
  /** The same object all the time, in the order of the covers. */
  readonly books: Readonly<Record<string, Book>>;
  has(ids: readonly string[]): boolean;
  fetch(ids: readonly string[]): Promise<void>;
}

export function emptyShelf(fetchers: Fetchers): Shelf {
  const books: Record<string, Book> = {};
  const has = (ids: readonly string[]): boolean => ids.every((id) => Object.hasOwn(books, id));
  function put(id: string, book: Book): void {
    const all = { ...books, [id]: book };
    for (const name of Object.keys(fetchers)) {
      delete books[name];
      if (Object.hasOwn(all, name)) books[name] = all[name];
    }
  }
  return {
    books,
    has,
    fetch: async (ids) => {
      const missing = ids.filter((id) => !has([id]));
      const found = await Promise.all(missing.map((id) => fetchers[id]()));
      missing.forEach((id, i) => put(id, found[i].default));
    },
  };
}

/** The books without which an event cannot be answered; what nobody ships is not among them. */
export function booksFor(
  event: AppEvent,
  covers: readonly Cover[],
  saved: () => Saved | null,
): readonly string[] {
  const all = covers.map(({ id }) => id);
  const shipped = (id: string | undefined) => all.filter((known) => known === id);
  switch (event.type) {
    case 'brief.open':
      return shipped(event.scenario);
    case 'game.continue':
      return shipped(saved()?.scenario);
    // an entry's page tells what it does in every scenario, a file names its own inside, and a class may have played any
    case 'library.open':
    case 'replay.open':
    case 'class.open':
    case 'file.read':
      return all;
    case 'window.open':
      return event.shown.show === 'entry' ? all : [];
    case 'route':
      switch (event.route.to) {
        case 'home':
          return [];
        case 'brief':
        case 'practice':
          return shipped(event.route.scenario);
        case 'game':
          return shipped(saved()?.scenario);
        default:
          return all;
      }
    default:
      return [];
  }
}
