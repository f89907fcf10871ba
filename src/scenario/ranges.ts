import type { Scenario } from '../engine/index.ts';
import type { Range, RangePlace, Ranges } from './book.ts';
import type { Shared } from './check.ts';
import type { Reading } from './reading.ts';
import { AIRBORNE_MILES } from './resolve-catalogue.ts';
import { KM2_PER_SQUARE_MILE, resolveScenario } from './resolve.ts';
import type { Parameter } from './schema-parts.ts';
import type { ScenarioFile } from './schema.ts';

/*
 * Which numbers of a scenario are uncertain, and where each of them stands in the rules. The list is found
 * by resolving the scenario a second time with a mark in the place of every uncertain number: what the
 * resolver does with a number is written down once, in the resolver.
 */

/**
 * Numbers that are not drawn, by their path. They are known to the one who decides, or they belong to what
 * is counted: prices and purses, the calendar, the parts of a whole, what only an asset maker reads.
 */
const RULES_OF_THE_GAME: readonly RegExp[] = [
  // prices and purses
  /^start\.(capital|budget)\./,
  /^peace\.vote\./,
  /^entries\..*\.costs\./,
  /^(groups|supply\.projects)\.[^.]+\.cost$/,
  /^parameters\.(crisis-call-cost|summit-cost)$/,
  // the calendar
  /^peace\.calendar\./,
  // parts of a whole
  /^zones\.[^.]+\.weight$/,
  /^crises\./,
];

/** Units that are counted, never divided. */
const COUNTED: readonly string[] = ['turns', 'steps', 'people'];

/** Numbers that rise and fall together: the two ends of one spread, the people of one district. */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/\.(least|most)$/, ''],
  [/\.qualified(Most)?$/, '.qualified'],
  [/^(relief\.districts\.[^.]+)\.(people|trapped|injured|homeless)$/, '$1.struck'],
];

const isParameter = (value: object): value is Parameter =>
  'value' in value && 'range' in value && 'source' in value;

/** Copies what was read, with another value in each of its numbers. @param path named as on the page of assumptions */
function withValues(
  content: unknown,
  valueOf: (parameter: Parameter, path: string) => number,
  path: readonly string[] = [],
): unknown {
  if (content === null || typeof content !== 'object') return content;
  if (isParameter(content)) return { ...content, value: valueOf(content, path.join('.')) };
  if (Array.isArray(content)) {
    return content.map((item: Record<string, unknown> | null, i) =>
      withValues(item, valueOf, [...path, String(item?.clause ?? item?.id ?? item?.hook ?? i)]),
    );
  }
  return Object.fromEntries(
    Object.entries(content).map(([key, item]) => [key, withValues(item, valueOf, [...path, key])]),
  );
}

/** The files of a scenario with other values in their numbers. */
export function revalued(
  reading: Reading<ScenarioFile>,
  shared: Shared,
  valueOf: (parameter: Parameter, path: string, file: string) => number,
): { reading: Reading<ScenarioFile>; shared: Shared } {
  const changed = <T>(part: Reading<T>): Reading<T> => ({
    ...part,
    content: withValues(part.content, (p, path) => valueOf(p, path, part.file)) as T,
  });
  return {
    reading: changed(reading),
    shared: {
      ...shared,
      declaration: changed(shared.declaration),
      platforms: changed(shared.platforms),
      parameters: changed(shared.parameters),
    },
  };
}

/** Whether a number may be drawn from its range. */
export const isUncertain = (path: string): boolean =>
  !RULES_OF_THE_GAME.some((rule) => rule.test(path));

/** The 32 bits of FNV-1a over a text's code units: names need to differ, and no more. */
function hashed(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash;
}

/** What a number is drawn by: those that belong together have one key. The folder of a file does not count. */
function keyOf(file: string, path: string): number {
  const found = TOGETHER.find(([pattern]) => pattern.test(path));
  const name = found ? path.replace(found[0], found[1]) : path;
  return hashed(`${file.replace(/^.*[/\\]/, '')} ${name}`);
}

export function rangeOf({ value, range, unit }: Parameter, file: string, path: string): Range {
  const [low, high] = range;
  return {
    key: keyOf(file, path),
    low,
    mode: value,
    high,
    whole: COUNTED.includes(unit),
  };
}

/** How a marked number got its value. */
type Recipe = Omit<RangePlace, 'path'>;

