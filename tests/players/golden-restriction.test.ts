import { expect, it } from 'vitest';

import { expectGolden } from '../support/golden.ts';
import { story } from '../support/story.ts';
import { restriction } from '../support/supply.ts';

/* Two years of licences as two players meet them, written out. UPDATE_GOLDEN=1 npx vitest run tests/players */
it.each([
  ['reader', '3'],
  ['careful', '4'],
])('the restriction of %s with seed %s is as it was', (player, seed) => {
  const text = story(player, seed, { scenario: restriction() });
  expect(text).not.toMatch(/NaN|undefined/);
  expectGolden(`restriction-${player}.txt`, text);
});
