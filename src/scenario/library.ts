import type { Book, Cover, Library, LibraryNumber, ParameterNote, SourceNote } from './book.ts';

/*
 * What is played, what is chosen from and what is looked up, apart: the notes on every number are longer than the rules, and
 * nobody needs them before a page of the library is opened.
 */

const pick = (
  sources: Book['sources'],
  ids: Iterable<string>,
): Readonly<Record<string, SourceNote>> =>
  Object.fromEntries([...new Set(ids)].flatMap((id) => (sources[id] ? [[id, sources[id]]] : [])));

/** "scenarios/shared/parameters.yaml" → "parameters" */
const stemOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.yaml$/, '');

/** The id of a number: its file and its path in it, as the address of its page has them. */
export const numberId = ({ file, path }: Pick<ParameterNote, 'file' | 'path'>): string =>
  `${stemOf(file)}/${path}`;

/** Every number of every file once, with the scenarios that use it: one of a scenario's own goes before a shared one. */
function numbersOf(books: readonly Book[]): LibraryNumber[] {
  const numbers = new Map<string, ParameterNote & { scenarios: string[] }>();
  for (const { rules, parameters } of books) {
    const own = new Set(
      parameters.flatMap(({ file, path }) => (stemOf(file) === rules.id ? [path] : [])),
    );
    for (const note of parameters) {
      const id = numberId(note);
      const known = numbers.get(id) ?? { ...note, scenarios: [] };
      numbers.set(id, known);
      if (stemOf(note.file) === rules.id || !own.has(note.path)) known.scenarios.push(rules.id);
    }
  }
  return [...numbers].map(([id, note]) => ({ ...note, id }));
}

/** What the library knows beyond the books: numbers, places and every source that something rests on. */
export function libraryOf(books: readonly Book[]): Library {
  const numbers = numbersOf(books);
  const places = books[0].places.flatMap(({ id, source }) => (source ? [{ id, source }] : []));
  const [{ sources, texts }] = books;
  const named = Object.values(texts.entries).flatMap((entry) => entry.sources);
  const told = books.flatMap((book) => book.texts.sources);
  const rest = [...numbers, ...places].map(({ source }) => source);
  return { numbers, places, sources: pick(sources, [...named, ...told, ...rest]) };
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
  places: book.places.map(({ id, lon, lat }) => ({ id, lon, lat })),
  sources: pick(book.sources, book.texts.sources),
});
