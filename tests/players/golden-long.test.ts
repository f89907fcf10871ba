import { expect, it } from 'vitest';

import { longBook } from '../support/peace.ts';
import { expectGolden } from '../support/golden.ts';
import { story } from '../support/story.ts';

/* Quiet years and the crisis after them, written out. UPDATE_GOLDEN=1 npx vitest run tests/players */
it.each([
  ['reader', '2'],
  ['careful', '4'],
])('the long game of %s with seed %s is as it was', (player, seed) => {
  const text = story(player, seed, { scenario: longBook().rules });
  expect(text).not.toMatch(/NaN|undefined/);
  expectGolden(`long-${player}.txt`, text);
});
