import { describe, expect, it } from 'vitest';

import { openRun } from '../../src/app/game.ts';
import { reportView, tableView } from '../../src/presenter/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';
import { newPage, type Page } from '../support/browser.ts';

/*
 * Whole games without a mouse, the map and futures: one of each scenario by the keys of a keyboard alone, one
 * by what a screen reader is told. With the most turns that each lasts.
 */

const KEYBOARD = [
  ['coercion-incident', '4', 9, acts],
  ['disaster-response', '1', 28, suggested],
  ['export-restriction', '1', 24, suggested],
  ['long-game', '2', 22, suggested],
] as const;

async function pageOf(path: string): Promise<Page> {
  const page = await newPage({
    path: null,
    worker: false,
    reducedMotion: 'reduce',
    viewport: { width: 1024, height: 768 },
  });
  await page.goto(path);
  await page.locator('h1').waitFor();
  return page;
}

/** Where the focus is, by name; or in capitals what is wrong with it. */
const stop = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return 'NOWHERE';
    const name = (at.getAttribute('aria-label') ?? at.textContent ?? '').trim();
    // a page and a window begin at their heads; nothing is done with these
    if (at.matches('h1, main, [role="dialog"], [role="alertdialog"]')) return name;
    // what is drawn by its label or its frame shows the focus there
    const shown = at.closest('label, .search, .player-track') ?? at;
    const { left, top, width, height } = shown.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12));
    if (!seen || !(shown.contains(seen) || seen.contains(shown))) return `HIDDEN: ${name}`;
    const ringed = [shown, at, ...shown.querySelectorAll('*')].some((each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && outlineWidth !== '0px';
    });
    return ringed ? name : `NO RING: ${name}`;
  });

async function focused(page: Page): Promise<string> {
  const name = await stop(page);
  expect(name).not.toMatch(/^(NOWHERE|HIDDEN: |NO RING: )/);
  return name;
}

/** Goes on by Tab; every stop on the way shows the focus. */
async function tabTo(page: Page, name: RegExp, most = 90): Promise<void> {
  for (let i = 0; i < most; i++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}`);
}

async function enter(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** A screen begins at its heading, or at the head of the window that opens with it. */
const begins = (page: Page, address: string) =>
  page.waitForFunction(
    (to) =>
      new RegExp(to).test(location.hash) && document.activeElement?.matches('h1, [role="dialog"]'),
    address,
  );

const counted = (page: Page, orders: RegExp) =>
  page.getByRole('button', { name: orders }).first().waitFor();

/** Orders from a list, from a menu and by a search, and two of them taken back. */
async function acts(page: Page): Promise<void> {
  await page.keyboard.press('4');
  await enter(page, /^Send Andaman patrol vessels/);
  await page.getByRole('menu').waitFor();
  await page.keyboard.type('Andaman');
  await page.keyboard.press('Enter');
  await counted(page, /^1 order/);
  await page.keyboard.press('/');
  await page.keyboard.type('supplies');
  await enter(page, /^1\.5 ?Supplies/);
  await enter(page, /^India and Japan: Open 1\.5/);
  await counted(page, /^2 orders/);
  await page.keyboard.press('u');
  await counted(page, /^1 order/);
  expect(await focused(page)).toMatch(/^Undo the last/);
  await page.keyboard.press('Control+z');
  await counted(page, /^No orders yet/);
  expect(await focused(page)).toMatch(/^No orders yet/);
  await suggested(page);
}

/** The step that the game suggests. */
async function suggested(page: Page): Promise<void> {
  await page.keyboard.press('h');
  await page.getByRole('region', { name: 'A next step' }).waitFor();
  expect(await focused(page)).toMatch(/^Suggest a step/);
  await page.keyboard.press('Tab');
  await enter(page, /^(India|Japan|India and Japan): /);
  await counted(page, /^1 order/);
}

/** Commits and reads on, from the table to the next table or to the debrief. @returns whether the game is over */
async function turn(page: Page): Promise<boolean> {
  const question = page.getByRole('alertdialog');
  // a table that is still being put up takes no key
  for (let tries = 0; tries < 5 && !(await question.isVisible()); tries++) {
    await page.keyboard.press('c');
    await question.waitFor({ timeout: 5000 }).catch(() => undefined);
  }
  await page.waitForFunction(() => document.activeElement?.textContent === 'Commit');
  await page.keyboard.press('Enter');
  await begins(page, '#/report');
  await page.keyboard.press('c');
  await begins(page, '#/(table|debrief)');
  return page.url().endsWith('#/debrief');
}

describe('a game by keyboard alone', () => {
  it.each(KEYBOARD)('%s', async (id, seed, most, first) => {
    const page = await pageOf(`#/brief/${id}`);
    const field = page.getByRole('textbox', { name: 'Seed' });
    const reached = () => field.evaluate((node) => node === document.activeElement);
    for (let i = 0; i < 30 && !(await reached()); i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(seed);
    expect(await field.inputValue()).toBe(seed);
    await enter(page, /^Start the game/);
    await begins(page, '#/table');
    await enter(page, /^Show the whole table/);
    await page.getByRole('tablist').waitFor();
    await first(page);
    let turns = 1;
    for (let crisis = false; !(await turn(page)); turns++) {
      const title = (await page.locator('h1').textContent())!;
      expect(title).toMatch(new RegExp(`^(Turn|Month) ${turns + 1} of`));
      if (crisis || !title.includes(': Quiet Years: ')) continue;
      // what breaks out is briefed first, in a window
      crisis = true;
      await page.getByRole('dialog').waitFor();
      await enter(page, /^Go to the table/);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    expect(turns).toBeLessThanOrEqual(most);
    await page.getByRole('heading', { name: 'Why it ended so' }).waitFor();
  });
});

