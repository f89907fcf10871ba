import { describe, expect, it } from 'vitest';

import { axe, newPage, type Page } from '../support/browser.ts';
import { button, commitTurn, goOn, showWhole } from './play.ts';

/*
 * The export restriction: every new kind of order by mouse and by keyboard, in the lists that this
 * scenario has.
 */

const TABS = ['Situation', 'Supply', 'Levers', 'Dialogues', 'Map'];

async function clean(page: Page, where: string): Promise<void> {
  expect({ where, found: await axe(page) }).toEqual({ where, found: [] });
}

async function start(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Seed' }).fill('4');
  await button(page, 'Start the game').click();
  await page.getByRole('heading', { level: 1, name: /^Turn 1 of 24/ }).waitFor();
  await showWhole(page);
}

const show = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const path = '#/brief/export-restriction';

describe('an export restriction by mouse', () => {
  it('shows cover, sources and decisions, and takes every order about them', async () => {
    const page = await newPage({ path, worker: false, viewport: { width: 1440, height: 900 } });
    await start(page);
    expect(await page.getByRole('tab').allTextContents()).toEqual(TABS);
    await page.getByRole('banner').getByText('Month 1 of 24').waitFor();
    await page.getByRole('heading', { name: 'Licences and cover' }).waitFor();
    expect(await page.getByText(/^\d+ days$/).count()).toBe(4);

    await show(page, 'Supply');
    await clean(page, 'Supply');
    await button(page, /^Japan: Open the state stock of heavy magnet metals in part/).click();
    await button(page, /^Japan: Pay for “Recycling of magnet scrap”/).click();
    await button(page, /^Japan: Pay for “More oxide from India”/).click();
    await button(page, /^India: Let India’s light magnet metals go abroad freely/).click();
    await button(page, /^4 orders/).click();
    await page.getByText(/^More oxide from India: India has not paid its half/).waitFor();
    await page.getByText(/^Japan’s stock of heavy magnet metals is open although/).waitFor();
    await page.getByText('Japan pays its half with this turn, India has not').waitFor();
    await clean(page, 'Supply with orders');
    await commitTurn(page);
    await page
      .getByText(/^Recycling of magnet scrap: building begins/)
      .first()
      .waitFor();
    await goOn(page);
    await page.getByRole('banner').getByText('Month 2 of 24').waitFor();

    // The envoy of the seventh month comes to Delhi, if nobody was asked before.
    const flag = button(page, 'Answer it under “Supply”');
    for (let month = 2; month <= 8 && !(await flag.isVisible()); month++) {
      await commitTurn(page);
      await goOn(page);
    }
    await clean(page, 'Situation with an offer');
    await flag.first().click();
    await page.getByRole('heading', { name: 'A separate deal is offered' }).first().waitFor();
    await page
      .getByText(/^Up to 85\s% of usual licences/)
      .first()
      .waitFor();
    await button(page, /: Turn the separate deal down/)
      .first()
      .click();
    await button(page, /^1 order/).waitFor();
    await commitTurn(page);
    await page
      .getByText(/turned a separate deal down/)
      .first()
      .waitFor();
  });
});

describe('an export restriction by keyboard', () => {
  it('has digits for its own lists, and orders under Enter', async () => {
    const page = await newPage({ path, colorScheme: 'light' });
    await start(page);
    await page.keyboard.press('2');
    await page.getByRole('heading', { name: 'Stock and exports' }).waitFor();
    const keep = button(page, /^India: Keep India’s light magnet metals at home/);
    for (let i = 0; i < 60; i++) {
      if (await keep.evaluate((node) => node === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await button(page, /^1 order/).waitFor();
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Shortcuts' });
    await keys.waitFor();
    expect(await keys.getByRole('row').allTextContents()).toEqual(
      expect.arrayContaining(['1Situation', '2Supply', '3Levers', '4Dialogues', '5Map']),
    );
    expect(await keys.getByText('Forces').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('4');
    await page.getByRole('heading', { name: 'Calendar of dialogues' }).waitFor();
    // Six is no list here: nothing moves.
    await page.keyboard.press('6');
    await page.getByRole('heading', { name: 'Calendar of dialogues' }).waitFor();
  });
});
