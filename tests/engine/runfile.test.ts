import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { rulebook } from '../../src/charts/index.ts';
import {
  ENGINE_VERSION,
  FORMAT,
  formatRun,
  MOST_CHARACTERS,
  parseRun,
  replayRun,
} from '../../src/engine/index.ts';
import { book, newRun, played } from '../support/runs.ts';
import { edited, linesOf, textOf, sealed, valid, verdict } from './runfiles.ts';

const text = valid();
const lines = linesOf(text);
const TURNS = lines.length - 2;

describe('a run file', () => {
  it('is one JSON object per line: header, turns, seal', () => {
    const objects = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(objects[0]).toMatchObject({ twoSeas: 'run', format: FORMAT, engine: ENGINE_VERSION });
    expect(objects.slice(1, -1).map(({ turn }) => turn)).toEqual(
      objects.slice(1, -1).map((_, i) => i + 1),
    );
    expect(objects.at(-1)).toMatchObject({ status: 'ended', turns: TURNS });
  });

  it('holds', () => {
    expect(verdict(text)).toBeNull();
    expect(sealed(text)).toBe(text);
  });

  it('holds before the first turn, and unfinished', () => {
    expect(verdict(formatRun(newRun('fresh')))).toBeNull();
    expect(verdict(formatRun(played('half', 'reader', {}, 5)))).toBeNull();
  });

  it('holds with the line ends of Windows and blank lines at the end', () => {
    expect(verdict(text.replaceAll('\n', '\r\n'))).toBeNull();
    expect(verdict(`${text}\n\n`)).toBeNull();
  });

  it.each(['', 'ü日本', '"', '\\', '\u2028', '\ud800', '__proto__', 'x'.repeat(1000)])(
    'keeps the seed %j',
    (seed) => {
      const run = played(seed, 'none', {}, 2);
      const read = parseRun(formatRun(run));
      expect(read.file?.header.seed).toBe(seed);
      expect(verdict(formatRun(run))).toBeNull();
    },
  );
});

describe('a cut file', () => {
  it.each(lines.map((_, i) => i))('is refused after line %d', (n) => {
    const cut = textOf(lines.slice(0, n));
    const expected = n === 0 ? { code: 'empty' } : { code: 'cut', line: n + 1, turns: n - 1 };
    expect(verdict(cut)).toEqual(expected);
  });

  it.each(lines.map((_, i) => i))('is refused in the middle of line %d', (n) => {
    const cut = lines.slice(0, n).join('\n') + `\n${lines[n].slice(0, lines[n].length / 2)}`;
    const expected =
      n === 0 ? { code: 'not-json', line: 2, turn: 0 } : { code: 'cut', line: n + 1, turns: n - 1 };
    expect(verdict(cut)).toEqual(expected);
  });

  it('is refused when turns are gone and the last line stands', () => {
    for (let n = 1; n <= TURNS; n++) {
      const cut = textOf([...lines.slice(0, n), lines.at(-1)!]);
      expect(verdict(cut)).toEqual({
        code: 'turns-lost',
        line: n + 1,
        turns: n - 1,
        stated: TURNS,
      });
    }
  });

  it('is refused when it says that it is unfinished, and when it says that it has ended', () => {
    const short = sealed(textOf([...lines.slice(0, -2), lines.at(-1)!]));
    expect(verdict(short)).toMatchObject({ code: 'ending', found: 'open' });
    const open = edited(text, lines.length - 1, (last) => ({
      ...last,
      status: 'open',
      ending: null,
    }));
    expect(verdict(sealed(open))).toMatchObject({ code: 'ending', expected: 'open' });
  });

  it('is refused with a line missing, or two lines in the wrong order', () => {
    for (let n = 1; n < TURNS; n++) {
      const missing = lines.filter((_, i) => i !== n);
      expect(verdict(textOf(missing))).toEqual({ code: 'turn-missing', line: n + 1, expected: n });
      const swapped = [...lines];
      [swapped[n], swapped[n + 1]] = [swapped[n + 1], swapped[n]];
      expect(verdict(textOf(swapped))).toEqual({ code: 'turn-missing', line: n + 1, expected: n });
    }
  });

  it('is refused with something after its end', () => {
    const line = lines.length + 1;
    expect(verdict(text + lines[1])).toEqual({ code: 'after-the-seal', line });
    expect(verdict(text + text)).toEqual({ code: 'after-the-seal', line });
  });
});

