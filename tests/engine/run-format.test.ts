import { readdirSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { runJsonSchema } from '../../assets/make/schema.ts';
import { compiled } from '../../src/charts/index.ts';
import {
  finished,
  FORMAT,
  formatRun,
  type Notes,
  parseRun,
  type Rulebook,
  type RunFile,
  unreeling,
  withNotes,
} from '../../src/engine/index.ts';
import { readBook } from '../../src/scenario/files.ts';
import { book, played } from '../support/runs.ts';
import { edited, linesOf, read, sealed, valid } from './runfiles.ts';

const golden = new URL('../golden/', import.meta.url);
const released = Array.from({ length: FORMAT }, (_, i) => i + 1).flatMap((format) =>
  readdirSync(new URL(`format-${format}/`, golden)).map((name) => [format, name] as const),
);
const textOf = (format: number, name: string): string =>
  readFileSync(new URL(`format-${format}/${name}`, golden), 'utf8');

const reelOf = (file: RunFile, rules = book().rules, rulebook: Rulebook = compiled) =>
  finished(unreeling(file, rules, rulebook));

describe('a run file of every format that was ever written', () => {
  it('is kept for each of them and each scenario', () => {
    for (let format = 1; format <= FORMAT; format++)
      expect(released.filter(([of]) => of === format)).toHaveLength(4);
  });

  it.each(released)('format %d: %s is read, and its story can be told', (format, name) => {
    const text = textOf(format, name);
    expect(JSON.parse(linesOf(text)[0])).toMatchObject({ format });
    const file = read(text);
    expect(file.header.format).toBe(FORMAT);
    const { stills, verdict } = reelOf(file, readBook(file.header.scenario).rules);
    // rules may change after a file was written; the file may not
    if (!verdict.differ) expect(verdict).toMatchObject({ holds: true, mismatch: null });
    expect(stills.length).toBeGreaterThan(1);
    expect(stills.at(-1)!.history.length).toBe(stills.length - 1);
  });
});

describe('a file of other rules', () => {
  const rules = book().rules;
  const file = read(valid());

  it('says which parts are others', () => {
    const parameters = { ...rules.parameters, 'stores-use': rules.parameters['stores-use'] * 2 };
    const { verdict } = reelOf(file, { ...rules, parameters });
    expect(verdict.holds).toBe(false);
    expect(verdict.differ).toMatchObject({ code: 'other-rules' });
    expect(verdict.parts).toEqual(['parameters']);
    expect(verdict.mismatch).toMatchObject({ code: 'hash' });
  });

  it('says that a part is gone, or new, or that the charts are others', () => {
    expect(reelOf(file, { ...rules, coercion: null }).verdict.parts).toEqual(['coercion']);
    const charts = { ...compiled, fingerprint: `${compiled.fingerprint} ` };
    expect(reelOf(file, rules, charts).verdict.parts).toEqual(['charts']);
  });

  it('of format 1 cannot say which', () => {
    const old = read(textOf(1, 'coercion-incident.jsonl'));
    const { verdict } = reelOf(old, { ...rules, alliesClose: 0.123 });
    expect(verdict.differ).not.toBeNull();
    expect(verdict.parts).toBeNull();
  });

  it('tells its story to the end, without the orders that are refused', () => {
    const india = edited(valid(), 2, (turn) => ({
      ...turn,
      orders: [...(turn.orders as string[]), 'japan group.sail jp-oiler nowhere'],
    }));
    const { verdict, stills } = reelOf(read(sealed(india)));
    expect(verdict.mismatch).toMatchObject({ code: 'order-refused', turn: 2 });
    expect(verdict.refused).toHaveLength(1);
    expect(stills).toHaveLength(file.turns.length + 1);
  });
});

describe('a still', () => {
  it('is the run as it was when its turn had been resolved', () => {
    const { stills, verdict } = reelOf(read(valid()));
    expect(verdict).toEqual({ holds: true, differ: null, parts: [], mismatch: null, refused: [] });
    for (const [turns, still] of stills.entries()) {
      const { run } = { run: played('file', 'careful', {}, turns) };
      expect(still.history).toEqual(run.history);
      expect(still.ledger.lines).toEqual(run.ledger.lines);
      if (turns > 0) expect(still.state.turn[0]).toBe(turns);
    }
  });
});

describe('notes', () => {
  const notes: Notes = {
    group: 'Table 3 ‹script›',
    bookmarks: [{ turn: 3, moment: '3.2', note: 'Here\nit turned.' }],
    hotWash: { well: 'x', improve: '', surprised: '日本' },
  };
  const text = valid();

  it('stand after the seal, come back as they were, and leave the run as it was', () => {
    const noted = withNotes(text, notes);
    expect(noted.startsWith(text)).toBe(true);
    expect(read(noted).notes).toEqual(notes);
    expect({ ...read(noted), notes: {} }).toEqual(read(text));
    expect(withNotes(noted, {})).toBe(text);
    expect(withNotes(noted, { ...notes, group: 'B' })).toBe(
      withNotes(text, { ...notes, group: 'B' }),
    );
    const run = played('file', 'careful', { recording: false });
    expect(formatRun(run, notes)).toBe(noted);
  });

  it('that are damaged are named, and are no part of the run', () => {
    const wrong = `${text}{"twoSeas":"notes","bookmarks":[{"turn":-1,"note":""}]}\n`;
    const line = linesOf(text).length + 1;
    expect(parseRun(wrong).damage).toEqual({ code: 'bad-notes', line, field: 'bookmarks.0.turn' });
    expect(parseRun(wrong).file).toEqual(read(text));
  });

  it('have a length', () => {
    const many = Array.from({ length: 201 }, () => ({ turn: 1, note: '' }));
    for (const long of [{ group: 'x'.repeat(81) }, { bookmarks: many }])
      expect(parseRun(withNotes(text, long)).damage).toMatchObject({ code: 'bad-notes' });
  });
});

describe('the published schema', () => {
  const schema = z.fromJSONSchema(
    runJsonSchema() as unknown as Parameters<typeof z.fromJSONSchema>[0],
  );
  const noted = withNotes(valid(), {
    group: 'A',
    bookmarks: [{ turn: 1, note: '' }],
    hotWash: { well: '', improve: '', surprised: '' },
  });
  const objects = linesOf(noted).map((line) => JSON.parse(line) as Record<string, unknown>);

  it('takes every line that the program writes', () => {
    for (const object of objects) expect(schema.safeParse(object).success).toBe(true);
  });

  it('and the reader refuse the same fields', () => {
    const wrong = fc.constantFrom<unknown>(
      undefined,
      null,
      -1,
      0.5,
      '',
      'x',
      [],
      {},
      [1],
      1e9,
      true,
    );
    const field = fc.constantFrom(
      ...objects.flatMap((o, i) => Object.keys(o).map((k) => [i, k] as const)),
    );
    const known = [
      ['turn', ''],
      ['turns', ''],
      ['seal', ''],
      ['format', ''],
      ['twoSeas', ''],
    ].map(([k]) => k);
    fc.assert(
      fc.property(field, wrong, ([line, name], value) => {
        const changed = { ...objects[line], [name]: value };
        const written = JSON.parse(JSON.stringify(changed)) as unknown;
        const valid = schema.safeParse(written).success;
        const text = edited(noted, line, () => written as Record<string, unknown>);
        const { damage } = parseRun(text);
        // what depends on other lines is none of a schema’s business
        if (valid) expect(damage?.code).not.toBe('bad-field');
        else expect(damage).toBeDefined();
        if (!valid && !known.includes(name))
          expect(damage?.code).toMatch(/^bad-(field|last|notes)$/);
      }),
      { seed: 7, numRuns: 600 },
    );
  });
});
