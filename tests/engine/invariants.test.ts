import { expect, it } from 'vitest';

import { quiet } from '../support/peace.ts';
import { playFor, unnamedFields } from './invariants.ts';

it(
  'five thousand random turns of the shipped scenario keep every invariant',
  {
    timeout: 120_000,
  },
  () => {
    expect(playFor(5000, { recording: false, hashing: false }, 'shipped')).toEqual([]);
  },
);

it('a thousand random quarters of quiet years keep every invariant', { timeout: 120_000 }, () => {
  expect(playFor(1000, { scenario: quiet(), recording: false, hashing: false }, 'quiet')).toEqual(
    [],
  );
});

it('the invariants speak of every field of the state', () => {
  expect(unnamedFields()).toEqual([]);
});