/** What a screen reader has, as lines; quotation marks and line breaks are the writing’s own. */
async function tree(page: Page): Promise<string> {
  const snapshot = await page.locator('body').ariaSnapshot();
  return snapshot.replaceAll(/["\\]/g, '').replaceAll(/\s+/g, ' ');
}

/** Waits until a screen reader has it, as somebody who listens would. */
async function reads(page: Page, words: string | RegExp): Promise<void> {
  const has = async () => {
    const read = await tree(page);
    return (typeof words === 'string' ? read.includes(words) : words.test(read)) || read;
  };
  await expect.poll(has, { timeout: 20_000, message: String(words) }).toBe(true);
}

/** Presses what is in the tree by role and name, and nothing else. */
async function press(page: Page, role: 'button' | 'tab' | 'menuitem', name: RegExp): Promise<void> {
  let found: string | undefined;
  const look = async () => {
    const lines = (await page.locator('body').ariaSnapshot()).split('\n');
    const names = lines.flatMap((line) => {
      const match = /^\s*- '?(\w+) "((?:[^"\\]|\\.)*)"/.exec(line);
      return match && match[1] === role ? [match[2].replaceAll('\\"', '"')] : [];
    });
    found = names.find((each) => name.test(each));
    return found ?? names.join(' | ');
  };
  await expect.poll(look, { timeout: 20_000, message: `a ${role} ${name}` }).toMatch(name);
  await page.getByRole(role, { name: found!, exact: true }).first().press('Enter');
}

/** The run as the browser keeps it, played again here: what there is to be told. */
async function runOf(page: Page) {
  const saved = await page.evaluate(() => JSON.parse(localStorage.getItem('two-seas.game')!));
  const { game } = openRun(saved.run, readScenarios());
  return { run: game!.run, book: game!.book, viewer: { role: 'both', names: 'neutral' } as const };
}

const plain = (words: string): string =>
  words.replaceAll(/["\\]/g, '').replaceAll(/\s+/g, ' ').trim();

describe('a game by the accessibility tree alone', () => {
  it('says what is the case, what may be done and what happened, from the front page to the debrief', async () => {
    const page = await pageOf('#/');
    expect(await page.locator('canvas').count()).toBe(0);
    await press(page, 'button', /^Read the brief of Lantern Shoal/);
    await page.getByRole('textbox', { name: 'Seed' }).fill('4');
    await press(page, 'button', /^Start the game$/);
    await begins(page, '#/table');
    await press(page, 'button', /^Show the whole table/);
    await page.getByRole('tablist').waitFor();

    // what is the case: every measure, what each government has, who presses, what is seen of each sea
    const { run, book, viewer } = await runOf(page);
    const table = tableView(run, book, viewer);
    for (const { name, formatted, bandWord } of table.measures)
      await reads(
        page,
        new RegExp(`${name}.*${formatted.replaceAll(/[^\w]+/g, '.+')}.*${bandWord}`),
      );
    for (const tab of ['Situation', 'Levers', 'Dialogues', 'Forces', 'Seas'])
      await reads(page, `tab ${tab}`);
    await press(page, 'tab', /^Seas/);
    for (const { name } of table.zones) await reads(page, plain(name));

    // what may be done: a group is sent, an entry is opened
    await press(page, 'button', /^Lantern Shoal/);
    await press(page, 'button', /^Send a group to Lantern Shoal/);
    await page.getByRole('menu').waitFor();
    await press(page, 'menuitem', /./);
    await counted(page, /^1 order/);
    await reads(page, /status: Drafted\. /);
    await press(page, 'tab', /^Levers/);
    await press(page, 'button', /^1\.5 /);
    await press(page, 'button', /^India and Japan: Open 1\.5/);
    await counted(page, /^2 orders/);

    for (let over = false; !over;) {
      await press(page, 'button', /^Commit turn$/);
      await page.getByRole('alertdialog').waitFor();
      await press(page, 'button', /^Commit$/);
      await begins(page, '#/report');
      // what happened: said once, and listed whole
      const played = await runOf(page);
      const report = reportView(played.run, played.book, played.viewer);
      await reads(page, `status: ${plain(report.told)}`);
      const read = await tree(page);
      for (const line of report.lines) expect(read).toContain(plain(line.text));
      over = report.ended;
      await press(page, 'button', over ? /^To the debrief$/ : /^Plan turn /);
      await begins(page, over ? '#/debrief' : '#/table');
    }
    await reads(page, 'heading Why it ended so');
  });
});
