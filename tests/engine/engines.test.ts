import { beforeAll, describe, expect, it } from 'vitest';

import { readScenarios } from '../../src/scenario/files.ts';
import { bundle, GAMES } from '../support/bundle.ts';
import { expectGolden } from '../support/golden.ts';
import { GOLDEN_GAMES, goldenLine, lineOf } from '../support/golden-games.ts';
import { quickJs } from '../support/quickjs.ts';
import { played } from '../support/runs.ts';

/*
 * The same games, hash for hash, in Node and in QuickJS; tests/browser/same-hashes.test.ts plays them in
 * Chromium, and in Firefox where there is one. After a change of rules: UPDATE_GOLDEN=1 npx vitest run tests/engine/engines.test.ts
 */

const scenarios = Object.entries(readScenarios());

describe('the golden games', () => {
  it('are those of Node', () => {
    const lines = scenarios.flatMap(([id, { rules }]) =>
      GAMES.map(([player, seed]) =>
        lineOf(
          id,
          player,
          seed,
          played(seed, player, { scenario: rules }).history.map(({ hash }) => hash),
        ),
      ),
    );
    expectGolden(GOLDEN_GAMES, `${lines.join('\n')}\n`);
  });
});

describe.each(scenarios)('QuickJS plays %s', (id, { rules }) => {
  let play: (player: string, seed: string) => string[];
  beforeAll(async () => {
    play = quickJs(await bundle(rules));
  });

  it.each(GAMES)('%s with seed "%s" as it is kept', (player, seed) => {
    expect(lineOf(id, player, seed, play(player, seed))).toBe(goldenLine(id, player, seed));
  });
});
