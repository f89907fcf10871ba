import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { rulebook } from '../../src/charts/index.ts';
import { rulesHash, scoreOf, startRun } from '../../src/engine/index.ts';
import { playOut } from '../../src/players/index.ts';
import { readBook } from '../../src/scenario/files.ts';
import { sweepCommand } from '../../src/cli/commands/sweep.ts';
import { Complaint } from '../../src/cli/complaint.ts';
import { csvLine } from '../../src/presenter/csv.ts';
import { endingId, lastHash } from '../../src/cli/ended.ts';
import { type Cell, columnsOf } from '../../src/cli/sweep/columns.ts';
import { caseAt, missing, sizeOf, type Sweep } from '../../src/cli/sweep/sweep.ts';

const folder = mkdtempSync(join(tmpdir(), 'two-seas-sweep-'));
// what the command says is not the test's to print
beforeAll(() => void vi.spyOn(process.stdout, 'write').mockReturnValue(true));
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});
let files = 0;
const fresh = (end: string): string => join(folder, `${files++}${end}`);

const SMALL = { player: 'careful,none', seeds: '1..3', without: ['2.2, 1.5'] };
const sweep = (given: Record<string, string | readonly string[]>, words = ['coercion-incident']) =>
  sweepCommand.run(words, { ...SMALL, ...given });

describe('the runs of a sweep', () => {
  const asked = {
    scenarios: [{ hash: 'a' }, { hash: 'b' }],
    players: ['p', 'q', 'r'],
    without: [[], ['2.2', '2.5']],
    seeds: [5, 8],
  } as unknown as Sweep;

  it('have one order: scenario, player, what is switched off, seed', () => {
    expect(sizeOf(asked)).toBe(48);
    const all = Array.from({ length: 48 }, (_, at) => caseAt(asked, at));
    const names = all.map(({ scenario, player, without, seed }) =>
      [scenario.hash, player, without.join('+'), seed].join(' '),
    );
    expect(new Set(names).size).toBe(48);
    expect(names.slice(0, 5)).toEqual(['a p  5', 'a p  6', 'a p  7', 'a p  8', 'a p 2.2+2.5 5']);
    expect(names[8]).toBe('a q  5');
    expect(names[47]).toBe('b r 2.2+2.5 8');
  });

  it('are shared out once each, without those that are done', () => {
    const done = new Set([0, 1, 5, 9]);
    const ranges = [...missing(12, (at) => done.has(at), 3)];
    expect(ranges).toEqual([
      [2, 5],
      [6, 9],
      [10, 12],
    ]);
  });
});

const aFolder = join(folder, 'folder.csv');
mkdirSync(aFolder);

