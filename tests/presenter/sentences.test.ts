import { describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import {
  bandOf,
  hasEnded,
  legAt,
  type Role,
  type Run,
  scoreOf,
  startRun,
} from '../../src/engine/index.ts';
import {
  briefNow,
  debriefView,
  type DebriefView,
  measureStory,
  reportView,
  tableView,
} from '../../src/presenter/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';
import type { Book } from '../../src/scenario/index.ts';
import { numbers, playerTurn, randomPlay } from '../support/runs.ts';

/*
 * What is shown of random games, in every shipped scenario and on both sides of a long game's crisis.
 */

const books = Object.values(readScenarios());
const long = books.find(({ rules }) => rules.crises)!;
const both = { role: 'both', names: 'neutral' } as const;

const start = (book: Book, seed: string, role: Role = 'both'): Run =>
  startRun({ scenario: book.rules, rulebook: compiled, seed, role });

/** All strings that are read, not those that are asked for by a program: sentences, names and titles. */
function shown(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    const read = value.includes(' ') || /(name|title|text|words?|label)$/i.test(key);
    return read ? [value] : [];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) =>
    // an order is data until a label says it
    name === 'order' ? [] : shown(item, Array.isArray(value) ? key : name),
  );
}

/** Ids that are no English words: with a hyphen, or a capital within. */
function idsOf({ rules, legs }: Book): Set<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if ('id' in value && typeof value.id === 'string' && /-|[a-z][A-Z]/.test(value.id))
      found.add(value.id);
    Object.values(value).forEach(walk);
  };
  [rules, ...Object.values(legs).map((leg) => leg.rules)].forEach(walk);
  return found;
}

const CODE = /undefined|NaN|Infinity|\[object|\{[a-z]+\}|\b(say|ui)\.[a-z]|[a-z][A-Z]/;

/** What is shown and should not be. */
const faults = (views: unknown, ids: ReadonlySet<string>): string[] =>
  shown(views).filter(
    (text) => CODE.test(text) || text.split(/[^\w-]+/).some((word) => ids.has(word)),
  );

/** Everything that a run shows now, with the report of its last turn. */
const viewsNow = (run: Run, book: Book) => ({
  brief: { ...briefNow(run, book, both), sources: [] },
  table: tableView(run, book, both),
  report: run.history.length > 0 ? reportView(run, book, both) : null,
});

/** And when it is over, every report again, as a replay tells them. */
const viewsAfter = (run: Run, book: Book) => ({
  reports: run.history.map(({ turn }) => reportView(run, book, both, turn)),
  stories: run.legs.flatMap(({ scenario }) =>
    scenario.measures.map(({ id }) => measureStory(run, book, both, id)),
  ),
  debrief: { ...debriefView(run, book, both)!, sources: [] },
});

it('an id, a code and a hole would be found', () => {
  const ids = idsOf(long);
  const bad = [
    'Days at lantern-shoal',
    'It acceptsQuietly now',
    'say.nothing',
    'of {n} days',
    'NaN',
  ];
  expect(faults({ text: 'All is well.', title: bad }, ids)).toEqual(bad);
});

describe.each(books.map((book) => [book.rules.id, book] as const))(
  'random games of %s',
  (_, book) => {
    const ids = idsOf(book);
    const seeds = book === long ? ['1', '2', '3', '4'] : ['1', '2'];

    it.each(seeds)('show no id, no code and no hole (seed %s)', (seed) => {
      const run = start(book, seed);
      const luck = numbers(Number(seed));
      const found = new Set<string>();
      const look = (views: unknown) => faults(views, ids).forEach((text) => found.add(text));
      look(viewsNow(run, book));
      while (!hasEnded(run)) {
        randomPlay(run, luck, 1);
        look(viewsNow(run, book));
      }
      look(viewsAfter(run, book));
      expect([...found]).toEqual([]);
    });
  },
);

/** A long game that is played until its crisis stands on the table. */
function atCrisis(seed: string): Run {
  const run = start(long, seed);
  while (run.legs.length < 2) playerTurn(run, 'careful');
  return run;
}

describe('a long game that runs into its crisis', () => {
  // one seed for each of its three crises, as the first expectation proves
  const runs = ['1', '2', '4'].map(atCrisis);

  it('comes to each of the three', () => {
    expect(new Set(runs.map(({ scenario }) => scenario.id)).size).toBe(3);
  });

  it.each(runs)(
    'has the news in the report of the turn before, with the bands of the years',
    (run) => {
      const report = reportView(run, long, both);
      const title = long.legs[run.scenario.id].texts.title;
      expect(report.headline).toContain(title);
      expect(report.title).toMatch(/^Turn 8: Months/);
      const { measures } = legAt(run, report.turn).scenario;
      expect(report.measures.map(({ id }) => id)).toEqual(measures.map(({ id }) => id));
      expect(report.measures.map(({ id }) => id)).toContain('setbacks');
    },
  );

  it.each(runs)('briefs it in turns that are still to come, from where the years ended', (run) => {
    const brief = briefNow(run, long, both);
    const table = tableView(run, long, both);
    const turns = brief.calendar.map((line) => Number(/\d+/.exec(line)![0]));
    expect(turns.filter((turn) => turn <= run.scenario.since.turn)).toEqual([]);
    expect(turns.filter((turn) => turn > run.scenario.turns)).toEqual([]);
    expect(brief.measures.map(({ start: from }) => from)).toEqual(
      table.measures.map(({ formatted }) => formatted),
    );
    expect(table.crisis!.time).toContain(`from turn 9 to turn ${run.scenario.turns}`);
    expect(table.crisis!.built.length).toBeLessThan(16);
  });

  it.each(runs)('tells the bands of its first turn as they stand then', (run) => {
    const on = atCrisis(run.seed);
    playerTurn(on, 'careful');
    const report = reportView(on, long, both);
    expect(report.headline).not.toContain('The crisis is here');
    const now = on.scenario.measures.map((measure, at) => [
      measure.id,
      bandOf(measure, Number((on.state.measures[at] * measure.quantum).toFixed(4))),
    ]);
    // while a storm is at sea nothing is held or lost yet
    const isAhead = on.scenario.relief !== null && on.state.hazard[0] === 0;
    const called = report.measures.map(({ id, band }) => [
      id,
      band === 'unreached' ? 'lost' : band,
    ]);
    expect(called).toEqual(
      now.map(([id, band], at) => [
        id,
        isAhead && report.measures[at].band === 'start' ? 'start' : band,
      ]),
    );
  });

  it.each(runs)('ends in a debrief of both', (run) => {
    const on = atCrisis(run.seed);
    while (!hasEnded(on)) playerTurn(on, 'careful');
    const debrief: DebriefView = debriefView(on, long, both)!;
    expect(debrief.title).toBe(`${long.texts.title}: ${long.legs[on.scenario.id].texts.title}`);
    expect(debrief.score).toBe(scoreOf(on.scenario, on.state));
    expect(debrief.quiet!.measures.map(({ id }) => id)).toContain('setbacks');
    for (const row of debrief.quiet!.measures) {
      expect(row.history).toHaveLength(on.scenario.since.turn + 1);
      const story = measureStory(on, long, both, row.id)!;
      expect(story.formatted).toBe(row.end);
      expect(story.spans).toHaveLength(on.scenario.since.turn + 1);
    }
  });
});
