import { describe, expect, it } from 'vitest';

import { axe, newPage, type Page } from '../support/browser.ts';
import { button, commitTurn, goOn, playOut, startGame } from './play.ts';

async function clean(page: Page, where: string): Promise<void> {
  expect({ where, found: await axe(page) }).toEqual({ where, found: [] });
}

const TABS = ['Situation', 'Levers', 'Dialogues', 'Forces', 'Seas'];

describe.each(['dark', 'light'] as const)('axe finds nothing in %s', (colorScheme) => {
  it('on any page, tab, menu and dialog', async () => {
    const page = await newPage({ colorScheme, viewport: { width: 1440, height: 900 } });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await clean(page, 'home');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await clean(page, 'shortcuts');
    await page.keyboard.press('Escape');
    await button(page, /^Read the brief/)
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Lantern Shoal' }).waitFor();
    await clean(page, 'brief');
    await page.goBack();
    await startGame(page);
    for (const tab of TABS) {
      await page.getByRole('tab', { name: tab }).click();
      await clean(page, tab);
    }
    await button(page, /^Lantern Shoal/).click();
    await clean(page, 'a sea area');
    await button(page, /^Send a group to Lantern Shoal/).click();
    await clean(page, 'a menu');
    await page.getByRole('menuitem').first().click();
    await page.getByRole('tab', { name: 'Levers' }).click();
    await button(page, /^1\.5 /).click();
    await button(page, /^1 order/).click();
    await clean(page, 'a lever and the tray');
    await button(page, 'Commit turn').click();
    await clean(page, 'the question before a turn');
    await page.keyboard.press('Escape');
    await commitTurn(page);
    await clean(page, 'report');
    await button(page, /^Why: /)
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    await clean(page, 'why');
    await page.keyboard.press('Escape');
    await goOn(page);
    await playOut(page);
    await clean(page, 'debrief');
  });
});

describe('on a telephone', () => {
  it('axe finds nothing and nothing is wider than the screen', async () => {
    const page = await newPage({ viewport: { width: 390, height: 844 } });
    const fits = async (where: string) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ where, fits: width <= 390 }).toEqual({ where, fits: true });
    };
    await page.getByRole('heading', { level: 1 }).waitFor();
    await fits('home');
    await startGame(page);
    for (const tab of TABS) {
      await page.getByRole('tab', { name: tab }).click();
      await fits(tab);
    }
    await clean(page, 'table');
    await commitTurn(page);
    await fits('report');
    await clean(page, 'report');
  });
});

describe('the map', () => {
  it('is hidden from assistive technology, and nothing is lost by that', async () => {
    const page = await newPage();
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
