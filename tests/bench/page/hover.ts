import type { Browser, Page } from 'playwright-core';

import { traced, type Work } from './trace.ts';

/** How soon a lever under the cursor says what it would change, and what the page does meanwhile. */
export interface Hover {
  /** Milliseconds by the clock from the cursor's arrival to the first difference, lever by lever. */
  readonly first: readonly number[];
  /** The task of the main thread that took most CPU while futures were played. */
  readonly longest: Work;
}

/** The levers that are tried: the best of them is what counts, on a machine that does other things too. */
const LEVERS = 5;

/** Set by the page when it is watched: when the cursor came to an order, and when a difference was shown. */
interface Watched {
  arrived: number;
  shown: number;
}

/** Takes the time in the page itself: a driver outside would add its own. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched: Watched = { arrived: 0, shown: 0 };
    (globalThis as unknown as { watched: Watched }).watched = watched;
    addEventListener(
      'pointerover',
      ({ target }) => {
        const order = (target as Element | null)?.closest('[data-order]');
        if (order && watched.arrived === 0) watched.arrived = performance.now();
      },
      true,
    );
    const board = document.querySelector('.futures');
    if (!board) throw new Error('There are no futures on the table.');
    new MutationObserver(() => {
      if (watched.arrived === 0 || watched.shown > 0) return;
      if (/futures each/.test(board.textContent ?? '')) watched.shown = performance.now();
    }).observe(board, { subtree: true, childList: true, characterData: true });
  });
}

/** Opens the coercion incident, waits for its futures, and goes from lever to lever. */
export async function hover(browser: Browser, url: string): Promise<Hover> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(url);
    await page
      .getByRole('button', { name: /^Read the brief/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Start the game', exact: true }).click();
    await page.getByRole('button', { name: 'Show the whole table', exact: true }).click();
    await page
      .locator('.futures')
      .getByText(/^1,000 futures of these orders/)
      .waitFor();
    await page.getByRole('tab', { name: 'Levers' }).click();
    await page.waitForTimeout(2000);
    await watch(page);
    const levers = page.locator('[data-order] .lever-trigger');
    const first: number[] = [];
    const { tasks } = await traced(browser, page, async () => {
      for (let i = 0; i < Math.min(LEVERS, await levers.count()); i++) {
        await levers.nth(i).scrollIntoViewIfNeeded();
        await page.mouse.move(5, 300);
        await page
          .locator('.futures')
          .getByText(/^1,000 futures of these orders/)
          .waitFor();
        await page.evaluate(() =>
          Object.assign((globalThis as unknown as { watched: Watched }).watched, {
            arrived: 0,
            shown: 0,
          }),
        );
        await levers.nth(i).hover();
        const found = await page.waitForFunction(() => {
          const { arrived, shown } = (globalThis as unknown as { watched: Watched }).watched;
          return shown > 0 && shown - arrived;
        });
        first.push(Number(await found.jsonValue()));
        await page.locator('.futures').getByText('1,000 futures each').waitFor();
      }
    });
    return { first, longest: tasks.toSorted((a, b) => b.cpu - a.cpu)[0]! };
  } finally {
    await page.close();
  }
}
