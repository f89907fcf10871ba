import { describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import { type Order, type Role, type Run, startRun } from '../../src/engine/index.ts';
import {
  type Change,
  changedPlan,
  type Fan,
  forecast,
  type Outlook,
  type Paired,
} from '../../src/futures/index.ts';
import { futuresView, tableView } from '../../src/presenter/index.ts';
import { leanOf } from '../../src/presenter/futures.ts';
import { readScenarios } from '../../src/scenario/files.ts';
import { playerTurn } from '../support/runs.ts';

const BOOKS = Object.values(readScenarios());
const RUNS = 6;

function inPlay(book: (typeof BOOKS)[number], turns = 1, role: Role = 'both'): Run {
  const run = startRun({ scenario: book.rules, rulebook: compiled, seed: 'words', role });
  for (let turn = 0; turn < turns; turn++) playerTurn(run, 'reader');
  return run;
}

const BROKEN = /undefined|NaN|Infinity|\[object|[{}]/;
/** A per cent sign stays with its number; here a space is a space. */
const plain = (words: string): string => words.replaceAll('\u00a0', ' ');

/** Every string of a view. */
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(strings);

const on = (run: Run, more: Partial<Outlook> = {}): Outlook => ({
  state: 'on',
  plan: forecast(run, run.role, compiled, RUNS),
  considered: null,
  complete: true,
  ...more,
});

function view(book: (typeof BOOKS)[number], run: Run, outlook: Outlook, role: Role = run.role) {
  const viewer = { role, names: 'neutral' } as const;
  return futuresView(run, book, viewer, tableView(run, book, viewer).measures, outlook);
}

describe.each(BOOKS)('the outlook of $rules.id', (book) => {
  it('says everything in words, and continues the history by one turn', () => {
    const run = inPlay(book, 3);
    const shown = view(book, run, on(run));
    expect(strings(shown).filter((words) => BROKEN.test(words))).toEqual([]);
    expect(shown.measures).toHaveLength(book.rules.measures.length);
    for (const { history, fan, sentence, name } of shown.measures) {
      expect(history.at(-1)!.turn).toBe(3);
      expect(fan!.points[0].turn).toBe(4);
      expect(sentence).toMatch(new RegExp(`^${name}: .* in nine futures of ten`));
    }
    expect(shown.endings.length).toBeGreaterThan(0);
    // in one line, with what a name means that is a riddle alone
    const [likeliest] = shown.endings.toSorted((a, b) => b.share - a.share);
    expect(likeliest.means).not.toBe('');
    expect(shown.summary).toBe(
      `Most often: ${likeliest.name}, ${likeliest.shareWords}. ${likeliest.means}`,
    );
    expect(shown.basis).toMatch(/^6 futures of these orders/);
  });

  it('shows a role its own mandate only', () => {
    const run = inPlay(book, 1, 'japan');
    const ids = view(book, run, on(run)).measures.map(({ id }) => id);
    expect(ids).toContain('legal');
    expect(ids).not.toContain('autonomy');
  });

  it('knows the history before the first futures, and nothing when futures are off', () => {
    const run = inPlay(book);
    const waiting = view(book, run, on(run, { state: 'waiting', plan: null }));
    expect(waiting.measures.every(({ fan, history }) => !fan && history.length === 2)).toBe(true);
    const off = view(book, run, on(run, { state: 'off', plan: null }));
    expect([off.measures, off.endings]).toEqual([[], []]);
    expect(off.basis).toMatch(/^Futures are off/);
  });
});

const [book] = BOOKS;
const order: Order = { type: 'lever.start', by: 'india', clause: '2.2' };

/** A plan against the same with another order, every measure going up in so many futures. */
function compared(change: Change, higher: number, lower: number) {
  const run = inPlay(book, 0);
  const trial = changedPlan(run, { type: 'with', order })!;
  const [mine, theirs] = change.type === 'with' ? [run, trial] : [trial, run];
  const paired: Paired[] = run.scenario.measures.map(({ id }) => ({
    measure: id,
    lower,
    higher,
    difference: higher - lower,
  }));
  const found = {
    plan: forecast(mine, 'both', compiled, RUNS),
    other: forecast(theirs, 'both', compiled, RUNS),
    paired,
  };
  return view(book, mine, on(mine, { plan: found.plan, considered: { change, order, found } }));
}

it('waits where a crisis breaks out and the last futures are those of the years before it', () => {
  const years = BOOKS.find(({ rules }) => rules.crises)!;
  const run = inPlay(years, 1);
  const before = on(run);
  while (run.legs.length < 2) playerTurn(run, 'reader');
  const shown = view(years, run, before);
  expect(shown.endings).toEqual([]);
  expect(shown.measures.map(({ id }) => id)).toEqual(run.scenario.measures.map(({ id }) => id));
  expect(shown.measures.every(({ fan }) => fan === null)).toBe(true);
});

describe('an order that is looked at', () => {
  it('is told with and without, whichever of the two is drafted', () => {
    const tried = compared({ type: 'with', order }, 0, 1);
    const drafted = compared({ type: 'without', index: 0 }, 1, 0);
    expect(tried.subject).toEqual({
      words: 'India and Japan: Open 2.2 Common maritime picture',
      found: true,
    });
    expect(drafted.measures).toEqual(tried.measures);
    expect(drafted.endings).toEqual(tried.endings);
    expect(drafted.spoken).toBe(tried.spoken);
    const seen = tried.measures.find(({ id }) => id === 'awareness')!;
    expect(seen.fan!.range).not.toBe(seen.without!.range);
    expect(plain(seen.sentence)).toBe(
      `What is seen ${plain(seen.fan!.range).replace('–', ' to ')}, without it ${seen.without!.bare.replace('–', ' to ')}: better in 100 %.`,
    );
  });

  it('is better where more is wanted and there is more, and where less is wanted and there is less', () => {
    // the standing plan ends lower than the one with the order
    const { measures } = compared({ type: 'with', order }, 0.1, 0.6);
    const leans = new Map(
      measures.map(({ id, lean, leanWords }) => [id, [lean, plain(leanWords)]]),
    );
    expect(leans.get('awareness')).toEqual(['better', 'better in 60 %, worse in 10 %']);
    expect(leans.get('incidents')).toEqual(['worse', 'better in 10 %, worse in 60 %']);
  });

  it('is said in three sentences and a count, not in eight', () => {
    const { spoken, summary } = compared({ type: 'with', order }, 0, 1);
    expect(spoken.match(/without it/g)).toHaveLength(3);
    expect(spoken).toMatch(/5 more measures change\.$/);
    expect(summary).toMatch(/, without it /);
    const nothing = compared({ type: 'with', order }, 0.01, 0.01);
    expect(nothing.spoken).toMatch(/No measure changes/);
    expect(nothing.measures.every(({ leanWords }) => leanWords === 'no change')).toBe(true);
  });
});

describe('the words', () => {
  it('lean to the side that outweighs the other two to one', () => {
    expect(leanOf(0.5, 0.1)).toBe('better');
    expect(leanOf(0.1, 0.5)).toBe('worse');
    expect(leanOf(0.3, 0.2)).toBe('mixed');
    expect(leanOf(0.02, 0.02)).toBe('same');
  });

  it('round by the width of the range, and say what is one number as one', () => {
    const run = inPlay(book);
    const outlook = on(run);
    const ends = (p5: number, p95: number): Fan => {
      const [fan] = outlook.plan!.fans;
      const percentiles = { 5: p5, 25: p5, 50: p5, 75: p95, 95: p95 };
      return { ...fan, measure: 'awareness', turns: [{ turn: 2, percentiles }] };
    };
    const range = (p5: number, p95: number): string => {
      const fans = outlook.plan!.fans.map((fan) =>
        fan.measure === 'awareness' ? ends(p5, p95) : fan,
      );
      const shown = view(book, run, { ...outlook, plan: { ...outlook.plan!, fans } });
      return plain(shown.measures.find(({ id }) => id === 'awareness')!.fan!.range);
    };
    expect(range(12.4, 19.6)).toBe('12–20 %');
    expect(range(12.44, 13.96)).toBe('12.4–14.0 %');
    expect(range(12.01, 12.02)).toBe('12.0 %');
    expect(range(-3.2, 4.4)).toBe('−3 to 4 %');
  });

  it('name the likelier endings, each with a pattern that is its own', () => {
    const run = inPlay(BOOKS.find(({ rules }) => rules.id === 'long-game')!);
    const outlook = on(run);
    const ids = Object.keys(outlook.plan!.endings);
    const endings = Object.fromEntries(ids.map((id, i) => [id, i < 9 ? (i + 1) / 45 : 0]));
    const shown = view(
      BOOKS.find(({ rules }) => rules.id === 'long-game')!,
      run,
      {
        ...outlook,
        plan: { ...outlook.plan!, endings },
      },
    ).endings;
    expect(shown.map(({ id }) => id)).toEqual(ids.slice(3, 9));
    expect(new Set(shown.map(({ pattern, tint }) => `${pattern} ${tint}`)).size).toBe(6);
    expect(shown.every(({ id, name }) => name !== id)).toBe(true);
  });
});