describe('a sweep', () => {
  const one = fresh('.csv');
  const book = readBook('coercion-incident');
  const small: Sweep = {
    scenarios: [{ rules: book.rules, hash: rulesHash(book.rules, rulebook), assumptions: null }],
    uncertain: 'chance',
    players: ['careful', 'none'],
    without: [[], ['1.5', '2.2']],
    seeds: [1, 3],
  };
  const columns = columnsOf(small);

  it('is the same file whoever plays it', async () => {
    const two = fresh('.csv');
    expect(await sweep({ out: one, workers: '1' })).toBe(0);
    expect(await sweep({ out: two, workers: '2' })).toBe(0);
    expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'));
    const [head, ...rows] = readFileSync(one, 'utf8').trimEnd().split('\n');
    const book = readBook('coercion-incident');
    const scenarios = [{ rules: book.rules, hash: '', assumptions: null }];
    expect(head).toBe(
      columnsOf({ scenarios })
        .map(({ name }) => name)
        .join(),
    );
    expect(rows).toHaveLength(2 * 2 * 3);
    // clauses are in the order of the Declaration, and what is asked for twice is played once
    expect(new Set(rows.map((row) => row.split(',')[5]))).toEqual(new Set(['nothing', '1.5 2.2']));
  });

  it('has in each row what the run has when XState plays it', () => {
    const [head, ...rows] = readFileSync(one, 'utf8').trimEnd().split('\n');
    expect(head).toBe(columns.map(({ name }) => name).join());
    const trust = book.rules.measures.findIndex(({ id }) => id === 'trust');
    for (const at of [0, 4, 11]) {
      const asked = caseAt(small, at);
      const seed = String(asked.seed);
      const run = startRun({ scenario: book.rules, rulebook, seed, without: asked.without });
      playOut(run, asked.player);
      expect(rows[at]).toBe(csvLine(columns.map(({ of }) => of(run, asked))));
      // and what a column says is so
      const cells = Object.fromEntries(columns.map(({ name, of }) => [name, of(run, asked)]));
      expect(cells).toMatchObject({
        scenario: 'coercion-incident',
        hash: lastHash(run),
        ending: endingId(run),
        turns: run.history.length,
        score: scoreOf(book.rules, run.state),
        incidents: run.state.measures[run.index.measure.get('incidents')!],
        sessions: run.events.filter(({ type }) => type === 'dialogue.sat').length,
      });
      expect(cells.trust).toBeCloseTo(run.state.measures[trust] * 0.05, 9);
      expect(['held', 'strained', 'lost']).toContain(cells.trust_band);
      expect(cells.averted).toBe(
        run.events.filter((e) => e.type === 'incident' && e.outcome === 'averted').length,
      );
    }
  });

  it('draws numbers from their ranges by the seed alone, and reads back from Parquet cell by cell', async () => {
    const [jsonl, parquet] = [fresh('.jsonl'), fresh('.parquet')];
    const given = { player: 'none', without: ['2.2'], assumptions: 'all' };
    const words = ['long-game', 'coercion-incident'];
    await sweep({ ...given, out: jsonl }, words);
    await sweep({ ...given, out: parquet }, words);
    const rows = readFileSync(jsonl, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, Cell>);
    expect(rows.map(({ seed }) => seed)).toEqual([1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3]);
    expect(rows.every(({ assumptions }) => assumptions === 'all')).toBe(true);
    // nobody orders anything: without 2.2 the same worlds come to the same end, and not to that of central values
    const ends = rows.map((row) => ({ ...row, hash: '', without: '' }));
    expect(ends.slice(9)).toEqual(ends.slice(6, 9));
    expect(new Set(rows.map(({ ended_in }) => ended_in)).size).toBeGreaterThan(1);
    const central = readFileSync(one, 'utf8').trimEnd().split('\n').slice(7, 10);
    rows.slice(6, 9).forEach(({ hash }, i) => {
      expect(central[i]).toMatch(/,none,nothing,/);
      expect(central[i]).not.toContain(String(hash));
    });

    const file = await asyncBufferFromFile(parquet);
    expect(await parquetReadObjects({ file })).toEqual(rows);
    const { key_value_metadata: about } = await parquetMetadataAsync(file);
    expect(about).toMatchObject([{ key: 'two-seas' }]);
  });

  it.each([
    [{ out: 'x.xls' }, /\.csv, \.parquet, \.jsonl/],
    [{ out: '' }, /--out/],
    [{ seeds: '9..1' }, /9\.\.1/],
    [{ seeds: '0..999999999' }, /at most/],
    [{ player: 'nobody' }, /nobody/],
    [{ player: 'none,' }, /“”/],
    [{ without: ['9.9'] }, /9\.9/],
    [{ workers: '0' }, /--workers/],
    [{ assumptions: 'some' }, /some/],
    [{ out: join(folder, 'nowhere', 'x.csv') }, /cannot be written/],
    [{ out: aFolder }, /it is a folder/],
  ])('is refused in one line: %j', async (given, reason) => {
    const refusal: unknown = await Promise.resolve(sweep({ out: fresh('.csv'), ...given })).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(Complaint);
    expect((refusal as Complaint).message).toMatch(reason);
    expect((refusal as Complaint).message).toMatch(/^[^\n]+$/);
  });

  it('does not go on with the journal of another one, and leaves it alone', async () => {
    const out = fresh('.csv');
    for (const [content, reason] of [
      ['{"twoSeas":"sweep","seeds":[1,9]}\n', /another sweep, which differs in .*seeds/],
      ['my diary\n', /is not the journal/],
    ] as const) {
      writeFileSync(`${out}.journal`, content);
      await expect(async () => sweep({ out })).rejects.toThrow(reason);
      expect(readFileSync(`${out}.journal`, 'utf8')).toBe(content);
    }
  });
});
