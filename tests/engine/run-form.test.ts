import { describe, expect, it } from 'vitest';

import { formatRun, HEADER, LAST, NOTES, TURN } from '../../src/engine/index.ts';
import { faultIn } from '../../src/engine/record/shape.ts';
import { linesOf, short } from './runfiles.ts';

/* How long and how large what stands in a run file may be. */

describe('limits of the form', () => {
  const [header, turn, , last] = linesOf(formatRun(short())).map(
    (line) => JSON.parse(line) as Record<string, unknown>,
  );
  const notes = { twoSeas: 'notes', group: '', bookmarks: [{ turn: 0, note: '' }] };
  const hotWash = { well: '', improve: '', surprised: '' };

  /** A field, the largest or last value that fits, and the first that does not. */
  const limits: [string, typeof HEADER, object, unknown, unknown][] = [
    ['twoSeas', HEADER, header, 'run', 'notes'],
    ['format', HEADER, header, 2, 1],
    ['engine', HEADER, header, 1, 0],
    ['scenario', HEADER, header, 'x'.repeat(80), 'x'.repeat(81)],
    ['scenario', HEADER, header, 'a-b_1', 'a b'],
    ['scenario', HEADER, header, 'x', ''],
    ['rules', HEADER, header, 'a'.repeat(64), 'a'.repeat(63)],
    ['rules', HEADER, header, '0'.repeat(64), 'g'.repeat(64)],
    ['rules', HEADER, header, '9'.repeat(64), '9'.repeat(65)],
    ['parts', HEADER, header, { zones: '0123abcd' }, { zones: '0123abc' }],
    ['parts', HEADER, header, { zones: '0123abcd' }, { zones: '0123abcde' }],
    [
      'parts',
      HEADER,
      header,
      { [`${'a'.repeat(40)}`]: '0123abcd' },
      { [`${'a'.repeat(41)}`]: '0123abcd' },
    ],
    ['parts', HEADER, header, {}, { 'z-1': '0123abcd' }],
    ['parts', HEADER, header, {}, { '': '0123abcd' }],
    ['parts', HEADER, header, manyParts(100), manyParts(101)],
    ['assumptions', HEADER, header, 'x'.repeat(200), 'x'.repeat(201)],
    ['seed', HEADER, header, 'x'.repeat(2000), 'x'.repeat(2001)],
    ['role', HEADER, header, 'india', 'china'],
    ['without', HEADER, header, Array(100).fill('x'.repeat(20)), Array(101).fill('1.5')],
    ['without', HEADER, header, [], ['x'.repeat(21)]],
    ['forked', HEADER, header, null, {}],
    [
      'forked',
      HEADER,
      header,
      { from: 'a'.repeat(64), turn: 1 },
      { from: 'a'.repeat(64), turn: 0 },
    ],
    ['turn', TURN, turn, 10_000, 10_001],
    ['turn', TURN, turn, 1, 0],
    ['orders', TURN, turn, Array(500).fill('x'.repeat(200)), Array(501).fill('')],
    ['orders', TURN, turn, [''], ['x'.repeat(201)]],
    ['acts', TURN, turn, [], [1]],
    ['hash', TURN, turn, 'f'.repeat(64), 'F'.repeat(64)],
    ['status', LAST, last, 'ended', 'over'],
    ['ending', LAST, last, 'a-new-normal', 'a new normal'],
    ['ending', LAST, last, null, ''],
    ['turns', LAST, last, 10_000, 10_001],
    ['turns', LAST, last, 0, -1],
    ['seal', LAST, last, 'a'.repeat(64), ''],
    ['twoSeas', NOTES, notes, 'notes', 'run'],
    ['group', NOTES, notes, 'x'.repeat(80), 'x'.repeat(81)],
    ['bookmarks', NOTES, notes, marks(200), marks(201)],
    [
      'bookmarks',
      NOTES,
      notes,
      [{ turn: 10_000, note: 'x'.repeat(1000) }],
      [{ turn: 10_001, note: '' }],
    ],
    [
      'bookmarks',
      NOTES,
      notes,
      [{ turn: 0, moment: 'x'.repeat(80), note: '' }],
      [{ turn: 0, note: 'x'.repeat(1001) }],
    ],
    ['bookmarks', NOTES, notes, [], [{ turn: 0, moment: 'x'.repeat(81), note: '' }]],
    ['bookmarks', NOTES, notes, [], [{ turn: 0 }]],
    ['bookmarks', NOTES, notes, [], [{ turn: -1, note: '' }]],
    [
      'hotWash',
      NOTES,
      notes,
      { ...hotWash, well: 'x'.repeat(4000) },
      { ...hotWash, well: 'x'.repeat(4001) },
    ],
    [
      'hotWash',
      NOTES,
      notes,
      { ...hotWash, improve: 'x'.repeat(4000) },
      { ...hotWash, improve: 'x'.repeat(4001) },
    ],
    [
      'hotWash',
      NOTES,
      notes,
      { ...hotWash, surprised: 'x'.repeat(4000) },
      { ...hotWash, surprised: 'x'.repeat(4001) },
    ],
  ];

  function marks(n: number): object[] {
    return Array.from({ length: n }, () => ({ turn: 0, note: '' }));
  }

  function manyParts(n: number): Record<string, string> {
    const letters = (i: number) => String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26));
    return Object.fromEntries(Array.from({ length: n }, (_, i) => [letters(i), '0123abcd']));
  }

  it('are the last that is taken and the first that is refused', () => {
    for (const [field, shape, whole, fits, fails] of limits) {
      expect([field, fits, faultIn(shape, { ...whole, [field]: fits })]).toEqual([
        field,
        fits,
        null,
      ]);
      expect([field, fails, faultIn(shape, { ...whole, [field]: fails })?.split('.')[0]]).toEqual([
        field,
        fails,
        field,
      ]);
    }
  });

  it('leave notes to whoever writes them: none is needed', () => {
    expect(faultIn(NOTES, { twoSeas: 'notes' })).toBeNull();
    expect(faultIn(NOTES, {})).toBe('twoSeas');
  });
});
