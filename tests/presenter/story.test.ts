import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compiled as rulebook } from '../../src/charts/index.ts';
import {
  GOVERNMENTS,
  hasEnded,
  legAt,
  playTurn,
  type Role,
  type Run,
  startRun,
} from '../../src/engine/index.ts';
import { draftAs, playersOf } from '../../src/players/index.ts';
import {
  GROUPINGS,
  measureStory,
  type MeasureStory,
  type StorySpan,
} from '../../src/presenter/index.ts';
import type { Book } from '../../src/scenario/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';

const books = Object.values(readScenarios());
const both = { role: 'both', names: 'neutral' } as const;

function played(book: Book, seed: string, player: string, turns: number, role: Role = 'both'): Run {
  const run = startRun({ scenario: book.rules, rulebook, seed, role });
  for (let turn = 0; turn < turns && !hasEnded(run); turn++) {
    for (const by of GOVERNMENTS) draftAs(run, by, player);
    playTurn(run, []);
  }
  return run;
}

const sum = (items: readonly { readonly quanta: number }[]): number =>
  items.reduce((total, { quanta }) => total + quanta, 0);

/** What is wrong with a span: groupings that do not add up to its change, groups that are not their parts. */
const faultsOf = (id: string, { turn, change, groups }: StorySpan): string[] =>
  GROUPINGS.flatMap((by) => [
    ...(sum(groups[by]) === change.quanta ? [] : [`${id} ${turn} ${by}: ${sum(groups[by])}`]),
    ...groups[by]
      .filter((group) => sum(group.parts) !== group.quanta)
      .map((group) => `${id} ${turn} ${by} ${group.id}`),
  ]);

const storiesOf = (run: Run, book: Book): MeasureStory[] =>
  book.rules.measures.flatMap(({ id }) => measureStory(run, book, both, id) ?? []);

describe.each(books.map((book) => [book.rules.id, book] as const))('measures of %s', (_, book) => {
  it('are the sum of their contributions in every turn, by cause, by entry and by place', () => {
    const players = playersOf(startRun({ scenario: book.rules, rulebook, seed: '1' }));
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...players), (seed, player) => {
        const run = played(book, seed, player, 99);
        for (const story of storiesOf(run, book)) {
          // what only the quiet years of a long game measure ends with them
          const its = run.history.filter(({ turn }) =>
            legAt(run, turn).index.measure.has(story.id),
          );
          expect(story.spans).toHaveLength(its.length + 1);
          expect(story.spans.flatMap((span) => faultsOf(story.id, span))).toEqual([]);
          const [whole, ...turns] = story.spans;
          expect(sum(turns.map(({ change }) => change))).toBe(whole.change.quanta);
          turns.forEach(({ change }, i) => {
            expect(change.value).toBeCloseTo(story.history[i + 1] - story.history[i], 9);
          });
        }
      }),
      { numRuns: 12 },
    );
  });

  it('end where they stand, and each turn begins where the last one ended', () => {
    const run = played(book, 'ends', 'careful', 4);
    for (const story of storiesOf(run, book)) {
      const [whole, ...turns] = story.spans;
      expect(whole.before).toBe(turns[0].before);
      expect(whole.after).toBe(turns.at(-1)!.after);
      turns.slice(1).forEach(({ before }, i) => expect(before).toBe(turns[i].after));
    }
  });

  it('say nothing before the first turn', () => {
    const run = startRun({ scenario: book.rules, rulebook, seed: '1' });
    expect(storiesOf(run, book).flatMap(({ spans }) => spans)).toEqual([]);
  });
});

describe('a story', () => {
  const [book] = books;

  it('is of what the viewer may know', () => {
    const run = played(book, 'secret', 'careful', 2, 'india');
    const india = { role: 'india', names: 'neutral' } as const;
    expect(measureStory(run, book, india, 'autonomy')).not.toBeNull();
    expect(measureStory(run, book, india, 'legal')).toBeNull();
    expect(measureStory(run, book, india, 'no-such-measure')).toBeNull();
  });

  it('names what no cause owns, and keeps it last', () => {
    const run = played(book, 'last', 'careful', 2);
    const measure = run.index.measure.get('trust')!;
    run.ledger.lines.unshift(
      { turn: 2, measure, amount: 90, cause: 'interaction' },
      { turn: 2, measure, amount: -90, cause: 'limit' },
    );
    const { spans } = measureStory(run, book, both, 'trust')!;
    const causes = spans.at(-1)!.groups.cause.map(({ id }) => id);
    expect(causes.length).toBeGreaterThan(2);
    expect(causes.slice(-2)).toEqual(['interaction', 'limit']);
  });

  it('says in which turns the lines of the whole run stand', () => {
    const run = played(book, 'when', 'careful', 99);
    const { spans } = measureStory(run, book, both, 'trust')!;
    const parts = (span: StorySpan) => span.groups.clause.flatMap((group) => group.parts);
    expect(parts(spans[0]).every(({ when }) => /turns?/.test(when))).toBe(true);
    expect(parts(spans[1]).every(({ when }) => when === '')).toBe(true);
    expect(parts(spans[0]).length).toBeGreaterThan(0);
  });
});
