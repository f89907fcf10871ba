import { describe, expect, it } from 'vitest';

import { newPage, type Page } from '../support/browser.ts';

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
  });

/** Presses Tab until the focus is on something with this name. */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let i = 0; i < most; i++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}; focus is on "${await focused(page)}"`);
}

const heading = (page: Page, name: RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

describe('a game by keyboard alone', () => {
  it('goes from the front page to the debrief', async () => {
    const page = await newPage();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await tabTo(page, /^Read the brief/);
    await page.keyboard.press('Enter');
    await heading(page, /Lantern Shoal/);
    await tabTo(page, /^Start the game/);
    await page.keyboard.press('Enter');
    await heading(page, /^Turn 1 of/);

    await page.keyboard.press('4');
    await tabTo(page, /^Send Andaman patrol vessels/);
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.type('Andaman');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^1 order/ }).waitFor();

    // By arrows from tab to tab, and by a search to a lever.
    await page.keyboard.press('/');
    await page.keyboard.type('supplies');
    await tabTo(page, /^1\.5 ?Supplies/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^India: Open 1\.5/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^2 orders/ }).waitFor();
    await page.keyboard.press('u');
    await page.getByRole('button', { name: /^1 order/ }).waitFor();
    expect(await focused(page)).toMatch(/^Undo the last/);
    await page.keyboard.press('u');
    await page.getByRole('button', { name: /^No orders yet/ }).waitFor();
    expect(await focused(page)).toMatch(/^No orders yet/);

    for (let turn = 1; turn <= 12; turn++) {
      await page.keyboard.press('c');
      await page.waitForFunction(() => document.activeElement?.textContent === 'Commit');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'What happened' }).waitFor();
      await page.keyboard.press('c');
      await Promise.race([
        page.getByRole('tablist').waitFor(),
        page.getByRole('heading', { name: 'Why it ended so' }).waitFor(),
      ]);
      if (await page.getByRole('heading', { name: 'Why it ended so' }).isVisible()) break;
    }
    await page.getByRole('heading', { name: 'Why it ended so' }).waitFor();
    // A new page begins at its heading.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  it('lists the shortcuts under ? and can switch them off', async () => {
    const page = await newPage();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Shortcuts' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByRole('switch').isChecked()).toBe(false);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
