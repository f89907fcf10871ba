import type { Book, ParameterNote } from './book.ts';
import { expectationsOf, unknownClaims } from './claims.ts';
import { practiceProblems } from './practice.ts';
import { type Problem, type Reading, readYaml, type SourceText } from './reading.ts';
import { unknownSources } from './references.ts';
import { crisesOf } from './resolve-crises.ts';
import { resolveScenario } from './resolve.ts';
import { withCrises } from './crises.ts';
import { rangesOf } from './ranges.ts';
import type { Parameter } from './schema-parts.ts';
import {
  type DeclarationFile,
  declarationFile,
  type GeographyFile,
  geographyFile,
  type ParametersFile,
  parametersFile,
  type PlatformsFile,
  platformsFile,
  type SourcesFile,
  sourcesFile,
} from './schema-shared.ts';
import { scenarioFile } from './schema.ts';
import { sharedProblems } from './shared-problems.ts';
import { textsOf } from './texts.ts';

/** The files that every scenario shares. */
export interface SharedTexts {
  readonly declaration: SourceText;
  readonly geography: SourceText;
  readonly platforms: SourceText;
  readonly parameters: SourceText;
  readonly sources: SourceText;
}

/** Measured distances between places, made by assets/make. */
export interface Distances {
  readonly places: readonly string[];
  readonly sea: readonly (readonly (number | null)[])[];
  readonly air: readonly (readonly number[])[];
}

export interface Shared {
  readonly declaration: Reading<DeclarationFile>;
  readonly geography: Reading<GeographyFile>;
  readonly platforms: Reading<PlatformsFile>;
  readonly parameters: Reading<ParametersFile>;
  readonly sources: Reading<SourcesFile>;
  readonly distances: Distances;
}

const isParameter = (value: unknown): value is Parameter =>
  value !== null && typeof value === 'object' && 'range' in value && 'source' in value;

/** Every number with a range in a file, under its path; list items are named by their clause or id. */
export function parametersIn(file: string, value: unknown, path: string[] = []): ParameterNote[] {
  if (isParameter(value)) {
    const { range, unit, source, basis } = value;
    const values =
      'values' in value ? (value as unknown as { values: number[] }).values : [value.value];
    const notes = values.map((number, i) => ({
      file,
      path: values.length > 1 ? `${path.join('.')}.${i}` : path.join('.'),
      value: number,
      range,
      unit,
      source,
      ...(basis === undefined ? {} : { basis }),
    }));
    return 'times' in value
      ? [...notes, ...parametersIn(file, value.times, [...path, 'times'])]
      : notes;
  }
  if (Array.isArray(value)) {
    return value.flatMap((item: Record<string, unknown>, i) =>
      parametersIn(file, item, [...path, String(item?.clause ?? item?.id ?? item?.hook ?? i)]),
    );
  }
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, item]) => parametersIn(file, item, [...path, key]));
  }
  return [];
}

/** Reads the shared files. */
export function checkShared(
  texts: SharedTexts,
  distances: Distances,
): { shared: Shared } | { problems: Problem[] } {
  const read = {
    declaration: readYaml(texts.declaration, declarationFile),
    geography: readYaml(texts.geography, geographyFile),
    platforms: readYaml(texts.platforms, platformsFile),
    parameters: readYaml(texts.parameters, parametersFile),
    sources: readYaml(texts.sources, sourcesFile),
  };
  const problems = Object.values(read).flatMap((result) =>
    'problems' in result ? result.problems : [],
  );
  if (problems.length > 0) return { problems };
  const shared = Object.fromEntries(
    Object.entries(read).map(([key, result]) => [key, (result as { reading: unknown }).reading]),
  ) as unknown as Omit<Shared, 'distances'>;
  const wrong = sharedProblems(shared);
  return wrong.length > 0 ? { problems: wrong } : { shared: { ...shared, distances } };
}

/**
 * From the text of a scenario to a checked book, or to every problem with file, line, column and reason.
 * @param find another scenario by its id, for a long game that runs into it; undefined when there is none
 */
export function checkScenario(
  source: SourceText,
  shared: Shared,
  find: (scenario: string) => Book | undefined = () => undefined,
): { book: Book } | { problems: Problem[] } {
  const read = readYaml(source, scenarioFile);
  if ('problems' in read) return read;
  const { reading } = read;
  const resolved = resolveScenario(reading, shared);
  if ('problems' in resolved) return resolved;
  const files = [
    reading,
    shared.declaration,
    shared.platforms,
    shared.parameters,
    shared.geography,
  ];
  const parameters = files.flatMap(({ file, content }) => parametersIn(file, content));
  const sources = shared.sources.content.sources;
  const orphans = files.flatMap((file) => unknownSources(file, sources));
  if (orphans.length > 0) return { problems: orphans };
  const found = crisesOf(reading, find);
  if ('problems' in found) return found;
  const unfit = practiceProblems(reading, resolved.rules);
  if (unfit.length > 0) return { problems: unfit };
  const { geography } = shared;
  const book: Book = {
    rules: resolved.rules,
    texts: textsOf(reading.content, shared),
    expectations: expectationsOf(shared.declaration.content, reading.content.id),
    practice: reading.content.practice,
    crises: found.crises,
    legs: {},
    ranges: rangesOf(reading, shared, resolved.rules),
    parameters,
    sources,
    lanes: geography.content.lanes,
    districts: (reading.content.relief?.districts ?? []).map(({ id, at: [lon, lat] }) => ({
      id,
      lon,
      lat,
    })),
    places: [
      ...geography.content.ports.map(({ id, lon, lat, source }) => ({ id, lon, lat, source })),
      ...(reading.content.supply?.sources ?? []).map(({ id, lon, lat }) => ({ id, lon, lat })),
      ...(reading.content.supply?.users ?? []).map(({ id, lon, lat }) => ({ id, lon, lat })),
      ...geography.content.zones.map(({ id, centre: [lon, lat] }) => ({ id, lon, lat })),
    ],
  };
  // every crisis was found above
  const whole = withCrises(book, (id) => find(id)!);
  const claims = unknownClaims(shared.declaration, whole.rules);
  return claims.length > 0 ? { problems: claims } : { book: whole };
}
