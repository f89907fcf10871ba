import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { newPage } from '../support/browser.ts';
import { button, commitTurn, goOn, playOut, startGame } from './play.ts';

describe('a game by mouse', () => {
  it('goes from the front page to the debrief, and its run file opens again', async () => {
    const page = await newPage({ map: true, acceptDownloads: true });
    await startGame(page);

    await page.getByRole('tab', { name: 'Forces' }).click();
    await button(page, /^Send Andaman patrol vessels/).click();
    await page.getByRole('menuitem', { name: /^Andaman approaches/ }).click();
    await page.getByRole('tab', { name: 'Levers' }).click();
    await button(page, /^1\.5 /).click();
    await button(page, /^India and Japan: Open 1\.5/).click();
    expect(await button(page, /^2 orders/).isVisible()).toBe(true);

    await commitTurn(page);
    await button(page, 'Why: What is seen').click();
    const why = page.getByRole('dialog');
    await why.waitFor();
    expect(await why.getByRole('rowheader').count()).toBeGreaterThan(2);
    await page.keyboard.press('Escape');
    await goOn(page);
    await playOut(page);

    const downloads = page.waitForEvent('download');
    await button(page, 'Download the run').click();
    const file = await (await downloads).path();
    expect(await readFile(file, 'utf8')).toContain('"status":"ended"');

    await page.getByRole('link', { name: 'Two Seas', exact: true }).click();
    const chooser = page.waitForEvent('filechooser');
    await button(page, 'Choose a file').click();
    await (await chooser).setFiles(file);
    await page.getByRole('heading', { name: 'Why it ended so' }).waitFor();
  });

  it('gives the first order of a menu that was opened, with Enter', async () => {
    const page = await newPage();
    await startGame(page);
    // who leads both is told nothing of sides
    expect(await page.getByText(/^You lead/).count()).toBe(0);
    await page.getByRole('tab', { name: 'Forces' }).click();
    await button(page, /^Send Andaman patrol vessels/).click();
    const items = page.getByRole('menuitem');
    const first = await items.first().textContent();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(first);
    await page.keyboard.press('Enter');
    await items.first().waitFor({ state: 'detached' });
    await button(page, /^1 order/).waitFor();
  });

  it('begins a report at its head on a telephone, however far the table was scrolled', async () => {
    const page = await newPage({ viewport: { width: 390, height: 844 } });
    await startGame(page);
    await page.evaluate(() => scrollTo(0, 600));
    await button(page, /^Commit turn/)
      .first()
      .click();
    await button(page, 'Commit').click();
    await page.getByRole('heading', { name: 'Measures' }).waitFor();
    // a window that closes takes a step back in the history of the browser, which comes later
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('shows the way to the start wherever the brief is read on a telephone', async () => {
    const page = await newPage({
      path: '#/brief/coercion-incident',
      viewport: { width: 390, height: 844 },
    });
    const way = button(page, 'Straight to the start');
    const isSeen = (at: typeof way) =>
      at.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await way.waitFor();
    expect(await isSeen(way)).toBe(true);
    expect(await isSeen(button(page, 'Start the game'))).toBe(false);
    await page.getByRole('heading', { name: 'What you are judged by' }).scrollIntoViewIfNeeded();
    expect(await isSeen(way)).toBe(true);
    expect(await button(page, 'Sources').getAttribute('aria-expanded')).toBe('false');
    await way.click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.start') !== null))
      .toBe(true);
    expect(await isSeen(button(page, 'Start the game'))).toBe(true);
  });

  it('lets the program play the other government, and whoever leads have an event come', async () => {
    const page = await newPage();
    await startGame(page, 'India');
    await page.getByRole('banner').getByText('You lead India').waitFor();
    const lead = async () => {
      await button(page, 'Menu').click();
      await page.getByRole('menuitem', { name: 'Lead the game: events' }).click();
      await page.getByRole('dialog', { name: 'Events from outside' }).waitFor();
    };
    await lead();
    const come = button(page, /^Have it come in this turn: /).first();
    const title = (await come.getAttribute('aria-label'))!.replace(/^[^:]*: /, '');
    await come.click();
    await button(page, `Take it back: ${title}`).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Forces' }).click();
    expect(await button(page, /^Send Andaman/).count()).toBe(1);
    expect(await button(page, /^Send Escort division/).count()).toBe(0);
    await commitTurn(page);
    expect(await page.getByText(/^Japan (sent|opened|placed|asked)/).count()).toBeGreaterThan(0);
    await goOn(page);
    // it has come, and comes once
    await lead();
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.getByRole('button', { name: title }).count()).toBe(0);
  });
});
