import { finder } from '../find.ts';
import { lexiconOf } from '../lexicon.ts';
import type { SourcePage } from '../views.ts';
import { CITATION, scenarioNames, type Shelf, sourceLine } from './shelf.ts';

/* Every source with what rests on it. */

/** Sources that running text cites. */
const cited = (words: string): string[] => words.match(CITATION) ?? [];

function sourceView(shelf: Shelf, id: string): SourcePage {
  const { books, library, numbers } = shelf;
  const words = lexiconOf(books[0], shelf.names);
  const { entries } = books[0].texts;
  const own = {
    entries: Object.keys(entries)
      .filter((clause) => entries[clause].sources.includes(id))
      .flatMap((clause) => shelf.entry(clause) ?? []),
    numbers: numbers
      .filter(({ source, basis }) => source?.id === id || cited(basis).includes(id))
      .map(({ id: number, name, value }) => ({ id: number, name, value })),
    places: library.places
      .filter(({ source }) => source === id)
      .map((place) => words.place(place.id)),
    scenarios: scenarioNames(books.filter(({ texts }) => texts.sources.includes(id))),
    models: (shelf.mentions.get(id) ?? []).map(({ id: at, title }) => ({ id: at, title })),
  };
  return {
    ...sourceLine(library, id),
    ...own,
    count: Object.values(own).reduce((sum, list) => sum + list.length, 0),
    own: library.sources[id].publisher === 'Two Seas',
  };
}

/** The sources on which something rests, by title; the collection has more. */
export const sourceList = (shelf: Shelf): SourcePage[] =>
  Object.keys(shelf.library.sources)
    .map((id) => sourceView(shelf, id))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.text.localeCompare(b.text, 'en'));

export const findSources = (list: readonly SourcePage[], words: string): SourcePage[] => {
  const found = finder(words);
  return list.filter(({ id, text, note }) => found(`${id} ${text} ${note}`));
};

/** @returns null where there is no such source */
export const sourcePage = (shelf: Shelf, id: string): SourcePage | null =>
  Object.hasOwn(shelf.library.sources, id) ? sourceView(shelf, id) : null;
