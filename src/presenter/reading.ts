/*
 * Where one is in the library, and the address of that place: a part of it, and in it an entry, a chart, a
 * number or a source.
 */

export const LIBRARY_PARTS = [
  'library',
  'entries',
  'dialogues',
  'pressures',
  'charts',
  'models',
  'numbers',
  'sources',
  'style',
] as const;
export type LibraryPart = (typeof LIBRARY_PARTS)[number];

export interface Reading {
  readonly part: LibraryPart;
  /** Empty for the part itself. */
  readonly item: string;
}

const isPart = (name: string): name is LibraryPart =>
  (LIBRARY_PARTS as readonly string[]).includes(name);

/** The address of a place in the library. */
export const readingAddress = (part: LibraryPart, item = ''): string =>
  item === '' ? `#/${part}` : `#/${part === 'entries' ? 'entry' : part}/${item}`;

/** The place that an address names; null where it is none of the library. */
export function readingOf(hash: string): Reading | null {
  const [, name, item = ''] = /^#?\/?([a-z]+)(?:\/([\w./-]+))?$/.exec(hash) ?? [];
  if (name === 'entry') return /^\d+\.\d+$/.test(item) ? { part: 'entries', item } : null;
  if (name === undefined || !isPart(name)) return null;
  if (item !== '' && (name === 'library' || name === 'entries' || name === 'style')) return null;
  return { part: name, item };
}
