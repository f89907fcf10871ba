import { beforeAll, describe, expect, it } from 'vitest';

import { newPage, type Page } from '../support/browser.ts';
import { bundle, GAMES } from '../support/bundle.ts';
import { played } from '../support/runs.ts';
import { readScenarios } from '../../src/scenario/files.ts';

declare global {
  var play: (player: string, seed: string) => string[];
}

const MORE: readonly (readonly [player: string, seed: string])[] = Array.from(
  { length: 10 },
  (_, i) => [['none', 'reader', 'careful', 'random'][i % 4], `seed ${i}`] as const,
);

describe.each(Object.entries(readScenarios()))('Chromium plays %s', (_, { rules }) => {
  let page: Page;
  beforeAll(async () => {
    page = await newPage({ path: null });
    // as a script of the debugger: no site is needed, and no policy of a site is in the way
    await page.evaluate(await bundle(rules));
  });

  it.each([...GAMES, ...MORE])('%s with seed "%s" to the hashes of Node', async (player, seed) => {
    const hashes = await page.evaluate(([p, s]) => globalThis.play(p, s), [player, seed] as const);
    expect(hashes.length).toBeGreaterThan(0);
    const here = played(seed, player, { scenario: rules });
    expect(hashes).toEqual(here.history.map(({ hash }) => hash));
  });
});
