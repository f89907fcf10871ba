import { describe, expect, it } from 'vitest';

import { newPage } from '../support/browser.ts';
import { commitTurn, goOn, startGame } from './play.ts';

describe('the map', () => {
  it('is hidden from assistive technology, and nothing is lost by that', async () => {
    const page = await newPage({ map: true });
    await startGame(page);
    const canvas = page.locator('canvas');
    await canvas.first().waitFor();
    for (const each of await canvas.all()) {
      expect(await each.evaluate((node) => node.closest('[aria-hidden="true"]') !== null)).toBe(
        true,
      );
    }
    await page.getByRole('tab', { name: 'Seas' }).click();
    expect(await page.getByRole('heading', { level: 3 }).count()).toBeGreaterThanOrEqual(5);
  });

  it('may fail to come: the game goes on without it', async () => {
    const page = await newPage({
      path: null,
      map: true,
      expected: [/ERR_FAILED/, /Failed to fetch/, /Failed to load/],
    });
    await page.route(/base.*\.bin/, (route) => route.abort());
    await page.goto('');
    await startGame(page);
    await page.getByText(/^The map cannot be drawn here/).waitFor();
    await commitTurn(page);
    await goOn(page);
  });
});