/** What the resolver makes of the marks, by the value that is found: as it is, as an area, as a row, as hours in the air. */
function recipes(
  marks: readonly number[],
  aircraft: readonly (readonly [number, number])[],
  multiplied: ReadonlyMap<number, readonly number[]>,
): Map<number, Recipe> {
  const found = new Map<number, Recipe>();
  marks.forEach((mark, of) => {
    found.set(mark, { of });
    found.set(mark / KM2_PER_SQUARE_MILE, { of, per: KM2_PER_SQUARE_MILE });
    for (const times of multiplied.get(of) ?? []) found.set(times * mark, { of, times });
  });
  for (const [hours, cruise] of aircraft) {
    found.set(marks[hours] + AIRBORNE_MILES / marks[cruise], {
      of: hours,
      plus: { amount: AIRBORNE_MILES, per: cruise },
    });
  }
  return found;
}

/** A number that has become a mark. */
interface Marked {
  readonly path: readonly (string | number)[];
  readonly mark: number;
}

/** Where two rules differ, leaf by leaf. @param at the path so far; @param into what was found */
function differences(
  plain: object,
  marked: object,
  into: Marked[] = [],
  at: (string | number)[] = [],
): Marked[] {
  const compare = (key: string | number, a: unknown, b: unknown): void => {
    if (a === b) return;
    at.push(key);
    if (a !== null && typeof a === 'object') differences(a, b as object, into, at);
    else into.push({ path: [...at], mark: b as number });
    at.pop();
  };
  if (Array.isArray(plain)) {
    for (let i = 0; i < plain.length; i++) compare(i, plain[i], (marked as unknown[])[i]);
  } else {
    for (const [key, value] of Object.entries(plain))
      compare(key, value, (marked as Record<string, unknown>)[key]);
  }
  return into;
}

/**
 * The uncertain numbers of a scenario and where they stand.
 * @throws Error when a number stands somewhere in a form that is not known here
 */
export function rangesOf(reading: Reading<ScenarioFile>, shared: Shared, rules: Scenario): Ranges {
  const numbers: Range[] = [];
  const marks: number[] = [];
  const paths = new Map<string, number>();
  const marked = revalued(reading, shared, (parameter, path, file) => {
    if (!isUncertain(path)) return parameter.value;
    // a value that no file has, and that is another for every number
    const mark = 1e6 + numbers.length + 1 / 7;
    paths.set(path, numbers.length);
    numbers.push(rangeOf(parameter, file, path));
    marks.push(mark);
    return mark;
  });
  const resolved = resolveScenario(marked.reading, marked.shared);
  if ('problems' in resolved) throw new Error(`${rules.id} does not resolve with marks`);
  const aircraft = shared.platforms.content.platforms.flatMap(({ id, sortieHours, cruise }) =>
    sortieHours
      ? [
          [
            paths.get(`platforms.${id}.sortieHours`)!,
            paths.get(`platforms.${id}.${cruise ? 'cruise' : 'speed'}`)!,
          ] as const,
        ]
      : [],
  );
  const multiplied = new Map<number, readonly number[]>();
  for (const { id, rates, rivals } of reading.content.zones) {
    for (const [name, row] of Object.entries({ rates, rivals })) {
      if (row?.times) multiplied.set(paths.get(`zones.${id}.${name}.times`)!, row.values);
    }
  }
  const known = recipes(marks, aircraft, multiplied);
  const places = differences(rules, resolved.rules).map(({ path, mark }): RangePlace => {
    const recipe = known.get(mark);
    if (!recipe) throw new Error(`no range says what stands at ${path.join('.')}`);
    return { path, ...recipe };
  });
  return inUse(numbers, places);
}

/** Leaves out the numbers that stand nowhere: other scenarios', and those that this one has its own of. */
function inUse(numbers: readonly Range[], places: readonly RangePlace[]): Ranges {
  const used = new Set(places.flatMap(({ of, plus }) => (plus ? [of, plus.per] : [of])));
  const kept = [...used].sort((a, b) => a - b);
  const at = new Map(kept.map((of, i) => [of, i]));
  return {
    numbers: kept.map((of) => numbers[of]),
    places: places.map(({ of, plus, ...rest }) => ({
      ...rest,
      of: at.get(of)!,
      ...(plus ? { plus: { amount: plus.amount, per: at.get(plus.per)! } } : {}),
    })),
  };
}
