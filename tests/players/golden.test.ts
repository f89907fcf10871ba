import { expect, it } from 'vitest';

import { PLAYERS } from '../../src/players/index.ts';
import { expectGolden } from '../support/golden.ts';
import { story } from '../support/story.ts';

/* One game of each player, written out. After a change of rules: UPDATE_GOLDEN=1 npx vitest run tests/players */
it.each(PLAYERS.map((player, i) => [player, String(i + 1)]))(
  'the game of %s with seed %s is as it was',
  (player, seed) => {
    const text = story(player, seed);
    expect(text).not.toMatch(/NaN|undefined/);
    expectGolden(`${player}.txt`, text);
  },
);
