import { describe, expect, it } from 'vitest';

import { axe, newPage, type Page } from '../support/browser.ts';
import { button, commitTurn, goOn, startGame } from './play.ts';

const coach = (page: Page) => page.getByRole('region', { name: 'Practice turn' });
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('two-seas.game'));

async function practise(page: Page, title = ''): Promise<void> {
  await button(page, new RegExp(`^Read the brief of ${title}`))
    .first()
    .click();
  await button(page, /^Try a practice turn/).click();
  await coach(page).waitFor();
}

/** By how much the page is longer and wider than its window; what hangs out of it makes it longer. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    return { below: scrollHeight - innerHeight, beside: scrollWidth - innerWidth };
  });

/** The steps of the practice turn, each led to by “Take me there”. */
async function follow(page: Page): Promise<void> {
  const show = coach(page).getByRole('button', { name: 'Take me there' });
  await show.click();
  await page.waitForFunction(() => document.activeElement?.classList.contains('order-button'));
  await page.keyboard.press('Enter');
  await coach(page)
    .getByText(/step 2 of/)
    .waitFor();
  const [, item] = /choose ([\d.]+) /.exec(await coach(page).innerText())!;
  await show.click();
  await page.waitForFunction(() => document.activeElement?.ariaLabel?.startsWith('Place an item'));
  expect(await page.getByRole('menu').count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor();
  expect(await beyond(page)).toEqual({ below: 0, beside: 0 });
  await page.getByRole('menuitem', { name: item }).first().click();
  await coach(page)
    .getByText(/step 3 of/)
    .waitFor();
}

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

describe.each([
  ['Lantern Shoal', 'a desk', desk, 'What is seen', 1],
  ['After the Storm', 'a phone', phone, 'Trust between the two', 2],
  ['Slow Licences', 'a desk', desk, 'Standing as a trading partner', 1],
  ['Quiet Years', 'a phone', phone, 'Days lost to small shocks', 1],
] as const)('the practice turn of %s on %s', (title, _, viewport, measure, turns) => {
  it('leads to one consequence and then into the game, with nothing kept', async () => {
    const page = await newPage({ viewport });
    await practise(page, title);
    expect(await axe(page)).toEqual([]);
    // on a telephone they have no room beside the orders
    const board = page.getByRole('heading', { name: 'Futures' });
    if (viewport === desk) await board.waitFor();
    else expect(await board.isVisible()).toBe(false);
    await follow(page);
    await commitTurn(page);
    for (let turn = 1; turn < turns; turn++) {
      await goOn(page);
      await commitTurn(page);
    }
    await coach(page)
      .getByText(new RegExp(`^${measure}: `))
      .waitFor();
    expect(await stored(page)).toBeNull();
    expect(await beyond(page)).toEqual({ below: 0, beside: 0 });
    await coach(page).getByRole('button', { name: 'Start the game' }).click();
    await page.getByRole('heading', { level: 1, name: /^(Turn|Month) 1 of/ }).waitFor();
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
    // the turn that plays is skipped first, and the practice goes on
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Play again' }).waitFor();
    await coach(page).getByRole('button', { name: 'Back to the brief' }).click();
    await button(page, 'Start the game').waitFor();
    expect(await stored(page)).toBe(before);
  });
});
