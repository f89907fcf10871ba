import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeEach, inject } from 'vitest';

import { chromiumFlags } from './chromium.ts';

export type { Page } from 'playwright-core';

export interface PageOptions extends BrowserContextOptions {
  /** Below the site, `''` being the front page; null opens nothing yet. */
  path?: string | null;
  /** Errors this test provokes on purpose. */
  expected?: RegExp[];
  /**
   * Whether the map is drawn, which costs more than all the rest of a page. Without it everything is still
   * there in words, and a journey goes by roles and names.
   */
  map?: boolean;
  /** False for a browser that starts no worker: futures and reviews take a core, and the game goes on without. */
  worker?: boolean;
}

export const site: string = inject('site');

let launched: Promise<Browser> | undefined;
let opened: BrowserContext[] = [];
const problems: string[] = [];

const PHASER = /\/phaser-[^/]*\.js$/;

/** What a browser says of a file that it was not given. */
const MAPLESS = [/net::ERR_FAILED.*phaser-/, /Failed to fetch dynamically imported module/];

/**
 * A fresh visitor: storage of its own. A page opened within a test closes with it; one opened in
 * `beforeAll` lives as long as the file. What goes wrong in any page fails the test it happens in.
 */
export async function newPage(options: PageOptions = {}): Promise<Page> {
  const { path = '', expected = [], map = false, worker = true, ...context } = options;
  launched ??= chromium.launch({ executablePath: inject('chromium'), args: chromiumFlags() });
  const browser = await launched;
  // what the site keeps for later is fetched only where that is the subject
  const visitor = await browser.newContext({
    baseURL: site,
    serviceWorkers: 'block',
    ...context,
  });
  opened.push(visitor);
  const page = await visitor.newPage();
  watch(page, map ? expected : [...expected, ...MAPLESS]);
  if (!map) await page.route(PHASER, (route) => route.abort());
  if (!worker) await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  if (path !== null) await page.goto(path);
  return page;
}

function watch(page: Page, expected: RegExp[]): void {
  const note = (problem: string): void => {
    if (!expected.some((pattern) => pattern.test(problem))) problems.push(problem);
  };
  page.on('pageerror', (error) => note(`page error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error')
      note(`console error: ${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(site))
      note(`leaves the site: ${request.url()}`);
  });
}

// Pages that `beforeAll` opened are no longer in the list when the first test ends.
beforeEach(() => {
  opened = [];
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((visitor) => visitor.close()));
  const found = problems.splice(0);
  if (found.length > 0) throw new Error(`The page had problems:\n${found.join('\n')}`);
});

afterAll(async () => {
  await (await launched)?.close();
});

export interface Violation {
  id: string;
  impact: string | null | undefined;
  help: string;
  /** The markup at fault, with what axe says about it. */
  nodes: string[];
}

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Milliseconds in which a page comes to rest after it was changed, on the slowest machine. */
const REST = 10_000;

/** What is wrong with a page at rest: what is gone a moment later, a list that fills or a menu that moves, is not. */
export async function atRest<T>(
  page: Page,
  look: () => Promise<T[]>,
  patience = REST,
): Promise<T[]> {
  const until = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found.length === 0 || Date.now() > until) return found;
    await page.waitForTimeout(250);
  }
}

/**
 * `expect(await axe(page)).toEqual([])` prints what is wrong and where.
 * @param rules only these, by their ids
 */
export async function axe(
  page: Page,
  rules: string[] = AXE_TAGS,
  patience = REST,
): Promise<Violation[]> {
  // As a script of the debugger, not of the page: a content security policy does not stop it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource());
  const look = async () => {
    // a control that has been scrolled halfway under the bar is not a small one
    await page.evaluate(() => scrollTo(0, 0));
    return violations(page, rules);
  };
  return atRest(page, look, patience);
}

const violations = (page: Page, rules: string[]): Promise<Violation[]> =>
  page.evaluate(async (runOnly): Promise<Violation[]> => {
    const { violations } = await window.axe.run({ runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, impact, help, nodes }) => ({
      id,
      impact,
      help,
      nodes: nodes.map((node) => `${node.html}\n${node.failureSummary ?? ''}`),
    }));
  }, rules);

function axeSource(): string {
  return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}
