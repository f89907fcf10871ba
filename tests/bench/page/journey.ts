import type { Browser, Page } from 'playwright-core';

import { traced, type Work } from './trace.ts';

/** The tasks of the main thread on a stretch of the way into a game. */
export interface Stretch {
  readonly name: string;
  /** CPU of the longest task, and what it did. */
  readonly longest: Work;
  /** Tasks above the limit. */
  readonly long: readonly Work[];
}

type Walk = (page: Page) => Promise<void>;

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

const still: Walk = (page) => page.waitForTimeout(2000);

const briefs = (page: Page) => button(page, /^Read the brief/);

/** From the front page through the first turns of a scenario. */
const wayInto = (card: number): readonly (readonly [name: string, walk: Walk])[] => [
  [
    'brief',
    async (page) => {
      await briefs(page).nth(card).click();
      await button(page, 'Start the game').waitFor();
    },
  ],
  [
    'table and map',
    async (page) => {
      await button(page, 'Start the game').click();
      await button(page, 'Show the whole table').click();
      await page.locator('html[data-map=ready]').waitFor();
    },
  ],
  [
    'lists',
    async (page) => {
      for (const tab of await page.getByRole('tab').all()) await tab.click();
    },
  ],
  ...[1, 2].flatMap((turn) => [
    [
      `turn ${turn} is played`,
      async (page: Page) => {
        await button(page, 'Commit turn').click();
        await page
          .getByRole('alertdialog')
          .getByRole('button', { name: 'Commit', exact: true })
          .click();
        await page.getByRole('heading', { name: 'What happened' }).waitFor();
      },
    ] as const,
    [
      `to turn ${turn + 1}`,
      async (page: Page) => {
        await page
          .getByRole('banner')
          .getByRole('button', { name: /^Plan turn/ })
          .click();
        await page.getByRole('tablist').waitFor();
      },
    ] as const,
  ]),
];

/** Every long task after the front page has loaded, stretch by stretch, in every scenario. */
export async function journey(browser: Browser, url: string, limit: number): Promise<Stretch[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(url);
    await briefs(page).first().waitFor();
    const titles = await page.getByRole('article').getByRole('heading').allTextContents();
    const stretches: Stretch[] = [];
    for (const [card, title] of titles.entries()) {
      // each scenario as somebody comes to it who has no game
      await page.evaluate(() => localStorage.clear());
      await page.goto('about:blank');
      await page.goto(url);
      await briefs(page).nth(card).waitFor();
      for (const [name, walk] of wayInto(card)) {
        const { tasks } = await traced(browser, page, async () => {
          await walk(page);
          await still(page);
        });
        const sorted = tasks.toSorted((a, b) => b.cpu - a.cpu);
        const long = sorted.filter(({ cpu }) => cpu > limit);
        stretches.push({ name: `${title}, ${name}`, longest: sorted[0]!, long });
      }
    }
    return stretches;
  } finally {
    await page.close();
  }
}
