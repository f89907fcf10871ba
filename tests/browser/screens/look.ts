import { expect, it } from 'vitest';

import { atRest, axe, newPage, type Page, site } from '../../support/browser.ts';
import { faults } from './faults.ts';
import type { Visit } from './visit.ts';

/*
 * Every screen, in states early and late in a game, is looked at for what a designer would find: words cut or
 * upon each other, controls too small, boxes without room. `SCREENS=all` looks at all of them at all sizes in
 * all themes, which takes an hour; otherwise one of each kind at the narrowest and at one of the others.
 */

export const ALL = process.env.SCREENS === 'all';

type Size = readonly [width: number, height: number];

/** Telephones, tablets, laptops, a large screen; and a laptop at 200 %, a telephone’s width at 400 %. */
const SIZES: readonly Size[] = [
  [1920, 1080],
  [390, 844],
  [1440, 900],
  [720, 450],
  [1024, 768],
  [320, 256],
  [768, 1024],
  [640, 512],
];
const NARROWEST: Size = [320, 640];

const THEMES = {
  dark: { colorScheme: 'dark' },
  light: { colorScheme: 'light' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active' },
  'more contrast': { colorScheme: 'light', contrast: 'more' },
} as const;
type Theme = keyof typeof THEMES;

/** What readers may set for themselves (WCAG 1.4.12); a drawing has its own letters, and its words stand below it. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important } svg * { letter-spacing: normal !important; word-spacing: normal !important }';

const inTheme = (page: Page, theme: Theme) =>
  page.emulateMedia({
    reducedMotion: 'reduce',
    forcedColors: 'none',
    contrast: 'no-preference',
    ...THEMES[theme],
  });

/** The page has been told of its size, and has answered. */
const drawn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );

async function look(page: Page, [width, height]: Size): Promise<string[]> {
  await page.setViewportSize({ width, height });
  await drawn(page);
  const found = await atRest(page, () => faults(page, { touch: width <= 760 }));
  return found.map((fault) => `${width}×${height}: ${fault}`);
}

const wrong = async (page: Page, theme: Theme, rules?: string[]): Promise<string[]> =>
  (await axe(page, rules)).map(
    ({ id, nodes }) => `${theme}: axe ${id} ${nodes.slice(0, 3).join('\n')}`,
  );

/** A main screen in the other themes, and with the lines and letters further apart. */
async function inAllThemes(page: Page, usual: Theme): Promise<string[]> {
  const found: string[] = [];
  for (const theme of Object.keys(THEMES) as Theme[]) {
    if (theme === usual) continue;
    await inTheme(page, theme);
    // another theme is other colours; those that the system forces are the reader’s own
    if (theme !== 'high contrast') found.push(...(await wrong(page, theme, ['color-contrast'])));
    for (const size of ALL ? SIZES : [SIZES[1]])
      found.push(...(await look(page, size)).map((fault) => `${theme} ${fault}`));
  }
  await inTheme(page, usual);
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
  for (const size of [SIZES[1], SIZES[2]])
    found.push(...(await look(page, size)).map((fault) => `spaced ${fault}`));
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return found;
}

async function openPage({ path, store, map = false }: Visit, at: number): Promise<Page> {
  const localStorage = Object.entries(store?.() ?? {}).map(([name, value]) => ({ name, value }));
  const page = await newPage({
    path: null,
    reducedMotion: 'reduce',
    map,
    viewport: at % 2 ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    storageState: { cookies: [], origins: [{ origin: new URL(site).origin, localStorage }] },
  });
  await page.goto(path);
  await page.locator('h1').first().waitFor({ state: 'attached' });
  return page;
}

/** A test of each visit: its states, one after the other. */
export function lookThrough(visits: readonly Visit[]): void {
  const wanted = visits.filter(({ full }) => ALL || !full);
  it.each(wanted.map((visit) => [visit.states[0].name, visit] as const))(
    '%s, and what follows',
    async (_, visit) => {
      const at = visits.indexOf(visit);
      const page = await openPage(visit, at);
      const theme: Theme = at % 4 < 2 ? 'dark' : 'light';
      await inTheme(page, theme);
      for (const [i, { name, go, main, full }] of visit.states.entries()) {
        if (full && !ALL) continue;
        await go?.(page);
        const sizes = ALL ? SIZES : [SIZES[(at + i) % SIZES.length]];
        const found = await wrong(page, theme);
        for (const size of [...sizes, NARROWEST]) found.push(...(await look(page, size)));
        if (main || ALL) found.push(...(await inAllThemes(page, theme)));
        expect.soft({ screen: name, found }).toEqual({ screen: name, found: [] });
      }
    },
    ALL ? 3_600_000 : undefined,
  );
}
