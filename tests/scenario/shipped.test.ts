import { describe, expect, it } from 'vitest';

import { endingsOf, parseOrder } from '../../src/engine/index.ts';
import { readBook, readScenarios, scenarioIds } from '../../src/scenario/files.ts';
import { newRun } from '../support/runs.ts';
import { problemsOf, problemsOfShared, shippedText } from './planted.ts';

it('the files as they are have no problems', () => {
  expect(problemsOf(shippedText())).toEqual([]);
  expect(problemsOfShared({})).toEqual([]);
});

it('every scenario that is shipped checks, under its own name', () => {
  const books = readScenarios();
  expect(Object.keys(books)).toEqual(scenarioIds());
  for (const [id, book] of Object.entries(books)) expect(book.rules.id).toBe(id);
});

describe.each(scenarioIds())('%s', (id) => {
  const { rules, texts, parameters, sources, places } = readBook(id);

  it('is the same after JSON, which is how the browser gets it', () => {
    const book = readBook(id);
    expect(JSON.parse(JSON.stringify(book))).toStrictEqual(book);
  });

  it('has whole numbers where there are numbers: none missing, none without end', () => {
    const strange: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value === 'number' && !Number.isFinite(value)) strange.push(path);
      else if (value === undefined) strange.push(path);
      else if (value !== null && typeof value === 'object')
        for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`);
    };
    walk(rules, 'rules');
    expect(strange).toEqual([]);
  });

  describe('every number', () => {
    it('has a unit and a range that it lies in', () => {
      expect(parameters.length).toBeGreaterThan(200);
      const wrong = parameters.filter(
        ({ value, range: [low, high], unit }) =>
          !(low <= value && value <= high && unit.length > 0),
      );
      expect(wrong.map(({ path, value, range }) => `${path} ${value} ${range.join()}`)).toEqual([]);
    });

    it('has a source that is listed, or is an assumption with a basis', () => {
      const wrong = parameters.filter(({ source, basis }) =>
        source === 'assumption' ? !basis?.trim() : !Object.hasOwn(sources, source),
      );
      expect(wrong.map(({ file, path, source }) => `${file} ${path} ${source}`)).toEqual([]);
    });

    it('is found once, under a path of its own', () => {
      const names = parameters.map(({ file, path }) => `${file} ${path}`);
      expect(new Set(names).size).toBe(names.length);
    });
  });

  it('has a title for every source', () => {
    expect(Object.entries(sources).filter(([, source]) => !source.title.trim())).toEqual([]);
    expect(texts.sources.filter((source) => !Object.hasOwn(sources, source))).toEqual([]);
  });

  it('has every place on the map', () => {
    const known = new Map(places.map((place) => [place.id, place]));
    for (const { id: place } of [...rules.ports, ...rules.zones]) {
      const { lon, lat } = known.get(place)!;
      expect(lon >= 20 && lon <= 180 && lat >= -40 && lat <= 60).toBe(true);
    }
  });

  it('has distances that agree with themselves', () => {
    const n = rules.ports.length + rules.zones.length;
    expect([rules.sea.length, rules.air.length]).toEqual([n * n, n * n]);
    for (let a = 0; a < n; a++) {
      // no ship goes to an airfield inland, not even from there
      const inland = rules.sea.slice(a * n, a * n + n).every((miles) => miles === -1);
      expect([rules.sea[a * n + a], rules.air[a * n + a]]).toEqual([inland ? -1 : 0, 0]);
      for (let b = 0; b < n; b++) {
        expect([a, b, rules.sea[a * n + b]]).toEqual([a, b, rules.sea[b * n + a]]);
        const [sea, air] = [rules.sea[a * n + b], rules.air[a * n + b]];
        if (sea >= 0) expect(sea).toBeGreaterThanOrEqual(air * 0.95);
      }
    }
  });

  it('has the 42 entries, each gated by a dialogue or by nothing', () => {
    expect(rules.entries).toHaveLength(42);
    for (const { gate } of rules.entries)
      if (gate >= 0) expect(rules.entries[gate].family).toBe('dialogue');
  });

  it('has measures, endings and a brief as the game needs them', () => {
    expect(rules.measures.length).toBeGreaterThanOrEqual(4);
    // a long game ends as its crises do
    expect(endingsOf(rules).length).toBeGreaterThanOrEqual(4);
    expect(rules.measures.filter(({ weight }) => weight > 0).length).toBeGreaterThan(0);
  });

  describe('its plans', () => {
    const lines = Object.entries(rules.plans).flatMap(([name, plan]) =>
      plan.map((rule) => [name, rule] as const),
    );

    it('include the reader and the careful player', () => {
      expect(Object.keys(rules.plans)).toEqual(expect.arrayContaining(['reader', 'careful']));
    });

    it('name what exists, and what is in play', () => {
      const run = newRun('plans', { scenario: rules });
      for (const [, { order: line }] of lines) {
        const order = parseOrder(line)!;
        const named = (known: ReadonlyMap<string, number>, id: string | undefined) =>
          expect([line, id === undefined || known.has(id)]).toEqual([line, true]);
        if ('group' in order) named(run.index.group, order.group);
        if ('to' in order) named(run.index.place, order.to);
        if ('at' in order) named(run.index.place, order.at);
        if ('host' in order) named(run.index.host, order.host);
        if ('zone' in order) named(run.index.zone, order.zone);
        for (const clause of ['clause', 'dialogue'] as const) {
          const id = (order as unknown as Record<string, string | undefined>)[clause];
          named(run.index.entry, id);
          if (id !== undefined)
            expect([line, rules.entries[run.index.entry.get(id)!].inPlay]).toEqual([line, true]);
        }
      }
    });

    it('are due within the game', () => {
      const never = lines.filter(
        ([, { from, until, every }]) =>
          !(from >= 1 && from <= until && until <= rules.turns && every >= 1),
      );
      expect(never).toEqual([]);
    });
  });
});
