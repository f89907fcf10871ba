import { describe, expect, it } from 'vitest';

import { axe, newPage, type Page } from '../support/browser.ts';
import { button, commitTurn, goOn, startGame } from './play.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const main = (page: Page) => page.getByRole('main');
const title = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

async function clean(page: Page, where: string): Promise<void> {
  expect({ where, found: await axe(page) }).toEqual({ where, found: [] });
}

describe('a page', () => {
  it('leads on from a menu on a telephone, by keyboard', async () => {
    const page = await newPage({ path: '#/numbers', viewport: { width: 390, height: 844 } });
    await title(page, 'Numbers and assumptions');
    await page.getByText('Library: Numbers').focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('navigation', { name: 'Parts of the library' })
      .getByRole('link', { name: 'Sources' })
      .press('Enter');
    await title(page, 'Sources');
  });

  it('keeps to lines that can be read', async () => {
    const page = await newPage({ path: '#/models/supply', viewport: { width: 1440, height: 900 } });
    await title(page, 'Supply');
    const widest = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('.prose > p, .prose-list p')].map((text) => {
          const size = parseFloat(getComputedStyle(text).fontSize);
          return text.getBoundingClientRect().width / (size * 0.56);
        }),
      ),
    );
    expect(widest).toBeLessThanOrEqual(82);
  });
});

describe('looking something up', () => {
  it('finds entries by words, section and scenario', async () => {
    const page = await newPage({ path: '#/entries' });
    await title(page, /^The Declaration/);
    await page.getByRole('searchbox', { name: 'Search' }).fill('coast guard');
    const some = await main(page).getByRole('listitem').count();
    expect(some).toBeGreaterThan(1);
    await page.getByRole('combobox', { name: 'Section' }).selectOption('2');
    await page.getByRole('combobox', { name: 'Scenario' }).selectOption('Lantern Shoal');
    const fewer = await main(page).getByRole('listitem').count();
    expect(fewer).toBeLessThan(some);
    await page.getByRole('status').getByText(`${fewer} entr`).waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('zzz');
    await page.getByText('No entry fits.').waitFor();
  });

  it('leads from a number to its source, out, and back to what was searched for', async () => {
    const page = await newPage({ path: '#/numbers' });
    await title(page, 'Numbers and assumptions');
    await page.getByRole('searchbox', { name: 'Search' }).fill('exercise kept up');
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('With a source');
    await main(page).getByRole('link', { name: '1.1 Combined exercises: Can be kept up' }).click();
    await title(page, '1.1 Combined exercises: Can be kept up');
    const out = page.getByRole('link', { name: 'Open the source' });
    expect(await out.getAttribute('rel')).toMatch(/noopener/);
    await main(page).getByRole('definition').getByRole('link').first().click();
    await page.getByText('Cited as A44').waitFor();
    await main(page).getByRole('link', { name: '1.1 Combined exercises: Can be kept up' }).click();
    await title(page, '1.1 Combined exercises: Can be kept up');
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await title(page, 'Numbers and assumptions');
    expect(await page.getByRole('searchbox', { name: 'Search' }).inputValue()).toBe(
      'exercise kept up',
    );
  });

  it('moves a drawing by keyboard, and makes it larger and smaller', async () => {
    const page = await newPage({ path: '#/charts/host', viewport: { width: 390, height: 844 } });
    await title(page, 'Third country');
    const box = page.getByRole('group', { name: /^Drawing, Third country/ });
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    const drawing = page.getByRole('img', { name: /^Drawing of a chart: Third country/ });
    const before = (await drawing.boundingBox())!.width;
    await button(page, 'Larger').click();
    expect((await drawing.boundingBox())!.width).toBeGreaterThan(before);
    await button(page, 'Fit the width').click();
    expect((await drawing.boundingBox())!.width).toBeLessThanOrEqual(390);
  });

  it('prints without what is only for a screen', async () => {
    const page = await newPage({ path: '#/charts/channel' });
    await title(page, 'Channel');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await button(page, 'Print').count()).toBe(0);
    expect(await page.getByRole('img', { name: /^Drawing/ }).isVisible()).toBe(true);
  });
});

