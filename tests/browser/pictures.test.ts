import { pathToFileURL } from 'node:url';
import { tmpdir } from 'node:os';

import type { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';

import { newPage, type Page } from '../support/browser.ts';
import { difference, keepPicture, keptPicture, MOST, reduced, tell } from '../support/pictures.ts';
import { keep, keptGame } from '../support/saves.ts';

/*
 * The main screens, as pictures. `UPDATE_GOLDEN=1 npx vitest run --project browser tests/browser/pictures.test.ts`
 * writes them after a change that is meant; look at them before they are committed.
 */

const UPDATE = process.env.UPDATE_GOLDEN === '1';
const WRONG = pathToFileURL(`${tmpdir()}/two-seas-pictures/`);

const SIZES = {
  1440: { width: 1440, height: 900 },
  1024: { width: 1024, height: 768 },
  390: { width: 390, height: 844 },
} as const;
type Width = keyof typeof SIZES;
type Look = 'light' | 'dark' | 'contrast';

interface Screen {
  readonly path: string;
  /** What is there when the screen is. */
  readonly shows: string;
  readonly game?: Parameters<typeof keptGame>[0];
  /** Looks besides light, at the widest. */
  readonly also?: readonly Look[];
}

const SCREENS: Readonly<Record<string, Screen>> = {
  home: { path: '#/', shows: '.home-lead', also: ['dark'] },
  brief: { path: '#/brief/coercion-incident', shows: '.brief main, main.brief, .page main' },
  'table-early': {
    path: '#/table',
    shows: '.desk-panel',
    game: { scenario: 'coercion-incident', turns: 0, stage: 'table' },
  },
  'table-late': {
    path: '#/table',
    shows: '.desk-panel',
    game: { scenario: 'disaster-response', turns: 6, stage: 'table' },
    also: ['dark', 'contrast'],
  },
  entry: { path: '#/entry/2.2', shows: '.library-main h1', also: ['contrast'] },
  debrief: {
    path: '#/debrief',
    shows: 'main h1',
    game: { scenario: 'export-restriction', turns: 99, stage: 'debrief' },
  },
  style: { path: '#/style', shows: '.unit-military', also: ['dark'] },
};

async function open({ path, shows, game }: Screen): Promise<Page> {
  const page = await newPage({
    map: true,
    path: null,
    reducedMotion: 'reduce',
    colorScheme: 'light',
    viewport: SIZES[1440],
  });
  // futures come in as they are worked out: without a worker the board says that they are off
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await keep(page, {
    'two-seas.table': 'whole',
    ...(game && { 'two-seas.game': keptGame(game) }),
  });
  await page.goto(path);
  await page.locator(shows).first().waitFor();
  await page.addStyleTag({ content: '* { caret-color: transparent !important }' });
  return page;
}

async function seen(page: Page): Promise<PNG> {
  await page.locator('.map-wait').waitFor({ state: 'hidden' });
  return reduced(await page.screenshot({ animations: 'disabled', scale: 'css' }));
}

/** Pictures until two are the same: fonts have come, and the map has been painted. */
async function settled(page: Page): Promise<PNG> {
  let before = await seen(page);
  for (;;) {
    await page.waitForTimeout(700);
    const now = await seen(page);
    if (before.data.equals(now.data)) return now;
    before = now;
  }
}

/** Looks until the picture is the kept one, at most for some seconds. */
async function compare(page: Page, name: string): Promise<number> {
  if (UPDATE) {
    keepPicture(name, await settled(page));
    return 0;
  }
  const kept = keptPicture(name);
  if (!kept) throw new Error(`There is no picture ${name}: UPDATE_GOLDEN=1 writes it.`);
  const until = Date.now() + 6000;
  for (;;) {
    const now = await seen(page);
    const { share, where } = difference(kept, now);
    if (share <= MOST) return share;
    if (Date.now() > until) {
      tell(WRONG, name, now, where);
      return share;
    }
    await page.waitForTimeout(250);
  }
}

async function look(page: Page, as: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: as === 'light' ? 'light' : 'dark',
    contrast: as === 'contrast' ? 'more' : 'no-preference',
  });
}

describe('the main screens look as they did', () => {
  it.each(Object.entries(SCREENS))('%s', async (name, screen) => {
    const page = await open(screen);
    const shares: Record<string, number> = {};
    const check = async (width: Width, as: Look) => {
      shares[`${name}-${width}-${as}`] = await compare(page, `${name}-${width}-${as}`);
    };
    await check(1440, 'light');
    for (const as of screen.also ?? []) {
      await look(page, as);
      await check(1440, as);
    }
    await look(page, 'light');
    for (const width of [1024, 390] as const) {
      await page.setViewportSize(SIZES[width]);
      await check(width, 'light');
    }
    const wrong = Object.entries(shares).filter(([, share]) => share > MOST);
    expect(wrong, `seen and where it differs: ${WRONG.pathname}`).toEqual([]);
  });
});

describe('a picture', () => {
  it('differs when a block is missing, moved or of another colour, and not by the edges of letters', async () => {
    const page = await open(SCREENS.home!);
    const right = await settled(page);
    const shareWith = async (content: string): Promise<number> => {
      const style = await page.addStyleTag({ content });
      const { share } = difference(right, await seen(page));
      await style.evaluate((element) => (element as Element).remove());
      return share;
    };
    expect(await shareWith('/* as it is */')).toBeLessThan(MOST / 2);
    // another rasteriser: letters half a pixel aside, and thinner or thicker
    expect(await shareWith('main { translate: 0.4px 0.3px }')).toBeLessThan(MOST);
    expect(
      await shareWith('* { -webkit-font-smoothing: auto; text-rendering: geometricPrecision }'),
    ).toBeLessThan(MOST);
    // faults
    expect(await shareWith('main .primary { visibility: hidden }')).toBeGreaterThan(MOST);
    expect(await shareWith('main h1 { translate: 24px 0 }')).toBeGreaterThan(MOST);
    expect(await shareWith('.home-lead p { visibility: hidden }')).toBeGreaterThan(MOST);
    expect(await shareWith(':root { --accent: #00aa55 !important }')).toBeGreaterThan(MOST);
  });
});

describe('what the reader chooses', () => {
  it('holds for the map and the lists and is kept; a set of symbols is fetched when it is chosen', async () => {
    const page = await open({ ...SCREENS['table-early']!, shows: '.legend .unit-plain' });
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    const choose = async (name: string) => {
      await page.getByRole('button', { name: 'Menu', exact: true }).click();
      await page.getByRole('menuitemradio', { name }).click();
    };
    await choose('APP-6, for workshops');
    await page.locator('.legend .unit-military').first().waitFor();
    expect(fetched.filter((url) => url.includes('military'))).toHaveLength(1);
    await choose('High contrast');
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    expect(await theme()).toBe('light-contrast');
    await page.reload();
    await page.locator('.legend .unit-military').first().waitFor();
    expect(await theme()).toBe('light-contrast');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(theme).toBe('dark-contrast');
    await page.emulateMedia({ forcedColors: 'active' });
    await choose('Dark');
    // the system's colours come before a choice
    expect(await theme()).toBe('dark-contrast');
  });
});
