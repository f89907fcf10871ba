import { describe, expect, it } from 'vitest';

import { rulebook } from '../../src/charts/index.ts';
import {
  CAUSES,
  GOVERNMENTS,
  HOOK_PARAMETERS,
  playTurn,
  startRun,
} from '../../src/engine/index.ts';
import { draftAs } from '../../src/players/index.ts';
import { entryRun, isTextKey, measureStory } from '../../src/presenter/index.ts';
import { entryChart, entryList, entryView } from '../../src/presenter/library/index.ts';
import { libraryOf } from '../../src/scenario/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';

const books = Object.values(readScenarios());
const library = libraryOf(books);
const both = { role: 'both', names: 'neutral' } as const;
const clauses = entryList(books).sections.flatMap(({ entries }) =>
  entries.map(({ clause }) => clause),
);

describe('the list of entries', () => {
  it('has the 42 entries under the six sections', () => {
    const { sections } = entryList(books);
    expect(sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(clauses).size).toBe(42);
    expect(sections.flatMap((s) => s.entries).filter((e) => !e.summary || !e.title)).toEqual([]);
  });
});

describe.each(clauses)('the page of %s', (clause) => {
  const view = entryView(books, library, clause)!;
  const entry = books[0].rules.entries.find((other) => other.clause === clause)!;

  it('is complete and plain', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect(JSON.stringify(view)).not.toMatch(/undefined|NaN|Infinity|\[object|say\.|ui\./);
    const { summary, verb, why, says, startWord, familyAbout, section } = view;
    for (const words of [summary, verb, why, says, startWord, familyAbout, section])
      expect(words.trim()).not.toBe('');
    expect(view.leads.map(({ ministry }) => ministry).filter(Boolean)).toHaveLength(2);
    expect(view.effects.length).toBeGreaterThan(0);
    expect(view.effects.filter(({ does }) => !does)).toEqual([]);
    expect(view.constraints.map(({ government }) => government)).toEqual([...GOVERNMENTS]);
    expect(view.sources.length).toBeGreaterThan(0);
    expect(view.plays.map(({ scenario }) => scenario)).toEqual(books.map(({ rules }) => rules.id));
  });

  it('shows every number that the catalogue gives it, each with a source or as an assumption', () => {
    const notes = library.numbers.filter(({ path }) => path.startsWith(`entries.${clause}.`));
    const numbers = [...view.costs, ...view.times, ...view.effects.flatMap((e) => e.numbers)];
    expect(numbers).toHaveLength(notes.length);
    expect(numbers.filter((n) => n.source === null && !n.basis)).toEqual([]);
    expect(numbers.filter((n) => n.source && !(n.source.id in library.sources))).toEqual([]);
  });

  it('has the chart of its family, and one place where it starts', () => {
    const { places } = entryChart(books[0], clause)!;
    expect(places.filter(({ start }) => start)).toHaveLength(1);
    const words = places.map(({ word }) => word);
    const steps = places.flatMap((place) => place.steps);
    expect(steps.filter(({ leads, follows }) => leads && !words.includes(follows))).toEqual([]);
    expect(steps.filter(({ when, follows }) => !when || !follows)).toEqual([]);
    expect(view.family).toBe(entry.family);
  });
});

describe('an entry in a run', () => {
  const [book] = books;
  const run = startRun({ scenario: book.rules, rulebook, seed: 'pages' });
  for (let turn = 0; turn < 5; turn++) {
    for (const by of GOVERNMENTS) draftAs(run, by, 'careful');
    playTurn(run, []);
  }
  const pages = clauses.map((clause) => [clause, entryRun(run, book, both, clause)!] as const);

  it('changed what the measures owe to it, and nothing else', () => {
    for (const { id } of book.rules.measures) {
      const whole = measureStory(run, book, both, id)!.spans[0];
      for (const [clause, page] of pages) {
        const owed = whole.groups.clause.find((group) => group.id === clause)?.quanta ?? 0;
        const change = page.changes.find(({ measure }) => measure === id);
        expect(change?.total.quanta ?? 0).toBe(owed);
        const turns = change?.turns.reduce((sum, { amount }) => sum + amount.quanta, 0) ?? 0;
        expect(turns).toBe(owed);
      }
    }
    expect(pages.filter(([, page]) => page.changes.length > 0).length).toBeGreaterThan(3);
  });

  it('stands in a state of its chart, and tells what was ordered about it', () => {
    for (const [clause, page] of pages) {
      const states = entryChart(books[0], clause)!.places.map(({ state }) => state);
      expect(states).toContain(page.state);
      expect(Object.keys(page.entered).filter((state) => !states.includes(state))).toEqual([]);
      expect(page.sentence).toMatch(/\.$/);
    }
    const told = pages.flatMap(([, page]) => page.events);
    expect(told.length).toBeGreaterThan(10);
  });

  it('is credited in the debrief of a long game with what it did in the quiet years', () => {
    const book = books.find(({ crises }) => crises !== null)!;
    const run = startRun({ scenario: book.rules, rulebook, seed: '1' });
    while (run.legs.length < 2) {
      for (const by of GOVERNMENTS) draftAs(run, by, 'careful');
      playTurn(run, []);
    }
    const early = run.ledger.lines.filter(({ entry }) => entry !== undefined);
    const [{ scenario: peace }] = run.legs;
    const owed = early.find(({ measure }) => !run.index.measure.has(peace.measures[measure].id))!;
    const { id } = peace.measures[owed.measure];
    const { changes } = entryRun(run, book, both, peace.entries[owed.entry!].clause)!;
    expect(changes.map(({ measure }) => measure)).toContain(id);
  });

  it('does not exist for a clause that the text does not have', () => {
    expect(entryView(books, library, '9.9')).toBeNull();
    expect(entryRun(run, book, both, '9.9')).toBeNull();
  });
});

describe('the words', () => {
  it('name every parameter of every effect, and say what every cause means', () => {
    const keys = [
      ...Object.values(HOOK_PARAMETERS)
        .flat()
        .map((name) => `say.parameter.${name}`),
      ...CAUSES.map((cause) => `say.cause.about.${cause}`),
    ];
    expect(keys.filter((key) => !isTextKey(key))).toEqual([]);
  });
});
