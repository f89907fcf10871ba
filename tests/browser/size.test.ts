import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { en } from '../../src/presenter/texts/en.ts';
import { front } from '../../src/presenter/texts/en/front.ts';
import { newPage, type Page, site } from '../support/browser.ts';
import { button, showWhole } from './play.ts';

interface Budgets {
  /** Scripts and styles that have been fetched when the screen stands, since the front page; in KB, gzipped. */
  readonly screens: Readonly<Record<'front page' | 'table', number>>;
  /** A chunk by the name that the build gives it, and what any other chunk may have; in KB, gzipped. */
  readonly chunks: Readonly<Record<string, number>> & { readonly 'any other': number };
  /** Fonts of the front page, as they are. */
  readonly fonts: number;
}

const budgets = JSON.parse(
  readFileSync(new URL('./budgets.json', import.meta.url), 'utf8'),
) as Budgets;

interface Fetched {
  /** "index" for assets/index-BqSUhOY9.js. */
  readonly name: string;
  readonly kind: 'code' | 'font';
  readonly kb: number;
}

const nameOf = (path: string): string =>
  path
    .replace(/^.*\//, '')
    .replace(/-[\w-]{8}\.(\w+)$/, (_, ext) => (ext === 'js' ? '' : `.${ext}`));

/** Notes all that a page fetches. What is asked for twice counts once: the browser keeps it. */
function watch(page: Page): () => Promise<Fetched[]> {
  const found = new Map<string, Promise<Fetched | null>>();
  page.on('response', (response) => {
    const url = response.url();
    if (!url.startsWith(site) || !response.ok() || found.has(url)) return;
    const path = new URL(url).pathname;
    const kind = /\.(js|css)$/.test(path) ? 'code' : /\.woff2?$/.test(path) ? 'font' : null;
    if (kind)
      found.set(
        url,
        response.body().then(
          (body) => ({
            name: nameOf(path),
            kind,
            kb: (kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length) / 1024,
          }),
          () => null,
        ),
      );
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    return (await Promise.all(found.values())).filter((one) => one !== null);
  };
}

const sum = (fetched: readonly Fetched[], kind: Fetched['kind']): number =>
  fetched.reduce((total, one) => total + (one.kind === kind ? one.kb : 0), 0);

/** What was fetched, the largest first: the message of a budget that does not hold. */
const list = (fetched: readonly Fetched[]): string =>
  fetched
    .toSorted((a, b) => b.kb - a.kb)
    .map(({ name, kb }) => `${kb.toFixed(1).padStart(7)} KB  ${name}`)
    .join('\n');

function expectWithin(screen: keyof Budgets['screens'], fetched: readonly Fetched[]): void {
  const code = fetched.filter(({ kind }) => kind === 'code');
  const total = sum(code, 'code');
  expect(
    total,
    `${screen}: ${total.toFixed(1)} KB of script and style, ${budgets.screens[screen]} allowed:\n${list(code)}\n`,
  ).toBeLessThanOrEqual(budgets.screens[screen]);
}

/** Chunks over their ceilings, each with a sentence. */
function tooLarge(fetched: readonly Fetched[]): string[] {
  const { chunks } = budgets;
  return fetched.flatMap(({ name, kind, kb }) => {
    const ceiling = Object.hasOwn(chunks, name) ? chunks[name] : chunks['any other'];
    return kind === 'font' || kb <= ceiling
      ? []
      : [`${name} has grown to ${kb.toFixed(1)} KB; its ceiling is ${ceiling} KB`];
  });
}

describe('what the browser fetches', () => {
  it('is within tests/browser/budgets.json on the way to the table', async () => {
    const page = await newPage({ map: true, path: null });
    const fetched = watch(page);
    await page.goto('');
    await button(page, /^Read the brief/)
      .first()
      .waitFor();
    const home = await fetched();
    expectWithin('front page', home);
    expect(sum(home, 'font'), `fonts:\n${list(home)}\n`).toBeLessThanOrEqual(budgets.fonts);

    await button(page, /^Read the brief/)
      .first()
      .click();
    await button(page, 'Start the game').waitFor();
    await button(page, 'Start the game').click();
    await showWhole(page);
    await page.locator('html[data-map=ready]').waitFor();
    await page.getByText(/futures of these orders/).waitFor();
    const table = await fetched();
    expectWithin('table', table);

    expect(tooLarge(table)).toEqual([]);
    // a ceiling for what is gone guards nothing
    const names = table.map(({ name }) => name);
    const gone = Object.keys(budgets.chunks).filter((name) => name !== 'any other');
    expect(gone.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('is no engine, no book, no map and no word of theirs on the front page, also after a while', async () => {
    const page = await newPage({ map: true, path: null });
    const fetched = watch(page);
    const scripts: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.text());
    });
    await page.goto('');
    await page.waitForTimeout(1500);
    const names = (await fetched()).map(({ name }) => name);
    expect(names).toContain('index');
    expect(
      names.filter((name) => /phaser|map|book|game|runfile|running|library/i.test(name)),
    ).toEqual([]);
    // a message that the front page asks for, but that comes with the table, would break the page
    const code = (await Promise.all(scripts)).join('\n');
    const asked = (key: string): boolean => ['"', "'", '`'].some((q) => code.includes(q + key + q));
    expect(Object.keys(front).filter(asked).length).toBeGreaterThan(20);
    expect(Object.keys(en).filter(asked)).toEqual([]);
  });
});

describe('a slow network', () => {
  it('keeps what was asked for on the front page, and says so', async () => {
    const page = await newPage({ map: true, path: null });
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/running-.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('');
    await button(page, 'Open the library').click();
    await page.getByText('One moment: this is being fetched.').waitFor();
    release();
    await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Two Seas' }).waitFor();
    await page.getByText('One moment: this is being fetched.').waitFor({ state: 'detached' });
  });

  it('that breaks off leads to a plain sentence and a way back', async () => {
    const page = await newPage({ map: true, path: null, expected: [/./] });
    await page.route(/\/coercion-incident-.*\.js$/, (route) => route.abort());
    await page.goto('');
    await button(page, /^Read the brief/)
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'The interface has stopped' }).waitFor();
  });
});