it('is found in the menu of a game, and leads back to where the game was', async () => {
  const page = await newPage();
  await startGame(page);
  await page.getByRole('tab', { name: 'Levers' }).click();
  const toLibrary = async () => {
    await button(page, 'Menu').click();
    await page.getByRole('menuitem', { name: 'Open the library' }).click();
    await title(page, 'Library');
  };
  await toLibrary();
  await button(page, 'Back to the game').click();
  expect(await page.getByRole('tab', { name: 'Levers' }).getAttribute('aria-selected')).toBe(
    'true',
  );
  await commitTurn(page);
  await toLibrary();
  await page.goBack();
  await page.getByRole('heading', { name: 'What happened' }).waitFor();
});

describe('why, everywhere', () => {
  it('leads from a number on the table to contribution, entry, clause, chart, parameter, source, and back', async () => {
    const page = await newPage({ viewport: { width: 1440, height: 900 } });
    await startGame(page);
    await page.getByRole('tab', { name: 'Levers' }).click();
    await button(page, /^2\.2 /).click();
    await button(page, /^India and Japan: Open 2\.2/).click();
    await commitTurn(page);
    await goOn(page);
    await commitTurn(page);
    // a number of the report, to what it is the sum of
    await button(page, 'Why: What is seen').click();
    // a contribution, to how it is worked out
    await dialog(page)
      .getByRole('link', { name: /^How it is worked out: / })
      .first()
      .click();
    await title(page, 'The maritime picture');
    await main(page).getByRole('link', { name: 'KOOPMAN' }).first().click();
    await page.getByText('Cited as KOOPMAN').waitFor();
    await page.goBack();
    await title(page, 'The maritime picture');
    await page.goBack();
    // the game waits with its window
    await dialog(page)
      .getByRole('heading', { name: /^What is seen: / })
      .waitFor();
    const pause = page.getByRole('button', { name: 'Pause', includeHidden: true });
    expect(await pause.count()).toBe(0);
    // a contribution, to the entry; from there to its clause in the text, its chart, its numbers
    await dialog(page).getByRole('radio', { name: 'By entry' }).check({ force: true });
    await button(page, '2.2 Common maritime picture').click();
    await dialog(page).getByRole('heading', { name: 'What the text says' }).waitFor();
    await dialog(page).getByRole('heading', { name: 'How it runs' }).waitFor();
    expect(await dialog(page).locator('svg .diagram-state.now').count()).toBe(1);
    await dialog(page).getByRole('link', { name: 'Share that gets through' }).click();
    await title(page, '2.2 Common maritime picture: Share that gets through');
    await clean(page, 'a number while a game waits');
    await main(page).getByRole('link', { name: '2.2 Common maritime picture' }).click();
    await title(page, '2.2 Common maritime picture');
    // the entry tells what it did in the game that waits, and leads back to the number
    await main(page).getByRole('heading', { name: 'In this run' }).waitFor();
    await main(page).getByRole('link', { name: 'All that run on this chart' }).click();
    await title(page, 'Channel');
    await main(page).getByRole('heading', { name: 'Who stands where now' }).waitFor();
    expect(await main(page).locator('svg .diagram-state.now').count()).toBeGreaterThan(0);
    await clean(page, 'a chart while a game waits');
    await button(page, 'Back to the game').click();
    await dialog(page).getByRole('heading', { name: '2.2 Common maritime picture' }).waitFor();
    await button(page, /^Back to What is seen/).click();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    expect(page.url()).toMatch(/#\/report$/);
  });

  it('shows the chart of a lever, of a dialogue and of the other side', async () => {
    const page = await newPage({ viewport: { width: 1440, height: 900 } });
    await startGame(page);
    await button(page, /^Show the chart: /)
      .first()
      .click();
    await dialog(page)
      .getByRole('img', { name: /Now: .*\. The same follows in words\.$/ })
      .waitFor();
    await clean(page, 'the chart of the other side');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Dialogues' }).click();
    await button(page, /^Show the chart: 6\.4 /).click();
    await dialog(page)
      .getByRole('heading', { name: /^Chart: 6\.4 / })
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Levers' }).click();
    await button(page, /^2\.2 /).click();
    await button(page, /^Show the chart: 2\.2 /).click();
    expect(await dialog(page).locator('svg .diagram-state.now').count()).toBe(1);
    await button(page, '2.2 Common maritime picture').click();
    await dialog(page).getByRole('heading', { name: 'What the text says' }).waitFor();
    await button(page, /^Back to Chart: 2\.2/).click();
    await dialog(page)
      .getByRole('heading', { name: /^Chart: 2\.2 / })
      .waitFor();
  });
});
