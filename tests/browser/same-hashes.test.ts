import { type Browser, firefox } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { newPage, type Page } from '../support/browser.ts';
import { bundle, GAMES } from '../support/bundle.ts';
import { findFirefox } from '../support/firefox.ts';
import { goldenLine, lineOf } from '../support/golden-games.ts';
import { readScenarios } from '../../src/scenario/files.ts';

declare global {
  var play: (player: string, seed: string) => string[];
}

const scenarios = Object.entries(readScenarios());
const installed = findFirefox();
let launched: Browser | undefined;

afterAll(() => launched?.close());

const BROWSERS: readonly (readonly [name: string, there: boolean, open: () => Promise<Page>])[] = [
  ['Chromium', true, () => newPage({ path: null })],
  [
    'Firefox',
    installed !== null,
    async () => {
      // "moz-firefox" speaks to a Firefox as it is installed; without it Playwright expects one of its own
      launched ??= await firefox.launch({ channel: 'moz-firefox', executablePath: installed! });
      return launched.newPage();
    },
  ],
];

describe.each(BROWSERS)('%s', (_, there, open) => {
  describe.skipIf(!there).each(scenarios)('plays %s', (id, { rules }) => {
    let page: Page;
    beforeAll(async () => {
      page = await open();
      // as a script of the debugger: no site is needed, and no policy of a site is in the way
      await page.evaluate(await bundle(rules));
    });

    it.each(GAMES)('%s with seed "%s" as Node does', async (player, seed) => {
      const hashes = await page.evaluate(([p, s]) => globalThis.play(p, s), [
        player,
        seed,
      ] as const);
      expect(lineOf(id, player, seed, hashes)).toBe(goldenLine(id, player, seed));
    });
  });
});
