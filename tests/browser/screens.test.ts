import { describe, expect, it } from 'vitest';

import { axe, newPage, type Page } from '../support/browser.ts';
import { faults } from './screens/faults.ts';
import { ALL, open, VISITS } from './screens/screens.ts';

/*
 * Every screen, in states early and late in a game, is looked at for what a designer would find: words cut or
 * upon each other, controls too small, boxes without room. `SCREENS=all` looks at all of them at all sizes in
 * all themes, which takes some minutes; otherwise each at the narrowest and at one of the others.
 */

/** Telephones, tablets, laptops, a large screen; and a laptop at 200 %, a telephone’s width at 400 %. */
const SIZES = [
  [1920, 1080],
  [390, 844],
  [1440, 900],
  [720, 450],
  [1024, 768],
  [320, 256],
  [768, 1024],
  [640, 512],
] as const;
const NARROWEST = [320, 640] as const;

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

async function look(page: Page, [width, height]: readonly [number, number]): Promise<string[]> {
  await page.setViewportSize({ width, height });
  const found = await faults(page, { touch: width <= 760 });
  return found.map((fault) => `${width}×${height}: ${fault}`);
}

const wrong = async (page: Page, theme: Theme): Promise<string[]> =>
  (await axe(page)).map(({ id, nodes }) => `${theme}: axe ${id} ${nodes.slice(0, 3).join('\n')}`);

describe('every screen', () => {
  it.each(VISITS.map((visit) => [visit.states[0].name, visit] as const))(
    '%s, and what follows',
    async (_, visit) => {
      const at = VISITS.indexOf(visit);
      // the map is drawn on the main screens; elsewhere its frame is what counts, and it takes seconds
      const drawn = visit.states.some(({ main }) => main);
      const page = await newPage({
        path: null,
        reducedMotion: 'reduce',
        map: drawn,
        viewport: at % 2 ? { width: 390, height: 844 } : { width: 1440, height: 900 },
      });
      await page.goto('');
      const theme: Theme = at % 4 < 2 ? 'dark' : 'light';
      await inTheme(page, theme);
      await open(page, visit);
      for (const [i, state] of visit.states.entries()) {
        await state.go?.(page);
        const sizes = ALL ? SIZES : [SIZES[(at + i) % SIZES.length]];
        const found: string[] = await wrong(page, theme);
        for (const size of [...sizes, NARROWEST]) found.push(...(await look(page, size)));
        if (state.main || ALL) found.push(...(await inAllThemes(page, theme)));
        expect({ screen: state.name, found }).toEqual({ screen: state.name, found: [] });
      }
    },
  );
});

/** A main screen in the other themes, and with the lines and letters further apart. */
async function inAllThemes(page: Page, usual: Theme): Promise<string[]> {
  const found: string[] = [];
  for (const theme of Object.keys(THEMES) as Theme[]) {
    if (theme === usual) continue;
    await inTheme(page, theme);
    // colours that the system forces are the reader’s own
    if (theme !== 'high contrast') found.push(...(await wrong(page, theme)));
    for (const size of ALL ? SIZES : ([[390, 844]] as const))
      found.push(...(await look(page, size)).map((fault) => `${theme} ${fault}`));
  }
  await inTheme(page, usual);
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
  for (const size of [
    [390, 844],
    [1440, 900],
  ] as const)
    found.push(...(await look(page, size)).map((fault) => `spaced ${fault}`));
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return found;
}
