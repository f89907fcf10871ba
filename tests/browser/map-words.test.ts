import { describe, expect, it } from 'vitest';

import { axe, newPage } from '../support/browser.ts';
import { button, startGame } from './play.ts';

describe('the map in words', () => {
  it('is one link away, chooses what the map chooses, and sends groups', async () => {
    const page = await newPage();
    await startGame(page, 'Both', 'words-1');
    // no picture at all
    await page.evaluate(() => document.querySelector('.map-canvas')?.remove());
    await page.locator('.skip', { hasText: 'The map in words' }).focus();
    await page.keyboard.press('Enter');
    const words = page.getByRole('region', { name: 'The map in words' });
    await words.waitFor();
    expect(await words.evaluate((here) => here === document.activeElement)).toBe(true);
    const kinds = await words.getByRole('heading', { level: 2 }).allTextContents();
    expect(kinds).toEqual(
      expect.arrayContaining(['Sea areas', 'Ships and aircraft', 'Ports and airfields']),
    );
    const groups = words.getByRole('region', { name: 'Ships and aircraft' });
    const chosen = groups.getByRole('button', { name: /^Show on the map: / }).first();
    await chosen.click();
    expect(await chosen.getAttribute('aria-pressed')).toBe('true');
    // its reach is drawn, and said
    await words
      .getByRole('region', { name: 'Where the chosen group could keep station' })
      .waitFor();
    const ports = words.getByRole('region', { name: 'Ports and airfields' });
    await ports
      .getByRole('button', { name: /^Send a group to / })
      .first()
      .click();
    await page.getByRole('menuitem').first().click();
    await button(page, /^Orders of this turn|1 order/)
      .first()
      .waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
