import { describe, expect, it } from 'vitest';

import { axe, newPage, type Page } from '../support/browser.ts';
import { button, commitTurn, goOn, startGame } from './play.ts';

const dialog = (page: Page) => page.getByRole('dialog');

async function clean(page: Page, where: string): Promise<void> {
  expect({ where, found: await axe(page) }).toEqual({ where, found: [] });
}

/** The numbers of a column of amounts: "−18.9 pp" → −18.9. */
const amounts = (texts: readonly string[]): number[] =>
  texts.map((text) => Number(text.replace('−', '-').replace(/[^\d.-]/g, '')));

async function playedTurns(page: Page, turns: number): Promise<void> {
  await startGame(page);
  for (let turn = 0; turn < turns; turn++) {
    await commitTurn(page);
    await goOn(page);
  }
}

describe('any measure, any turn', () => {
  it('opens by a click, turns by arrow keys, and adds up as it is read', async () => {
    const page = await newPage({ worker: false, viewport: { width: 1440, height: 900 } });
    await playedTurns(page, 2);
    await button(page, 'Why: What is seen').click();
    await dialog(page)
      .getByRole('tab', { name: /^Turn 2: / })
      .focus();
    await page.keyboard.press('ArrowLeft');
    await dialog(page)
      .getByRole('heading', { name: /^Turn 1, / })
      .waitFor();
    for (const by of ['By cause', 'By entry', 'By place']) {
      await dialog(page).getByRole('radio', { name: by }).check({ force: true });
      const table = dialog(page).getByRole('table', { name: new RegExp(`contributions ${by}`) });
      const groups = await table
        .locator('.why-group > tr:first-child > td:last-child')
        .allTextContents();
      const sum = await table.locator('.why-sum > td:last-child').textContent();
      expect(groups.length).toBeGreaterThan(0);
      const total = amounts(groups).reduce((a, b) => a + b, 0);
      expect(total).toBeCloseTo(amounts([sum!])[0], 6);
    }
    await page.keyboard.press('Home');
    await dialog(page)
      .getByRole('tab', { name: /^Whole run: / })
      .click();
    await dialog(page).getByRole('table', { name: 'Turn by turn' }).waitFor();
    await clean(page, 'the run so far');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    // back where it was asked
    const asked = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(asked).toBe('Why: What is seen');
  });

  it('leads to the page of an entry and back', async () => {
    const page = await newPage({
      worker: false,
      viewport: { width: 390, height: 844 },
      colorScheme: 'light',
    });
    await startGame(page);
    await page.getByRole('tab', { name: 'Levers' }).click();
    await button(page, /^2\.2 /).click();
    await button(page, /^India and Japan: Open 2\.2/).click();
    await button(page, /^Full page/)
      .first()
      .click();
    await dialog(page).getByRole('heading', { name: '2.2 Common maritime picture' }).waitFor();
    await page.keyboard.press('Escape');
    await commitTurn(page);
    await goOn(page);
    await commitTurn(page);
    await button(page, 'Why: What is seen').click();
    await dialog(page).getByRole('radio', { name: 'By entry' }).check({ force: true });
    await button(page, '2.2 Common maritime picture').click();
    await dialog(page).getByRole('heading', { name: 'In this run' }).waitFor();
    await dialog(page).getByText('The same in words').click();
    expect(await dialog(page).locator('.chart > .now').count()).toBe(1);
    expect(await dialog(page).locator('svg .diagram-state.now').count()).toBe(1);
    await dialog(page).getByRole('table', { name: 'What it changed' }).waitFor();
    await clean(page, 'an entry in a run');
    await button(page, /^Back to What is seen/).click();
    await dialog(page)
      .getByRole('heading', { name: /^What is seen: / })
      .waitFor();
    // nothing is wider than the telephone
    const wide = await page.evaluate(() => document.querySelector('.window')!.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });
});

describe('the browser’s Back', () => {
  it('closes windows one by one and leaves the game only when none is open', async () => {
    const page = await newPage({ worker: false, viewport: { width: 1440, height: 900 } });
    await startGame(page);
    await page.getByRole('tab', { name: 'Levers' }).click();
    await button(page, /^2\.2 /).click();
    await button(page, /^India and Japan: Open 2\.2/).click();
    for (let turn = 0; turn < 2; turn++) {
      await commitTurn(page);
      await goOn(page);
    }
    await page.getByRole('tab', { name: 'Situation' }).click();
    const why = dialog(page).getByRole('heading', { name: /^What is seen: / });
    await button(page, 'Why: What is seen').click();
    await dialog(page).getByRole('radio', { name: 'By entry' }).check({ force: true });
    await button(page, '2.2 Common maritime picture').click();
    await button(page, /^Back to What is seen/).waitFor();
    await page.goBack();
    await why.waitFor();
    await page.goBack();
    await dialog(page).waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: /^Turn 3 of/ }).waitFor();

    await button(page, 'Commit turn').click();
    await page.getByRole('alertdialog').waitFor();
    await page.goBack();
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await commitTurn(page);
    await goOn(page);
    await page.getByRole('heading', { level: 1, name: /^Turn 4 of/ }).waitFor();

    // a window that was closed by hand leaves no step behind
    await button(page, 'Why: What is seen').click();
    await why.waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await page.waitForFunction(() => !history.state?.windows);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Lantern Shoal' }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: /^Turn 4 of/ }).waitFor();
  });
});

describe('the entries', () => {
  it('are listed from the front page, each with a page', async () => {
    const page = await newPage({ viewport: { width: 1024, height: 768 } });
    await button(page, 'Open the library').click();
    await page.getByRole('main').getByRole('link', { name: 'Entries' }).click();
    await page.getByRole('heading', { level: 1, name: /^The Declaration/ }).waitFor();
    expect(await page.getByRole('main').getByRole('link').count()).toBe(42);
    await clean(page, 'the list');
    await page.getByRole('link', { name: /^2\.2 / }).click();
    await page.getByRole('heading', { level: 1, name: '2.2 Common maritime picture' }).waitFor();
    expect(page.url()).toMatch(/#\/entry\/2\.2$/);
    await clean(page, 'an entry');
    await page
      .getByRole('navigation', { name: 'Entries' })
      .getByRole('link', { name: /^2\.3 / })
      .click();
    await page.getByRole('heading', { level: 1, name: /^2\.3 / }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /^2\.2 / }).waitFor();
    await page.getByRole('link', { name: 'Two Seas', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Two Seas' }).waitFor();
  });

  it('open by their address, and say so where there is none', async () => {
    const page = await newPage({ path: '#/entry/6.0' });
    await page.getByRole('heading', { level: 1, name: /^6\.0 / }).waitFor();
    await page.goto('#/entry/9.9');
    await page.getByRole('heading', { level: 1, name: 'There is no entry 9.9' }).waitFor();
  });
});
