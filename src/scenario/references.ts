import type { Problem, Reading } from './reading.ts';

/*
 * What files name in each other, wherever it stands: sources, by `source` and in lists of `sources`.
 */

interface Citation {
  readonly at: readonly PropertyKey[];
  readonly source: string;
}

function citationsIn(value: unknown, at: readonly PropertyKey[] = []): Citation[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    const here = [...at, Array.isArray(value) ? Number(key) : key];
    const cites = key === 'source' || (Array.isArray(value) && at.at(-1) === 'sources');
    return cites && typeof item === 'string'
      ? [{ at: here, source: item }]
      : citationsIn(item, here);
  });
}

/** Every place of a file that names a source which is not in the list. */
export const unknownSources = (
  reading: Reading<unknown>,
  sources: Readonly<Record<string, unknown>>,
): Problem[] =>
  citationsIn(reading.content)
    .filter(({ source }) => source !== 'assumption' && !Object.hasOwn(sources, source))
    .map(({ at, source }) => reading.problem(at, `no source "${source}" in sources.yaml`));
