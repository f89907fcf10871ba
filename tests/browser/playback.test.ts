import { describe, expect, it } from 'vitest';

import { axe, newPage, type Page } from '../support/browser.ts';
import { button, commitTurn, startGame } from './play.ts';

/** The moment that the log marks, as the number of its place in the log; −1 when none is. */
const marked = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.moment')].findIndex((moment) =>
      moment.hasAttribute('aria-current'),
    ),
  );

const isPlaying = (page: Page) => button(page, 'Pause').isVisible();

/** An order of each kind, so that the turn has something to show, and the turn. */
async function playedTurn(page: Page): Promise<void> {
  await startGame(page, 'Both governments', '7');
  await page.getByRole('tab', { name: 'Forces' }).click();
  await button(page, /^Send Andaman patrol vessels/).click();
  await page.getByRole('menuitem', { name: /^Andaman approaches/ }).click();
  await commitTurn(page);
}

describe('a turn plays', () => {
  it('by itself, pauses, steps and is skipped by keyboard, with the log in step', async () => {
    const page = await newPage({ map: true });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Shortcuts' });
    for (const key of ['Space', '← →', 'Esc'])
      await list.getByRole('rowheader', { name: key, exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await playedTurn(page);
    expect(await isPlaying(page)).toBe(true);
    expect(await marked(page)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Space');
    expect(await isPlaying(page)).toBe(false);
    const paused = await marked(page);
    await page.waitForTimeout(1500);
    expect(await marked(page)).toBe(paused);

    await page.keyboard.press('ArrowRight');
    expect(await marked(page)).toBe(paused + 1);
    await page.keyboard.press('ArrowLeft');
    expect(await marked(page)).toBe(paused);
    expect(await page.getByRole('slider', { name: 'Moment' }).inputValue()).toBe(String(paused));
    expect(await axe(page)).toEqual([]);

    await page.keyboard.press('Space');
    expect(await isPlaying(page)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await marked(page)).toBe(-1);
    await button(page, 'Play again').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('goes to the moment of a line, and ends by itself', async () => {
    const page = await newPage({ map: true });
    await playedTurn(page);
    await page.keyboard.press('Escape');
    await button(page, /^Show this moment on the map/)
      .nth(1)
      .click();
    expect(await marked(page)).toBe(1);
    expect(
      await page.getByRole('slider', { name: 'Moment' }).getAttribute('aria-valuetext'),
    ).toMatch(/^2 of /);
    await button(page, /^Speed/).click();
    await button(page, /^Speed: 2/).click();
    await button(page, /^Play the turn/).click();
    await button(page, 'Play again').waitFor({ timeout: 60_000 });
    expect(await marked(page)).toBe(-1);
  });

  it('leads back to the head of the report when it has been played, and leaves a moment that is asked for', async () => {
    const page = await newPage({ viewport: { width: 1024, height: 768 } });
    await playedTurn(page);
    const place = () => page.locator('.log').evaluate((log) => log.parentElement!.scrollTop);
    await button(page, 'Play again').waitFor({ state: 'attached', timeout: 30_000 });
    await expect.poll(place).toBe(0);
    const moments = button(page, /^Show this moment on the map/);
    await moments.last().click();
    await expect.poll(place).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await button(page, 'Play again').waitFor({ state: 'attached' });
    await page.waitForTimeout(300);
    expect(await place()).toBeGreaterThan(0);
  });

  it('waits for nobody: the next turn is one key away while it plays', async () => {
    const page = await newPage();
    await playedTurn(page);
    expect(await isPlaying(page)).toBe(true);
    await page.keyboard.press('c');
    await page.getByRole('heading', { level: 1, name: /^Turn 2 of/ }).waitFor();
    expect(await page.getByRole('slider', { name: 'Moment' }).count()).toBe(0);
  });

  it('is said once, not moment by moment', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const at = target instanceof Element ? target : target.parentElement;
          const live = at?.closest('[aria-live], output, [role="status"]');
          const text = live?.textContent?.trim();
          if (text && said.at(-1) !== text) said.push(text);
        }
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    await page.reload();
    await playedTurn(page);
    await button(page, 'Play again').waitFor({ timeout: 60_000 });
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    const turns = said.filter((line) => line.startsWith('Turn 1'));
    expect(turns).toHaveLength(1);
    expect(said.at(-1)).toBe(turns[0]);
  });

  it('is stepped, not played, where motion is reduced', async () => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await playedTurn(page);
    expect(await marked(page)).toBe(-1);
    expect(await button(page, 'Pause').count()).toBe(0);
    await button(page, 'Step through the turn').click();
    expect(await marked(page)).toBe(0);
    await page.waitForTimeout(2500);
    expect(await marked(page)).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await marked(page)).toBe(1);
    expect(await button(page, 'Pause').count()).toBe(0);
  });
});

describe('a report on a telephone', () => {
  const top = (page: Page, selector: string) =>
    page.evaluate((at) => document.querySelector(at)!.getBoundingClientRect().top, selector);

  it('keeps the map while a moment is told, and then gives the window to the words', async () => {
    const page = await newPage({ viewport: { width: 390, height: 844 } });
    await playedTurn(page);
    await page.keyboard.press('Space');
    await page.evaluate(() => document.querySelector('#happened')!.scrollIntoView());
    expect(await top(page, '.desk-map')).toBe(0);
    const words = await top(page, '#happened');
    expect(words).toBeGreaterThan(await page.locator('.desk-map').evaluate((e) => e.clientHeight));

    await page.keyboard.press('Escape');
    await button(page, 'Play again').waitFor({ state: 'attached' });
    expect(await top(page, '.desk-map')).toBeLessThan(-200);
    // what is read stays where it is; only the caption is gone from above it
    expect(Math.abs((await top(page, '#happened')) - words)).toBeLessThan(24);

    await button(page, /^Show this moment on the map/)
      .nth(1)
      .click();
    expect(await top(page, '.desk-map')).toBe(0);
    const map = await page.locator('.desk-map').evaluate((e) => e.clientHeight);
    await expect.poll(() => top(page, '.moment.now')).toBeGreaterThanOrEqual(map);
  });
});
