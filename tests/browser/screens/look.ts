import { expect, it } from 'vitest';

import { atRest, axe, newPage, type Page, site } from '../../support/browser.ts';
import { faults } from './faults.ts';
import type { Step, Visit } from './visit.ts';

/*
 * Every screen, in states early and late in a game, is looked at for what a designer would find: words cut or
 * upon each other, controls too small, boxes without room. `SCREENS=all` looks at all of them at all sizes in
 * all themes, which takes twenty minutes, and says of each at once what it found; otherwise one of each kind is
 * looked at, at the narrowest size and at one of the others.
 */

export const ALL = process.env.SCREENS === 'all';

type Size = readonly [width: number, height: number];

const NARROWEST: Size = [320, 640];
const TELEPHONE: Size = [390, 844];

/** Telephones, tablets, laptops, a large screen; and a laptop at 200 %, a telephone’s width at 400 %. */
const SIZES: readonly Size[] = [
  [1920, 1080],
  TELEPHONE,
  [1440, 900],
  [720, 450],
  [1024, 768],
  [320, 256],
  [768, 1024],
  [640, 512],
];

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

/** Milliseconds for what is wrong to go by itself, once something has stayed wrong. */
const PATIENCE = 1000;

/** Places of a fault that are named. */
const NAMED = 8;

/** What is wrong with a state of a screen, each fault with the places where it was found. */
class Findings {
  private readonly places = new Map<string, string[]>();

  add(where: string, faults: readonly string[]): void {
    for (const fault of faults) this.places.set(fault, [...(this.places.get(fault) ?? []), where]);
  }

  get list(): string[] {
    return [...this.places].map(
      ([fault, places]) =>
        `${fault} — ${places.slice(0, NAMED).join(', ')}${places.length > NAMED ? ` and ${places.length - NAMED} more` : ''}`,
    );
  }

  get patience(): number | undefined {
    return this.places.size > 0 ? PATIENCE : undefined;
  }
}

/** A state as it is drawn now, after its page has been told of a size or a theme. */
async function look(page: Page, where: string, findings: Findings): Promise<void> {
  await drawn(page);
  const touch = page.viewportSize()!.width <= 760;
  findings.add(where, await atRest(page, () => faults(page, { touch }), findings.patience));
}

async function ask(page: Page, where: string, findings: Findings, rules?: string[]) {
  const wrong = await axe(page, rules, findings.patience);
  findings.add(
    where,
    wrong.map(({ id, nodes }) => `axe ${id} ${nodes.slice(0, 3).join('\n')}`),
  );
}

type Places = readonly (readonly [size: Size, themes: readonly Theme[]])[];

/** A size costs a page more than a theme: each is set once. */
async function lookAt(page: Page, usual: Theme, places: Places, again?: Step): Promise<Findings> {
  const findings = new Findings();
  await ask(page, usual, findings);
  for (const [[width, height], themes] of places) {
    await page.setViewportSize({ width, height });
    await again?.(page);
    for (const theme of themes) {
      await inTheme(page, theme);
      await look(page, `${theme} ${width}×${height}`, findings);
    }
  }
  const shown = new Set(places.flatMap(([, themes]) => themes));
  for (const theme of shown) {
    // another theme is other colours; those that the system forces are the reader’s own
    if (theme === usual || theme === 'high contrast') continue;
    await inTheme(page, theme);
    await ask(page, theme, findings, ['color-contrast']);
  }
  await inTheme(page, usual);
  return findings;
}

/** With the lines and letters further apart. */
async function lookSpaced(page: Page, findings: Findings, again?: Step): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
  for (const [width, height] of ALL ? [...SIZES, NARROWEST] : [TELEPHONE, SIZES[2]]) {
    await page.setViewportSize({ width, height });
    await again?.(page);
    await look(page, `spaced ${width}×${height}`, findings);
  }
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}

/** Where a state is looked at: everywhere, or at the narrowest and one other size, a main one in all themes. */
function placesOf(turn: number, usual: Theme, main: boolean): Places {
  const themes = Object.keys(THEMES) as Theme[];
  if (ALL) return [...SIZES, NARROWEST].map((size) => [size, themes]);
  const others = themes.filter((theme) => theme !== usual);
  return [
    [SIZES[turn % SIZES.length], [usual]],
    [NARROWEST, [usual]],
    ...(main ? [[TELEPHONE, others] as const] : []),
  ];
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
  await page.goto(typeof path === 'string' ? path : path());
  await page.locator('h1').first().waitFor({ state: 'attached' });
  return page;
}

/** Said at once: whoever looks at everything need not wait for the end to see what is wrong. */
const tell = (...lines: string[]): boolean => process.stdout.write(`${lines.join('\n  ')}\n`);

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
      for (const [i, { name, go, again, main = false, full }] of visit.states.entries()) {
        if (full && !ALL) continue;
        const begun = Date.now();
        await go?.(page);
        const findings = await lookAt(page, theme, placesOf(at + i, theme, main), again);
        if (main || ALL) await lookSpaced(page, findings, again);
        const found = findings.list;
        if (ALL)
          tell(`${name}: ${found.length} faults, ${(Date.now() - begun) / 1000} s`, ...found);
        expect.soft({ screen: name, found }).toEqual({ screen: name, found: [] });
      }
    },
    ALL ? 3_600_000 : undefined,
  );
}
