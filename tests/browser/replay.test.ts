import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { linkOf } from '../../src/app/replay/link.ts';
import { compiled } from '../../src/charts/index.ts';
import {
  finished,
  formatOrder,
  formatRun,
  hasEnded,
  parseRun,
  playTurn,
  replaying,
  type RunFile,
  startRun,
  verifyRun,
} from '../../src/engine/index.ts';
import { playOut } from '../../src/players/index.ts';
import { readBook } from '../../src/scenario/files.ts';
import { axe, newPage, type Page, site } from '../support/browser.ts';
import { button, commitTurn, goOn, showWhole } from './play.ts';

/*
 * A game is ended and saved, opened on another profile, checked, looked at, forked, ended anew, compared and taken
 * away. The turns that are not the subject are played in Node and put into the browser’s store.
 */

const FORK = 5;
/** The screens are the same for every scenario: one of them is looked through, its maps drawn, its review worked out. */
const DRAWN = 'coercion-incident';

const slider = (page: Page) => page.getByRole('slider', { name: 'Turn', exact: true });
const said = (page: Page) => slider(page).getAttribute('aria-valuetext');

function fileOf(text: string): RunFile {
  const { file, damage } = parseRun(text);
  if (damage) throw new Error(JSON.stringify(damage));
  return file;
}

/** A whole game that a careful player played for both governments. */
function gameOf(scenario: string): { text: string; file: RunFile } {
  const run = startRun({ scenario: readBook(scenario).rules, rulebook: compiled, seed: 'again-7' });
  playOut(run, 'careful');
  const text = formatRun(run);
  return { text, file: fileOf(text) };
}

async function choose(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button(page, 'Choose a run file').click();
  const buffer = Buffer.from(text);
  await (await chooser).setFiles({ name: 'run.jsonl', mimeType: 'text/plain', buffer });
}

async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await press();
  return readFileSync(await (await download).path(), 'utf8');
}

const fromMenu = async (page: Page, item: string): Promise<void> => {
  await button(page, 'Menu').click();
  await page.getByRole('menuitem', { name: item }).click();
};

const STORE = 'two-seas.game';

/** What a browser keeps of a game before its last turn, the orders of that turn drafted. */
function beforeTheEnd(scenario: string, file: RunFile): string {
  const last = file.turns.length;
  const { rules } = readBook(scenario);
  const { run } = finished(replaying(file, rules, compiled, { until: last - 1 }));
  const drafts = file.turns[last - 1].orders.map(formatOrder);
  const stored = { id: 'mine', run: formatRun(run), drafts, original: null, names: 'neutral' };
  return JSON.stringify({ ...stored, stage: 'table', scenario, turn: last });
}

/** Plays the stored game on in Node, without orders, until one turn is left. */
async function playOn(page: Page, scenario: string, turns: number): Promise<void> {
  const game = JSON.parse((await page.evaluate((k) => localStorage.getItem(k), STORE))!) as {
    run: string;
  };
  const { rules } = readBook(scenario);
  const { run } = finished(replaying(fileOf(game.run), rules, compiled));
  while (run.history.length < turns - 1 && !hasEnded(run)) playTurn(run, []);
  const stored = { ...game, run: formatRun(run), drafts: [], original: null, stage: 'table' };
  await page.evaluate(
    ([k, value]) => localStorage.setItem(k, value),
    [STORE, JSON.stringify(stored)],
  );
  await page.reload();
  await page.getByRole('tablist').first().waitFor();
}

const toTheEnd = async (page: Page): Promise<void> => {
  await commitTurn(page);
  while (!(await goOn(page))) await commitTurn(page);
};

