import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';

import { readScenarios } from '../../src/scenario/files.ts';
import { csvLine } from '../../src/presenter/csv.ts';
import { type Cell, type Column, COLUMNS, columnsOf } from '../../src/cli/sweep/columns.ts';
import { FORMATS } from '../../src/cli/sweep/formats.ts';
import { type Header, Journal, OtherJournal } from '../../src/cli/sweep/journal.ts';
import { journalLine } from '../../src/cli/sweep/journal-line.ts';
import { clock } from '../../src/cli/sweep/progress.ts';

const folder = mkdtempSync(join(tmpdir(), 'two-seas-sweep-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const fresh = (end: string): string => join(folder, `${files++}${end}`);

describe('the journal', () => {
  const SIZE = 6;
  const header: Header = { twoSeas: 'sweep', columns: ['text', 'n'] };
  const cells = (at: number): Cell[] => [at % 2 ? `“${at}”, \n` : null, at / 8];
  const line = (at: number) => journalLine(at, cells(at));
  const all = Array.from({ length: SIZE }, (_, at) => cells(at));

  /** A journal of runs that were played in another order than they are numbered. */
  function whole(): string {
    const path = fresh('.journal');
    const journal = new Journal(path, header, SIZE);
    for (const at of [3, 0, 1, 5, 4, 2]) journal.append(line(at));
    journal.close();
    return path;
  }

  it('gives the rows in their order', () => {
    const journal = new Journal(whole(), header, SIZE);
    expect(journal.scan()).toBe(SIZE);
    expect([...journal.rows()]).toEqual(all);
  });

  it('loses no row and doubles none, wherever its end is torn off', () => {
    const bytes = readFileSync(whole());
    for (let length = 0; length <= bytes.length; length++) {
      const path = fresh('.journal');
      writeFileSync(path, bytes);
      truncateSync(path, length);
      const journal = new Journal(path, header, SIZE);
      const lines = bytes.subarray(0, length).toString('latin1').split('\n').length - 1;
      expect(journal.scan()).toBe(Math.max(0, lines - 1));
      for (let at = 0; at < SIZE; at++) if (!journal.has(at)) journal.append(line(at));
      expect(journal.scan()).toBe(SIZE);
      expect([...journal.rows()]).toEqual(all);
      journal.remove();
    }
  });

  it('counts a damaged line as not there, and one that stands there twice once', () => {
    const path = whole();
    const damaged = readFileSync(path, 'utf8').replace('[5,', '{5,');
    writeFileSync(path, damaged);
    appendFileSync(path, line(0) + line(SIZE) + journalLine(5, [1]));
    const journal = new Journal(path, header, SIZE);
    expect(journal.scan()).toBe(SIZE - 1);
    expect(journal.has(5)).toBe(false);
    journal.append(line(5));
    expect(journal.scan()).toBe(SIZE);
    expect([...journal.rows()]).toEqual(all);
    journal.close();
  });

  it('belongs to one sweep', () => {
    const path = whole();
    const other = { ...header, columns: ['text', 'n', 'more'] };
    expect(() => new Journal(path, other, SIZE)).toThrow(OtherJournal);
    // a first line that goes on otherwise than this sweep's is not its torn beginning
    writeFileSync(path, '{"twoSeas":"sweep","columns":["other');
    expect(() => new Journal(path, header, SIZE)).toThrow(OtherJournal);
  });
});

describe('the formats', () => {
  it('quote in CSV what needs it', () => {
    expect(csvLine(['a', 'b,c', 'd"e', 'f\ng', 'h\ri', null, 0, -1.5, 'ü'])).toBe(
      'a,"b,c","d""e","f\ng","h\ri",,0,-1.5,ü',
    );
  });

  it('keep every cell in Parquet, over several row groups', async () => {
    const columns = [
      { name: 'text', type: 'text' },
      { name: 'whole', type: 'integer' },
      { name: 'number', type: 'number' },
    ] as Column[];
    const rows = Array.from({ length: 50_003 }, (_, i): Cell[] => [
      i % 3 ? `Ω “${i}”` : null,
      i % 5 ? -i : null,
      i % 7 ? i / 3 : null,
    ]);
    const path = fresh('.parquet');
    await FORMATS['.parquet'](path, columns, rows, 'a test');
    const file = await asyncBufferFromFile(path);
    const read = await parquetReadObjects({ file });
    expect(read.map((row) => [row.text, row.whole, row.number])).toEqual(rows);
  });

  it('tell time as people do', () => {
    expect([0, 5.4, 65, 3661].map(clock)).toEqual(['0:00', '0:05', '1:05', '1:01:01']);
  });
});

describe('docs/sweep.md', () => {
  const page = readFileSync(new URL('../../docs/sweep.md', import.meta.url), 'utf8');
  /** The first two cells of the rows of the table under a heading. */
  const table = (heading: string): [string, string][] => {
    const part = page.split(`\n## ${heading}\n`)[1].split('\n## ')[0];
    return [...part.matchAll(/^\| `([^`]+)` +\| ([^|]*?) +\|/gm)].map((m) => [m[1], m[2]]);
  };

  it('lists the columns that every sweep has', () => {
    expect(table('Columns')).toEqual(COLUMNS.map(({ name, type }) => [name, type]));
  });

  it('lists the measures, by the scenario that a run ended in', () => {
    const books = Object.values(readScenarios());
    const scenarios = books.map(({ rules }) => ({ rules, hash: '', assumptions: null }));
    const measured = columnsOf({ scenarios }).slice(COLUMNS.length);
    const names = measured.map(({ name }) => name).filter((name) => !name.endsWith('_band'));
    expect(measured.map(({ name }) => name)).toEqual(names.flatMap((n) => [n, `${n}_band`]));
    const found = table('Measures');
    expect(found.map(([name]) => name)).toEqual(names);
    for (const [name, where] of found) {
      const ids = books
        .filter(({ rules }) => rules.measures.some(({ id }) => id.replaceAll('-', '_') === name))
        .map(({ rules }) => rules.id);
      expect(where).toBe(ids.length === books.length ? 'all' : ids.join(', '));
    }
  });

  it('has no measure that is called as another column', () => {
    const scenarios = Object.values(readScenarios()).map(({ rules }) => ({
      rules,
      hash: '',
      assumptions: null,
    }));
    const names = columnsOf({ scenarios }).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });
});
