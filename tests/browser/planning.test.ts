import { describe, expect, it } from 'vitest';

import { axe, newPage, type Page } from '../support/browser.ts';
import { button, startGame } from './play.ts';

/** Into the first turn as a visitor sees it who was never here. */
async function firstVisit(page: Page): Promise<void> {
  await button(page, /^Read the brief/)
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Seed' }).fill('harbour-1');
  await button(page, 'Start the game').click();
  await page.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
}

const FIVE = [
  'What is at stake',
  'What presses',
  'What can act now',
  'Who can go where',
  'Then commit the turn',
];

const session = (page: Page, free: string) =>
  button(page, new RegExp(`^Coast guard commandants, turn 3: sits, ${free} of 3 places free`));

describe('a first turn', () => {
  it('shows five things; the whole table stays once it was opened, and the menu has the way back', async () => {
    const page = await newPage();
    await firstVisit(page);
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(FIVE);
    expect(await page.getByRole('tablist').count()).toBe(0);
    // a lever and a course can be ordered from here
    await button(page, /^1\.5 /).click();
    await button(page, /^India and Japan: Open 1\.5/).click();
    await button(page, /^Send Andaman patrol vessels/).click();
    await page.getByRole('menuitem', { name: /^Andaman approaches/ }).click();
    await button(page, /^2 orders/).waitFor();

    await button(page, 'Show the whole table').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('tablist').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'tab');
    await page.reload();
    await page.getByRole('tablist').waitFor();

    await button(page, 'Menu').click();
    await page.getByRole('menuitem', { name: 'Show only five things' }).click();
    await page.getByRole('heading', { level: 2, name: FIVE[0] }).waitFor();
    await page.keyboard.press('2');
    await page.getByRole('tab', { name: 'Levers', selected: true }).waitFor();
  });
});

describe('the calendar', () => {
  it('takes an item in its lane by keyboard, and gives it back', async () => {
    const page = await newPage();
    await startGame(page);
    await page.keyboard.press('3');
    await session(page, '3').focus();
    await page.keyboard.press('Enter');
    const item = page.getByRole('menuitem').first();
    await item.waitFor();
    await page.keyboard.press('Enter');
    await session(page, '2').waitFor();
    await button(page, /^1 order/).waitFor();
    // as a table it says the same
    const row = page.getByRole('row', { name: /^Coast guard commandants/ });
    expect(await row.getByRole('cell').count()).toBe(12);
    await page.getByRole('columnheader', { name: 'turn 1, now' }).waitFor();
    await page.keyboard.press('Control+z');
    await session(page, '3').waitFor();
  });

  it('says where it goes on to either side, and goes there by button and by key', async () => {
    const page = await newPage({ viewport: { width: 390, height: 844 } });
    await startGame(page);
    await page.getByRole('tab', { name: 'Dialogues' }).click();
    const box = page.getByRole('region', { name: 'Calendar, scrolls sideways' });
    const at = () => box.evaluate((element) => element.scrollLeft);
    await button(page, 'Later turns').click();
    await button(page, 'Earlier turns').waitFor();
    await expect.poll(at).toBeGreaterThan(20);
    await button(page, 'Earlier turns').click();
    await expect.poll(at).toBe(0);
    await button(page, 'Earlier turns').waitFor({ state: 'hidden' });
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(at).toBeGreaterThan(0);
  });

  it('calls a session where it could sit, by touch', async () => {
    const page = await newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await startGame(page);
    await page.getByRole('tab', { name: 'Dialogues' }).tap();
    const box = page.getByRole('region', { name: 'Calendar, scrolls sideways' });
    await box.waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    await button(page, /^Call a session of Coast guard commandants for turn/).tap();
    await page.getByRole('menuitem', { name: /^India/ }).tap();
    await button(page, /^1 order/).waitFor();
    await button(page, /^Coast guard commandants, turn 1: sits/).waitFor();
    expect(await axe(page)).toEqual([]);
  });
});

describe('levers', () => {
  it('are filtered by what can act now, not yet and not in this scenario, and say what they take', async () => {
    const page = await newPage();
    await startGame(page);
    await page.getByRole('tab', { name: 'Levers' }).click();
    const card = (clause: string) => button(page, new RegExp(`^${clause.replace('.', '\\.')} `));
    await card('1.5').waitFor();
    expect(await card('5.7').count()).toBe(0);
    await page.getByRole('radio', { name: /^Not yet/ }).check({ force: true });
    await card('1.1').waitFor();
    expect(await card('1.5').count()).toBe(0);
    expect(await page.getByRole('term').filter({ hasText: 'Waits' }).count()).toBeGreaterThan(0);
    await page.getByRole('radio', { name: /^Not in this/ }).check({ force: true });
    await card('5.7').waitFor();
    await page.getByRole('radio', { name: /^All/ }).check({ force: true });
    await page.getByRole('searchbox').fill('combined exercises');
    await card('1.1').waitFor();
    expect(await card('2.2').count()).toBe(0);
  });
});

describe('the tray', () => {
  it('adds up, warns, suggests and takes back; axe finds nothing', async () => {
    const page = await newPage();
    await firstVisit(page);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('h');
    const step = page.getByRole('region', { name: 'A next step' });
    await step.getByText(/^One view/).waitFor();
    await step.getByRole('button').click();
    await button(page, /^1 order/).click();
    const takes = page.getByRole('table', { name: 'What this turn takes' });
    expect(await takes.getByRole('row').count()).toBe(3);
    expect(await takes.getByRole('row', { name: /^India/ }).textContent()).toMatch(/−\d.*left/);
    expect(await axe(page)).toEqual([]);
    await button(page, 'Commit turn').click();
    await page.getByRole('alertdialog').getByRole('table').waitFor();
    await page.keyboard.press('Escape');
    await button(page, 'Undo the last').click();
    await button(page, /^No orders/).waitFor();
    await page.keyboard.press('3');
    await page.getByRole('region', { name: 'Calendar, scrolls sideways' }).waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
