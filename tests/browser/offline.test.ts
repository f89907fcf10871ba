import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { axe, newPage, type Page } from '../support/browser.ts';
import { buildSite } from '../support/site.ts';
import budgets from './budgets.json' with { type: 'json' };
import { commitTurn, goOn, playOut, startGame } from './play.ts';

/* A whole game without a network: as an application that was installed, and as one file from a disk. */

/** Plays the first turn, sees that futures come, and plays to the end. */
async function wholeGame(page: Page): Promise<void> {
  await startGame(page, 'Both governments', '1');
  await page
    .getByText(/futures/)
    .first()
    .waitFor();
  await page
    .getByText(/1,000 futures/)
    .first()
    .waitFor();
  await commitTurn(page);
  await goOn(page);
  await playOut(page);
  await page.getByRole('heading', { name: 'Why it ended so' }).waitFor();
}

describe('the site, once visited', () => {
  it('plays a whole game with the network off', async () => {
    const page = await newPage({ map: true, serviceWorkers: 'allow' });
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.context().setOffline(true);
    await page.reload();
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
    await wholeGame(page);
  });
});

describe('the one file', () => {
  let built: { outDir: string; remove: () => Promise<void> };
  let file: string;
  beforeAll(async () => {
    built = await buildSite({ mode: 'single' });
    file = join(built.outDir, 'two-seas.html');
  });
  afterAll(() => built.remove());

  it('is within its budget', () => {
    expect(gzipSync(readFileSync(file)).length / 1024).toBeLessThan(budgets['one file']);
  });

  it('plays a whole game from a disk, and a reload keeps it', async () => {
    const page = await newPage({ map: true, path: null, offline: true });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    expect(await axe(page)).toEqual([]);
    await wholeGame(page);
    await page.reload();
    await page.getByRole('heading', { name: 'Why it ended so' }).waitFor();
    expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
  });
});
