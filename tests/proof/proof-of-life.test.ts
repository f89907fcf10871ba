import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';

import { compiled as rulebook } from '../../src/charts/index.ts';
import { ablate, type Ablation, holdsTrue } from '../../src/players/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';
import type { Book } from '../../src/scenario/index.ts';

/*
 * Proof of life: every entry of the Declaration moves what the catalogue says it moves, somewhere, and
 * where the catalogue expects nothing, nothing moves. The table in docs/proof-of-life.md is written on more
 * seeds by UPDATE_GOLDEN=1; here a few seeds keep it honest.
 */

const PAGE = new URL('../../docs/proof-of-life.md', import.meta.url);
const START = '<!-- proof-of-life: written by tests/proof, do not edit -->\n';
const END = '<!-- /proof-of-life -->';

/** Seeds of the tests, enough for the rarest claim of each scenario; longer runs get fewer. */
const FEW: Readonly<Record<string, readonly [number, number]>> = {
  'coercion-incident': [1, 24],
  'disaster-response': [1, 16],
  'export-restriction': [1, 12],
  // all three crises, and a crisis as late as any
  'long-game': [10, 25],
};
const OTHERS = [1, 8] as const;
/** Seeds of the table in the docs. */
const MANY = [1, 40] as const;

/** Entries that may stay without an effect in any scenario. */
const MOST_NULLS = 6;

const books = Object.values(readScenarios());
const scenarioIds = books.map(({ rules }) => rules.id);
const [{ rules }] = books;
const clauses = rules.entries.map(({ clause }) => clause);
const claimed = (clause: string): boolean =>
  books.some(({ expectations }) => expectations[clause].claims.length > 0);

describe.each(books)('the proof of life in $rules.id', (book) => {
  let lines: Ablation[];
  beforeAll(() => {
    lines = ablate(book, rulebook, { seeds: FEW[book.rules.id] ?? OTHERS });
  }, 300_000);

  it('holds: every claim in its direction, every null small', () => {
    expect(lines.filter((line) => !holdsTrue(line))).toEqual([]);
  });

  it('says something of every entry in play, and why of what is not', () => {
    const { entries } = book.rules;
    const silent = entries.filter(({ clause }) => {
      const { claims, because } = book.expectations[clause];
      return claims.length === 0 && because === null;
    });
    expect(silent.map(({ clause }) => clause)).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('claims an effect somewhere for all entries but a few, and says of these why not', () => {
    const without = clauses.filter((clause) => !claimed(clause));
    expect(without.length).toBeLessThanOrEqual(MOST_NULLS);
    for (const clause of without)
      for (const { expectations } of books) expect(expectations[clause].because).toBeTruthy();
  });

  it('speaks of scenarios that there are', () => {
    const text = readFileSync(
      new URL('../../scenarios/shared/declaration.yaml', import.meta.url),
      'utf8',
    );
    const named = [...text.matchAll(/^ {6}- (?:\{ )?scenario: ([a-z-]+)/gm)].map(([, id]) => id);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !scenarioIds.includes(id))).toEqual([]);
  });
});

/** What a measure is called; one that only a crisis of a long game has, with the crisis. */
function nameOf({ texts, legs }: Book, measure: string): string {
  if (Object.hasOwn(texts.measures, measure)) return texts.measures[measure].name;
  const leg = Object.values(legs).find((book) => Object.hasOwn(book.texts.measures, measure))!;
  return `${leg.texts.measures[measure].name} (${leg.texts.title})`;
}

/** A claim or a null as the page shows it, without its numbers. */
const head = (book: Book, { clause, measure, claimed: moves, expected }: Ablation): string[] => {
  const { texts } = book;
  const what = nameOf(book, measure);
  return [
    clause,
    texts.entries[clause].title,
    expected === 'effect' ? `${what}, ${moves}` : 'none',
  ];
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;

function tableOf(book: Book, lines: readonly Ablation[]): string {
  return [
    `### ${book.texts.title} (\`${book.rules.id}\`)\n\n`,
    row(['clause', 'entry', 'expected', 'mean difference', 'seeds changed']),
    row(['---', '---', '---', '---:', '---:']),
    ...lines.map((line) =>
      row([
        ...head(book, line),
        line.expected === 'effect' ? signed(line.meanDifference) : line.reason!,
        `${Math.round(line.share * 100)} %`,
      ]),
    ),
    '\n',
  ].join('');
}

describe('docs/proof-of-life.md', () => {
  const page = readFileSync(PAGE, 'utf8');
  const [from, until] = [page.indexOf(START) + START.length, page.indexOf(END)];

  it.runIf(process.env.UPDATE_GOLDEN)(
    'is written anew',
    () => {
      const tables = books.map((book) => tableOf(book, ablate(book, rulebook, { seeds: MANY })));
      const [first, last] = MANY;
      const intro = `Seeds ${first} to ${last}.\n\n`;
      writeFileSync(PAGE, page.slice(0, from) + intro + tables.join('') + page.slice(until));
    },
    3_600_000,
  );

  it.skipIf(process.env.UPDATE_GOLDEN)('has a line for every claim and every null', () => {
    expect(from).toBeGreaterThan(START.length);
    const shown = [...page.slice(from, until).matchAll(/^\| (\d\.\d) \|.*?\| ([^|]+) \|/gm)].length;
    const expected = books.flatMap(({ rules: { entries }, expectations }) =>
      entries
        .filter(({ inPlay }) => inPlay)
        .flatMap(({ clause }): unknown[] => {
          const { claims, because } = expectations[clause];
          return because === null ? [...claims] : [because];
        }),
    );
    expect(shown).toBe(expected.length);
  });
});
