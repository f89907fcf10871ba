import type { Book, Cover, Library, SourceNote } from './book.ts';

/*
 * What is played, what is chosen from and what is looked up, apart: the notes on every number are longer than the rules, and
 * nobody needs them before a page of an entry is opened.
 */

const pick = (
  sources: Book['sources'],
  ids: Iterable<string>,
): Readonly<Record<string, SourceNote>> =>
  Object.fromEntries([...new Set(ids)].flatMap((id) => (sources[id] ? [[id, sources[id]]] : [])));

/** The catalogue is the same in every book, so any book has the whole library. */
export function libraryOf({ parameters, sources, texts }: Book): Library {
  const own = parameters.filter(({ path }) => path.startsWith('entries.'));
  const named = Object.values(texts.entries).flatMap((entry) => entry.sources);
  return {
    parameters: own,
    sources: pick(sources, [...named, ...own.map(({ source }) => source)]),
  };
}

/** The cover of a book. */
export function coverOf({ rules, texts }: Book): Cover {
  const { title, situation, learn, minutes, turn } = texts;
  return { id: rules.id, turns: rules.turns, title, situation, learn, minutes, turn };
}

/** A book to play from: with the sources that its own pages name, and without the notes and ranges of its numbers. */
export const withoutNotes = (book: Book): Book => ({
  ...book,
  ranges: null,
  parameters: [],
  sources: pick(book.sources, book.texts.sources),
});
