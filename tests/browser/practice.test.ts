import { describe, expect, it } from 'vitest';

import { axe, newPage, type Page } from '../support/browser.ts';
import { button, commitTurn, startGame } from './play.ts';

const coach = (page: Page) => page.getByRole('region', { name: 'Practice turn' });
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('two-seas.game'));

async function practise(page: Page): Promise<void> {
  await button(page, /^Read the brief/)
    .first()
    .click();
  await button(page, /^Try a practice turn/).click();
  await coach(page).waitFor();
}

/** The steps of the practice turn, each led to by “Take me there”. */
async function follow(page: Page): Promise<void> {
  const show = coach(page).getByRole('button', { name: 'Take me there' });
  await show.click();
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('India: Open'));
  await page.keyboard.press('Enter');
  await coach(page).getByText('step 2 of 4').waitFor();
  await show.click();
  await page.waitForFunction(() => document.activeElement?.ariaLabel?.startsWith('Place an item'));
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /1\.8/ }).first().click();
  await coach(page).getByText('step 3 of 4').waitFor();
}

describe.each([
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
])('a practice turn on %s', (_, viewport) => {
  it('leads to one consequence and then into the game, with nothing kept', async () => {
    const page = await newPage({ viewport });
    await practise(page);
    expect(await axe(page)).toEqual([]);
    await follow(page);
    await commitTurn(page);
    await coach(page)
      .getByText(/^What is seen: /)
      .waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await stored(page)).toBeNull();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await coach(page).getByRole('button', { name: 'Start the game' }).click();
    await page.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
    expect(await coach(page).count()).toBe(0);
    expect(JSON.parse((await stored(page))!)).toMatchObject({ turn: 1, drafts: [] });
  });
});

describe('a practice turn', () => {
  it('is left by Escape, which closes windows first, and is offered more quietly then', async () => {
    const page = await newPage();
    await practise(page);
    await button(page, 'Commit turn').click();
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await coach(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    await button(page, 'Try a practice turn again').waitFor();
    expect(await coach(page).count()).toBe(0);
  });

  it('leaves an unfinished game alone, also after a reload in the middle', async () => {
    const page = await newPage();
    await startGame(page, 'Both', 'kept-1');
    await commitTurn(page);
    const before = await stored(page);
    await page.goto('#/');
    await button(page, 'Continue').waitFor();
    await practise(page);
    await button(page, 'Skip the practice').click();
    await button(page, /^Try a practice turn/).click();
    await follow(page);
    expect(await stored(page)).toBe(before);
    await page.reload();
    await button(page, 'Start the game').waitFor();
    expect(await stored(page)).toBe(before);
    await button(page, /^Try a practice turn/).click();
    await follow(page);
    await commitTurn(page);
    await coach(page).getByRole('button', { name: 'Back to the brief' }).click();
    await button(page, 'Start the game').waitFor();
    expect(await stored(page)).toBe(before);
  });
});
