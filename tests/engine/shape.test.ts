import { describe, expect, it } from 'vitest';

import { faultIn, isRecord, record, type Shape } from '../../src/engine/record/shape.ts';

/* The little of JSON Schema that a run file is read by: what fits, and the path of the first fault. */

const word: Shape = { type: 'string', maxLength: 3 };
const count: Shape = { type: 'integer', minimum: 1, maximum: 3 };
const list: Shape = { type: 'array', items: count, maxItems: 2 };
const notice = record({ word, count, list }, ['list']);
const book: Shape = {
  type: 'object',
  propertyNames: { type: 'string', pattern: '^[a-z]+$' },
  additionalProperties: { type: 'string', maxLength: 1 },
  maxProperties: 2,
};

const cases: [name: string, shape: Shape, fits: unknown[], faults: [unknown, string][]][] = [
  [
    'nothing',
    { type: 'null' },
    [null],
    [
      [0, ''],
      [undefined, ''],
      ['', ''],
    ],
  ],
  [
    'a text',
    { type: 'string' },
    ['', 'x'],
    [
      [1, ''],
      [null, ''],
      [['x'], ''],
    ],
  ],
  [
    'a fixed text',
    { type: 'string', const: 'run' },
    ['run'],
    [
      ['', ''],
      ['runs', ''],
    ],
  ],
  [
    'one of some texts',
    { type: 'string', enum: ['a', 'b'] },
    ['a', 'b'],
    [
      ['c', ''],
      ['', ''],
    ],
  ],
  [
    'a text of some characters, however many units they take',
    word,
    ['', 'abc', '𝄞𝄞𝄞'],
    [
      ['abcd', ''],
      ['𝄞𝄞𝄞𝄞', ''],
    ],
  ],
  [
    'a text of a form',
    { type: 'string', pattern: '^[0-9]+$' },
    ['0', '17'],
    [
      ['', ''],
      ['1x', ''],
    ],
  ],
  [
    'a whole number',
    { type: 'integer' },
    [0, -5, 1e9],
    [
      [0.5, ''],
      ['1', ''],
      [NaN, ''],
      [Infinity, ''],
    ],
  ],
  [
    'a fixed number',
    { type: 'integer', const: 2 },
    [2],
    [
      [1, ''],
      [3, ''],
      ['2', ''],
    ],
  ],
  [
    'a number between two',
    count,
    [1, 2, 3],
    [
      [0, ''],
      [4, ''],
      [1.5, ''],
    ],
  ],
  ['a number from one on', { type: 'integer', minimum: 1 }, [1, 99], [[0, '']]],
  [
    'a list',
    list,
    [[], [1], [1, 3]],
    [
      [[1, 2, 3], ''],
      [[1, 4], '1'],
      [['x'], '0'],
      [{}, ''],
      ['', ''],
    ],
  ],
  [
    'a record',
    notice,
    [
      { word: '', count: 1 },
      { word: 'a', count: 3, list: [2] },
    ],
    [
      [{ count: 1 }, 'word'],
      [{ word: '' }, 'count'],
      [{ word: '', count: 9 }, 'count'],
      [{ word: '', count: 1, list: [1, 7] }, 'list.1'],
      [{ word: '', count: 1, list: {} }, 'list'],
      [{ word: '', count: 1, more: 0 }, 'more'],
      // what is missing is named before what nobody knows, and fields in their order
      [{ more: 0 }, 'word'],
      [{ count: 0, word: 'long' }, 'word'],
      [null, ''],
      [[], ''],
      ['x', ''],
    ],
  ],
  [
    'a record of records',
    record({ inner: notice }),
    [{ inner: { word: 'a', count: 2 } }],
    [
      [{ inner: { word: 'a' } }, 'inner.count'],
      [{ inner: null }, 'inner'],
    ],
  ],
  [
    'a book of texts',
    book,
    [{}, { a: '' }, { a: 'x', b: 'y' }],
    [
      [{ a: '', b: '', c: '' }, ''],
      [{ a: '', B: '' }, 'B'],
      [{ a: 'xy' }, 'a'],
      [{ a: 'x', b: 1 }, 'b'],
      [[], ''],
    ],
  ],
  [
    'one of two forms',
    { anyOf: [{ type: 'null' }, count] },
    [null, 1, 3],
    [
      [0, ''],
      ['', ''],
      [4, ''],
    ],
  ],
];

describe.each(cases)('%s', (_, shape, fits, faults) => {
  it('takes what fits', () => {
    for (const value of fits) expect([value, faultIn(shape, value)]).toEqual([value, null]);
  });

  it('names the first fault', () => {
    for (const [value, path] of faults)
      expect([value, faultIn(shape, value)]).toEqual([value, path]);
  });
});

describe('a field of a record', () => {
  it('is its own: what every object has is not there, and stands in no way', () => {
    expect(faultIn(record({ toString: word }), {})).toBe('toString');
    expect(faultIn(record({}), JSON.parse('{"__proto__": 1}'))).toBe('__proto__');
  });

  it('must be there unless it is optional', () => {
    expect(notice.required).toEqual(['word', 'count']);
    expect(notice.additionalProperties).toBe(false);
    expect(record({ word }).required).toEqual(['word']);
  });
});

it('a record is an object that is no list', () => {
  expect([{}, { a: 1 }].map(isRecord)).toEqual([true, true]);
  expect([null, undefined, [], 'x', 1, true].map(isRecord)).toEqual(Array(6).fill(false));
});
