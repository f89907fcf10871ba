import type { Book, Library, LibraryNumber } from '../../scenario/index.ts';
import { lexiconOf } from '../lexicon.ts';
import type { ClauseName, Names, NumberView, ScenarioName, SourceLine } from '../views.ts';
import { numberNames } from './number-names.ts';
import { inUnit, numberNote } from './number-notes.ts';
import type { Block, Inline, ModelSection } from './prose.ts';

/*
 * All that the pages of the library are written from, put together once: the books, the notes on numbers and
 * sources, the model's text, and who names whom.
 */

export interface Shelf {
  readonly books: readonly Book[];
  readonly library: Library;
  readonly models: readonly ModelSection[];
  readonly names: Names;
  readonly numbers: readonly NumberView[];
  /** By the last part of their path: "trust-use" → the same number in every file. */
  readonly byName: ReadonlyMap<string, readonly NumberView[]>;
  readonly byId: ReadonlyMap<string, NumberView>;
  /** Sections of the model that name a number or a source, by its name or id. */
  readonly mentions: ReadonlyMap<string, readonly ModelSection[]>;
  entry(clause: string): ClauseName | null;
}

/** The name that the model uses for a number: the last part of its path. */
export const modelName = (path: string): string => path.split('.').at(-1) ?? path;

export const scenarioNames = (books: readonly Book[]): ScenarioName[] =>
  books.map(({ rules, texts }) => ({ id: rules.id, title: texts.title }));

export function sourceLine({ sources }: Library, id: string): SourceLine {
  const { title = id, publisher, year, url, note } = sources[id] ?? {};
  const about = [title, publisher, year].filter((part) => part !== undefined);
  return { id, text: about.join(', '), note: note ?? '', url: url ?? null };
}

function numberView(
  note: LibraryNumber,
  name: string,
  shelf: Pick<Shelf, 'books' | 'library'>,
): NumberView {
  const { value, range, unit, file, path } = note;
  const [low, high] = range;
  return {
    ...numberNote(note, name, shelf.library),
    file,
    path,
    unit,
    scenarios: scenarioNames(shelf.books).filter(({ id }) => note.scenarios.includes(id)),
    at: high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : null,
    low: inUnit(low, unit),
    high: inUnit(high, unit),
  };
}

/** Every text of a block, and what it names as code. */
function* inlines(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) {
    if (block.kind === 'formula') yield block.text;
    else if (block.kind === 'list') for (const item of block.items) yield* inlines(item);
    else if (block.kind === 'table')
      yield* [block.head, ...block.rows].flat().flatMap((cell) => [...flat(cell)]);
    else yield* flat(block.inner);
  }
}

function* flat(inner: readonly Inline[]): Generator<Inline> {
  for (const part of inner)
    if (typeof part === 'string' || part.kind === 'code') yield part;
    else yield* flat(part.inner);
}

/** How sources are cited in running text: RE-34, H97, KOOPMAN. */
export const CITATION = /\b(?:[A-Z]{1,3}-?\d{1,3}|[A-Z]{3,}(?:-[A-Z]{3,})?)\b/g;

function mentionsOf(
  models: readonly ModelSection[],
  isNumber: (name: string) => boolean,
  isSource: (id: string) => boolean,
): Map<string, ModelSection[]> {
  const found = new Map<string, ModelSection[]>();
  for (const section of models) {
    const named = new Set<string>();
    for (const part of inlines(section.blocks)) {
      const words = typeof part === 'string' ? part : part.kind === 'code' ? part.text : '';
      if (typeof part !== 'string' && isNumber(words)) named.add(words);
      for (const [id] of words.matchAll(CITATION)) if (isSource(id)) named.add(id);
      for (const [name] of words.matchAll(/[a-z]+(?:-[a-z]+)+/g))
        if (isNumber(name)) named.add(name);
    }
    for (const name of named) found.set(name, [...(found.get(name) ?? []), section]);
  }
  return found;
}

export function shelfOf(
  books: readonly Book[],
  library: Library,
  models: readonly ModelSection[],
  names: Names,
): Shelf {
  const nameOf = numberNames(books, names);
  const numbers = library.numbers.map((note) =>
    numberView(note, nameOf(note.path), { books, library }),
  );
  const byName = new Map<string, NumberView[]>();
  for (const view of numbers) {
    const name = modelName(view.path);
    byName.set(name, [...(byName.get(name) ?? []), view]);
  }
  const words = lexiconOf(books[0], names);
  const clauses = new Set(books[0].rules.entries.map(({ clause }) => clause));
  return {
    books,
    library,
    models,
    names,
    numbers,
    byName,
    byId: new Map(numbers.map((view) => [view.id, view])),
    mentions: mentionsOf(
      models,
      (name) => byName.has(name),
      (id) => Object.hasOwn(library.sources, id),
    ),
    entry: (clause) => (clauses.has(clause) ? { clause, title: words.title(clause) } : null),
  };
}