describe('a damaged field', () => {
  const header = (change: Record<string, unknown>) => edited(text, 0, (h) => ({ ...h, ...change }));
  const turn = (change: Record<string, unknown>) => edited(text, 2, (t) => ({ ...t, ...change }));

  it.each([
    ['format', 'not-a-run'],
    ['twoSeas', 'not-a-run'],
    ['engine', 'bad-field'],
    ['scenario', 'bad-field'],
    ['rules', 'bad-field'],
    ['assumptions', 'bad-field'],
    ['seed', 'bad-field'],
    ['role', 'bad-field'],
    ['without', 'bad-field'],
  ])('%s of the header', (field, code) => {
    for (const value of [undefined, null, {}, [1], true])
      expect(verdict(sealed(header({ [field]: value })))).toMatchObject({ code, line: 1 });
  });

  it.each(['orders', 'acts', 'hash'])('%s of a turn', (field) => {
    for (const value of [undefined, null, {}, [1], 7])
      expect(verdict(sealed(turn({ [field]: value })))).toMatchObject({
        code: 'bad-field',
        line: 3,
      });
  });

  it.each([['india lever.begin 1.5'], ['__proto__'], ['']])('the order "%s"', (order) => {
    expect(verdict(sealed(turn({ orders: [order] })))).toEqual({
      code: 'bad-order',
      line: 3,
      turn: 2,
      order,
    });
  });

  it.each([['inject.fire'], ['inject.stop drones'], ['inject.fire drones now']])(
    'the act "%s"',
    (act) => {
      expect(verdict(sealed(turn({ acts: [act] })))).toMatchObject({ code: 'bad-order', turn: 2 });
    },
  );

  it.each([0, -1, 0.5])('the format %d, which no program wrote', (format) => {
    expect(verdict(sealed(header({ format })))).toEqual({
      code: 'bad-field',
      line: 1,
      turn: 0,
      field: 'format',
    });
  });

  it('assumptions that this program does not know', () => {
    expect(verdict(sealed(header({ assumptions: 'high' })))).toEqual({
      code: 'other-assumptions',
      found: 'high',
    });
  });

  it('stands on the line that is named, also behind blank lines', () => {
    const blank = (at: number, put: string) =>
      textOf(lines.flatMap((line, i) => (i === at ? ['', ' ', put] : ['', line])));
    expect(verdict(blank(0, '{}'))).toEqual({ code: 'not-a-run', line: 3 });
    expect(verdict(blank(2, 'nothing'))).toEqual({ code: 'not-json', line: 7, turn: 2 });
    const last = JSON.stringify({ status: 'over', seal: '' });
    expect(verdict(blank(lines.length - 1, last))).toEqual({
      code: 'bad-last',
      line: 2 * lines.length + 1,
      field: 'status',
    });
  });

  it('a newer format', () => {
    expect(verdict(header({ format: FORMAT + 1 }))).toEqual({
      code: 'newer-format',
      found: FORMAT + 1,
      known: FORMAT,
    });
  });

  it('another engine', () => {
    expect(verdict(sealed(header({ engine: ENGINE_VERSION + 1 })))).toMatchObject({
      code: 'other-engine',
    });
  });

  it('another scenario', () => {
    expect(verdict(sealed(header({ scenario: '__proto__' })))).toMatchObject({
      code: 'other-scenario',
    });
  });

  it('fields that nobody knows', () => {
    expect(verdict(sealed(header({ extra: 1 })))).toMatchObject({ code: 'bad-field', line: 1 });
    expect(verdict(sealed(turn({ extra: 1 })))).toMatchObject({ line: 3, turn: 2, field: 'extra' });
  });

  it('words that mean something to JavaScript', () => {
    const planted = lines.map((line) => line.replace('{', '{"__proto__":{"polluted":1},'));
    expect(verdict(sealed(textOf(planted)))).toEqual({
      code: 'bad-field',
      line: 1,
      turn: 0,
      field: '__proto__',
    });
    expect(verdict(sealed(turn({ acts: ['inject.fire __proto__'] })))).toEqual({
      code: 'act-refused',
      turn: 2,
    });
    expect(
      verdict(sealed(turn({ orders: ['india group.sail __proto__ constructor'] }))),
    ).toMatchObject({ code: 'order-refused', turn: 2, because: { code: 'unknown' } });
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('what is not a run file', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blank lines', '\n \n\r\n', 'empty'],
    ['a list', '[]', 'not-json'],
    ['null', 'null', 'not-json'],
    ['an empty object', '{}', 'not-a-run'],
    ['a page', '<!doctype html><p>Not found', 'not-json'],
    ['a byte order mark and no more', '\ufeff', 'empty'],
    ['brackets', '['.repeat(100_000), 'not-json'],
  ])('%s', (_, content, code) => {
    expect(verdict(content)).toMatchObject({ code });
  });

  it('a text that is too large is not read', () => {
    const large = text + ' '.repeat(MOST_CHARACTERS);
    expect(verdict(large)).toEqual({
      code: 'too-large',
      size: large.length,
      most: MOST_CHARACTERS,
    });
  });

  it('never throws, whatever the text', () => {
    const word = fc.constantFrom('{', '}', '"turn":1', ',', '"seal":""', '\n', ...lines);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word).map((w) => w.join('')),
        ),
        (any) => {
          const read = parseRun(any);
          expect(read.damage !== undefined || any.includes(lines[0])).toBe(true);
        },
      ),
      { seed: 41, numRuns: 500 },
    );
  });
});

describe('changing single characters', () => {
  it('is never taken for the same run', () => {
    const position = fc.nat({ max: text.length - 1 });
    const character = fc.oneof(
      fc.string({ minLength: 0, maxLength: 1 }),
      fc.constantFrom('0', '"', ' ', '\n', '}'),
    );
    fc.assert(
      fc.property(position, character, fc.boolean(), (at, put, replace) => {
        const changed = text.slice(0, at) + put + text.slice(at + (replace ? 1 : 0));
        const wrong = verdict(changed);
        if (wrong !== null) return;
        // white space between lines, and within the last one, is all that may be changed unnoticed
        const same = linesOf(changed).filter((line) => line.trim() !== '');
        expect(same.slice(0, -1)).toEqual(lines.slice(0, -1));
        expect(JSON.parse(same.at(-1)!)).toEqual(JSON.parse(lines.at(-1)!));
      }),
      { seed: 42, numRuns: 400 },
    );
  });

  it('replays as far as it holds, and names the first turn that does not', () => {
    const read = parseRun(edited(text, 4, (t) => ({ ...t, hash: 'f'.repeat(64) })));
    if (!read.file) throw new Error('unreadable');
    const { run, mismatch } = replayRun(read.file, book().rules, rulebook);
    expect(mismatch).toMatchObject({ code: 'hash', turn: 4, expected: 'f'.repeat(64) });
    expect(run.history).toHaveLength(4);
  });
});
