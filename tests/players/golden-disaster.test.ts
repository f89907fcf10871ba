import { expect, it } from 'vitest';

import { disaster } from '../support/disaster.ts';
import { expectGolden } from '../support/golden.ts';
import { story } from '../support/story.ts';

/* A disaster as two players meet it, written out. UPDATE_GOLDEN=1 npx vitest run tests/players */
it.each([
  ['reader', '3'],
  ['careful', '4'],
])('the storm of %s with seed %s is as it was', (player, seed) => {
  const text = story(player, seed, { scenario: disaster() });
  expect(text).not.toMatch(/NaN|undefined/);
  expectGolden(`disaster-${player}.txt`, text);
});
