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

/** What the library knows beyond the books: numbers, places, and every source of the fact collection. */
export function libraryOf(books: readonly Book[]): Library {
  const numbers = numbersOf(books);
  const places = books[0].places.flatMap(({ id, source }) => (source ? [{ id, source }] : []));
  return { numbers, places, sources: books[0].sources };
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