describe.each(['coercion-incident', 'disaster-response', 'export-restriction', 'long-game'])(
  'a run of %s',
  (scenario) => {
    const { text, file } = gameOf(scenario);
    const last = file.turns.length;
    const drawn = scenario === DRAWN;

    it('is played, saved, opened on another profile, checked, looked at, forked, finished, compared and taken away', async () => {
      // played to its end and saved; then the browser is closed
      const localStorage = [{ name: STORE, value: beforeTheEnd(scenario, file) }];
      const storageState = {
        cookies: [],
        origins: [{ origin: new URL(site).origin, localStorage }],
      };
      const first = await newPage({
        path: '#/table',
        worker: drawn,
        reducedMotion: 'reduce',
        storageState,
      });
      await toTheEnd(first);
      const kept = await saved(first, () => button(first, 'Download the run').click());
      expect(kept).toBe(text);
      await first.context().close();

      // another profile: opened and verified
      const page = await newPage({
        path: '#/replay',
        map: drawn,
        worker: drawn,
        reducedMotion: 'reduce',
      });
      await choose(page, kept);
      await button(page, 'Verified').waitFor();
      expect(await said(page)).toContain('The brief');

      // scrubbed, marked, asked why, in words and on the map
      await slider(page).focus();
      await page.keyboard.press('End');
      await expect.poll(() => said(page)).toMatch(new RegExp(`^Turn ${last} of ${last}`));
      await page.keyboard.press('Home');
      await button(page, 'Next decision').click();
      await expect.poll(() => said(page)).toMatch(/^Turn 1 of/);
      await button(page, 'Bookmark this moment').click();
      await page.getByRole('textbox', { name: 'Note to turn 1' }).fill('Here <b>it</b> began.');
      await page.getByRole('radio', { name: 'Text' }).check({ force: true });
      await page.getByRole('group', { name: 'The situation in words' }).waitFor();
      if (drawn) expect(await axe(page)).toEqual([]);
      await button(page, /^Why: /)
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      const noted = fileOf(await saved(page, () => fromMenu(page, 'Save the run')));
      expect(noted.notes.bookmarks).toMatchObject([{ turn: 1, note: 'Here <b>it</b> began.' }]);
      expect({ ...noted, notes: {} }).toEqual(file);

      // forked at turn 5 and finished
      await slider(page).fill(String(FORK));
      await expect.poll(() => said(page)).toMatch(/^Turn 5 of/);
      await button(page, 'What if …').click();
      await button(page, `Play turn ${FORK} anew`).click();
      const orders = file.turns[FORK - 1].orders.length;
      if (orders > 0) await button(page, new RegExp(`^${orders} orders?\\b`)).waitFor();
      await commitTurn(page);
      await playOn(page, scenario, last);
      await toTheEnd(page);
      const markdown = await saved(page, () => button(page, 'Markdown').click());
      expect(markdown).toMatch(/^# /);
      expect(markdown).toContain('Seed: again-7');

      // compared: decisions, measures and maps
      await button(page, 'Compare with the run it was forked from').click();
      await page.getByRole('heading', { name: 'Two runs side by side' }).waitFor();
      expect(await button(page, 'Verified').count()).toBe(2);
      const parted = file.turns.find(({ turn, orders: then }) => turn > FORK && then.length > 0)!;
      await page
        .getByText(
          new RegExp(`differ first in turn ${parted.turn}\\. B was forked from A in turn 5`),
        )
        .waitFor();
      await seesBothMaps(page, drawn, last);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await button(page, 'Exchange A and B').click();
      await button(page, 'Back to the replay').click();
      const fork = fileOf(await saved(page, () => fromMenu(page, 'Save the run')));
      expect(fork.header.forked).toEqual({ from: file.seal, turn: FORK });
      expect(fork.turns.slice(0, FORK - 1)).toEqual(file.turns.slice(0, FORK - 1));
      expect(verifyRun(fork, readBook(scenario).rules, compiled)).toBeNull();
    });
  },
);

/** The same turn on both maps, by keyboard; what differs has its words under A and under B. */
async function seesBothMaps(page: Page, drawn: boolean, last: number): Promise<void> {
  const turns = page.getByRole('slider', { name: 'Maps and measures after turn' });
  const all = page.getByRole('region', { name: 'Both maps in words' });
  const differing = page.getByRole('region', { name: 'What differs on the maps' });
  await page.getByRole('radio', { name: 'Text' }).check({ force: true });
  await turns.focus();
  await page.keyboard.press('Home');
  await page.getByText('The two maps are the same.').waitFor();
  expect(await all.getByText(/^A and B /).count()).toBeGreaterThan(3);
  if (!drawn) return;
  await page.keyboard.press('End');
  await page.getByText(`turn ${last} ·`).first().waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Map' }).check({ force: true });
  await differing.waitFor({ state: 'attached' });
  await expect.poll(() => page.locator('.map-pair canvas').count()).toBe(2);
  await page.getByText('Drawing the sea').first().waitFor({ state: 'detached' });
  await button(page, 'Zoom in').click();
  expect(await axe(page)).toEqual([]);
  await button(page, 'The map in words').click();
  await all.waitFor();
}

describe('a link', () => {
  it('opens its run and leaves an unfinished game alone; a damaged one says so; a forged one names the turn', async () => {
    const { text, file } = gameOf('coercion-incident');
    const game = JSON.stringify({
      id: 'mine',
      run: formatRun(
        startRun({ scenario: readBook('coercion-incident').rules, rulebook: compiled, seed: 'm' }),
      ),
      drafts: ['india lever.start 2.2'],
      names: 'neutral',
      stage: 'table',
      scenario: 'coercion-incident',
      turn: 1,
    });
    const page = await newPage();
    await page.evaluate((value) => localStorage.setItem('two-seas.game', value), game);
    const { link } = linkOf(text, site);
    await page.goto(link!);
    await button(page, 'Verified').waitFor();
    expect(page.url()).toBe(link);
    expect(await page.evaluate(() => localStorage.getItem('two-seas.game'))).toBe(game);

    await button(page, 'What if …').click();
    await page.getByText(/An unfinished game is stored in this browser/).waitFor();
    await button(page, 'Keep looking').click();
    // what makes room for a fork is kept, with what was drafted in it
    await button(page, 'What if …').click();
    await button(page, 'Play turn 1 anew').click();
    await page.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
    await page.goto('#/replay');
    await fromMenu(page, 'Open another run');
    await button(page, /^Play on: /).click();
    await showWhole(page);
    await button(page, /^1 order\b/).waitFor();
    await page.goto(link!.slice(0, -9));
    await page.getByRole('alert').filter({ hasText: 'cut off or changed' }).waitFor();

    const lines = text.split('\n');
    lines[4] = lines[4].replace(file.turns[3].hash, 'f'.repeat(64));
    await choose(page, lines.join('\n'));
    await button(page, 'A damaged file, not verified').waitFor();
    await page.getByText(/^Turn 4: expected f{64}/).waitFor();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await axe(page)).toEqual([]);
  });
});
