import { describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import {
  ENGINE_VERSION,
  formatRun,
  HEADER,
  LAST,
  MOST_CHARACTERS,
  type Notes,
  parseRun,
  rulesHash,
  rulesParts,
  TURN,
  verifyRun,
  withNotes,
} from '../../src/engine/index.ts';
import { faultIn } from '../../src/engine/record/shape.ts';
import { longBook } from '../support/peace.ts';
import { book, played } from '../support/runs.ts';
import { edited, INJECT, linesOf, read, sealed, short, textOf } from './runfiles.ts';

/* The record of a run, clause by clause; runfile.test.ts and tampering.test.ts attack whole files. */

const rules = book().rules;
const damageOf = (text: string) => parseRun(text).damage;

describe('what is written', () => {
  const run = short();
  const objects = linesOf(formatRun(run)).map((line) => JSON.parse(line) as object);

  it('is all that it takes to play the run again, field by field', () => {
    expect(objects[0]).toEqual({
      twoSeas: 'run',
      format: 2,
      engine: ENGINE_VERSION,
      scenario: 'coercion-incident',
      rules: rulesHash(rules, run.rulebook),
      parts: rulesParts(rules, run.rulebook),
      assumptions: 'central',
      seed: 'record',
      role: 'japan',
      without: ['1.5'],
      forked: null,
    });
    expect(objects[1]).toMatchObject({ turn: 1, acts: [`inject.fire ${INJECT}`] });
    expect(objects[2]).toEqual({ turn: 2, orders: [], acts: [], hash: run.history[1].hash });
    expect(objects[3]).toMatchObject({ status: 'open', ending: null, turns: 2 });
    expect(objects).toHaveLength(4);
  });

  it('comes back as it was, acts and all', () => {
    const file = read(formatRun(run));
    expect(file.turns).toEqual(run.history);
    expect(file.turns[0].acts).toEqual([{ type: 'inject.fire', inject: INJECT }]);
    expect(file).toMatchObject({ status: 'open', ending: null, notes: {} });
    expect(verifyRun(file, rules, compiled)).toBeNull();
  });

  it('fits the published form line by line', () => {
    expect(objects.map((line, i) => faultIn([HEADER, TURN, TURN, LAST][i], line))).toEqual(
      Array(4).fill(null),
    );
  });

  it('names the ending of a run that is over, and the opening of a long game', () => {
    const over = played('record', 'none', { recording: false });
    const { status, ending } = read(formatRun(over));
    expect([status, ending]).toEqual(['ended', rules.endings[over.state.ending[0] - 1].id]);
    const long = played('record', 'none', { scenario: longBook().rules, recording: false });
    expect(long.legs.length).toBeGreaterThan(1);
    const file = read(formatRun(long));
    expect(file.header.scenario).toBe('long-game');
    expect(verifyRun(file, longBook().rules, compiled)).toBeNull();
  });
});

describe('notes', () => {
  const text = formatRun(short());
  const written = (notes: Notes): unknown[] =>
    linesOf(withNotes(text, notes).slice(text.length)).map((line) =>
      line === '' ? null : JSON.parse(line),
    );
  const empty = { well: '', improve: '', surprised: '' };

  it('that say nothing are not written', () => {
    for (const nothing of [{}, { group: '' }, { bookmarks: [] }, { hotWash: empty }])
      expect(withNotes(text, nothing)).toBe(text);
  });

  it('of any kind are written, each by itself', () => {
    for (const some of [
      { group: 'A' },
      { bookmarks: [{ turn: 0, note: '' }] },
      { hotWash: { ...empty, surprised: 'x' } },
      { hotWash: { ...empty, well: 'x' } },
    ])
      expect(written(some)).toEqual([{ twoSeas: 'notes', ...some }]);
  });

  it('are put after what there is where a file has no seal', () => {
    const cut = textOf(linesOf(text).slice(0, -1));
    expect(withNotes(cut, { group: 'A' })).toBe(`${cut}{"twoSeas":"notes","group":"A"}\n`);
  });

  it('are put behind whatever text it is', () => {
    const note = '{"twoSeas":"notes","group":"A"}\n';
    for (const any of ['nothing\n', 'null\n{}\n', '{"seal":1}\n{"turn":1}\n'])
      expect(withNotes(any, { group: 'A' })).toBe(any + note);
  });

  it('are one line, and nothing comes after it', () => {
    const noted = withNotes(text, { group: 'A' });
    expect(damageOf(`${noted}{"twoSeas":"notes"}\n`)).toEqual({ code: 'after-the-seal', line: 6 });
    expect(parseRun(`${noted}{}`).file).toEqual(read(noted.slice(0, text.length)));
    expect(damageOf(`${text}nothing`)).toEqual({ code: 'after-the-seal', line: 5 });
    expect(damageOf(`${text}{"twoSeas":"run"}`)).toEqual({ code: 'after-the-seal', line: 5 });
  });
});

describe('damage', () => {
  const text = formatRun(short());
  const lines = linesOf(text);

  it('of the seal is named with the turns that it should seal', () => {
    const broken = edited(text, 3, (last) => ({ ...last, seal: '0'.repeat(64) }));
    const { file, damage } = parseRun(broken);
    expect(damage).toEqual({ code: 'seal-broken', line: 4, turns: 2 });
    // what was read is there to be looked at
    expect(file).toMatchObject({ status: 'open', ending: null, seal: '0'.repeat(64) });
    expect(file!.turns).toHaveLength(2);
  });

  it('seals the ending and the status with the turns', () => {
    const over = formatRun(played('record', 'none', { recording: false }));
    for (const change of [{ ending: 'other' }, { ending: null }, { status: 'open' }])
      expect(
        damageOf(edited(over, linesOf(over).length - 1, (last) => ({ ...last, ...change }))),
      ).toMatchObject({ code: 'seal-broken' });
  });

  it('leaves what stands before it', () => {
    const hurt = textOf([...lines.slice(0, 2), lines[2].replace('"turn":2', '"turn":3'), lines[3]]);
    const { file, damage } = parseRun(hurt);
    expect(damage).toEqual({ code: 'turn-missing', line: 3, expected: 2 });
    expect(file).toMatchObject({ status: 'open', ending: null, seal: '', notes: {} });
    expect(file!.turns.map(({ turn }) => turn)).toEqual([1]);
  });

  it('in the middle of a file is no cut', () => {
    const hurt = textOf([lines[0], lines[1], 'x', lines[3]]);
    expect(damageOf(hurt)).toEqual({ code: 'not-json', line: 3, turn: 2 });
    expect(damageOf(textOf([...lines.slice(0, 3), 'x']))).toEqual({
      code: 'cut',
      line: 4,
      turns: 2,
    });
    expect(damageOf(textOf(lines.slice(0, 3)))).toEqual({ code: 'cut', line: 4, turns: 2 });
  });

  it('of an act is an order that nobody knows', () => {
    for (const act of ['', 'inject.fire', 'inject.fire ', 'inject.stop x', 'inject.fire x y'])
      expect(damageOf(sealed(edited(text, 1, (turn) => ({ ...turn, acts: [act] }))))).toEqual({
        code: 'bad-order',
        line: 2,
        turn: 1,
        order: act,
      });
  });

  it('is told from a header that is none', () => {
    const header = (change: object) => damageOf(edited(text, 0, (h) => ({ ...h, ...change })));
    expect(header({ twoSeas: 'notes' })).toEqual({ code: 'not-a-run', line: 1 });
    expect(header({ format: '2' })).toEqual({ code: 'not-a-run', line: 1 });
    expect(header({ format: 3 })).toEqual({ code: 'newer-format', found: 3, known: 2 });
    expect(header({ format: 1.5 })).toEqual({
      code: 'bad-field',
      line: 1,
      turn: 0,
      field: 'format',
    });
    expect(header({ seal: 'x' })).toEqual({ code: 'bad-field', line: 1, turn: 0, field: 'seal' });
    expect(damageOf(' '.repeat(MOST_CHARACTERS))).toEqual({ code: 'empty' });
    expect(damageOf(' '.repeat(MOST_CHARACTERS + 1))).toMatchObject({ code: 'too-large' });
    expect(damageOf('')).toEqual({ code: 'empty' });
    expect(damageOf('x')).toEqual({ code: 'not-json', line: 1, turn: 0 });
  });
});

describe('format 1', () => {
  const text = formatRun(short());
  const old = sealed(
    edited(text, 0, ({ parts: _p, forked: _f, ...header }) => ({ ...header, format: 1 })),
  );

  it('is read as today’s with nothing known of its parts, and forked from nothing', () => {
    const { header } = read(old);
    expect(header).toEqual({ ...read(text).header, parts: {}, forked: null });
    expect(verifyRun(read(old), rules, compiled)).toBeNull();
  });
});
