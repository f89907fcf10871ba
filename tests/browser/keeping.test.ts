import { describe, expect, it } from 'vitest';

import { newPage, type Page } from '../support/browser.ts';
import { button, commitTurn, goOn, startGame } from './play.ts';

async function openFile(page: Page, name: string, content: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button(page, 'Choose a file').click();
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

const spoil = (page: Page, change: string) =>
  page.evaluate((from) => {
    const key = 'two-seas.game';
    const saved = JSON.parse(localStorage.getItem(key)!);
    saved.run = saved.run.replace(new RegExp(from), 'x');
    localStorage.setItem(key, JSON.stringify(saved));
  }, change);

describe('an unfinished game', () => {
  it('survives a reload with its turns and its drafted orders', async () => {
    const page = await newPage();
    await startGame(page, 'Both', 'reload-1');
    await commitTurn(page);
    await page.reload();
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    await goOn(page);
    await page.getByRole('tab', { name: 'Forces' }).click();
    await button(page, /^Send P-8I detachment/).click();
    await page.getByRole('menuitem').first().click();
    await button(page, /^1 order/).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /^Turn 2 of/ }).waitFor();
    await button(page, /^1 order/).waitFor();
  });

  it('is offered on the front page and is not written over without a question', async () => {
    const page = await newPage();
    await startGame(page);
    await page.goto('./#/');
    await button(page, 'Continue').waitFor();
    await button(page, /^Read the brief/)
      .first()
      .click();
    await button(page, 'Start the game').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('link', { name: 'Two Seas', exact: true }).click();
    await button(page, 'Continue').click();
    await page.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
  });

  it('that is damaged says so in words and is kept for download', async () => {
    const page = await newPage();
    await startGame(page);
    await commitTurn(page);
    await spoil(page, '"hash":"..');
    await page.reload();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/cannot be continued\. .+/);
    const download = page.waitForEvent('download');
    await button(page, 'Download it').click();
    expect((await download).suggestedFilename()).toContain('damaged');
  });
});

describe('a wrong file', () => {
  it('gets a clear sentence, and after it the next', async () => {
    const page = await newPage();
    for (const [name, content, says] of [
      ['notes.txt', 'hello', /“notes\.txt” cannot be opened\. Line 1/],
      ['empty.jsonl', '', /empty/],
      ['cut.jsonl', '{"twoSeas":"run","format":99}\n', /format 99/],
    ] as const) {
      await openFile(page, name, content);
      await page.getByRole('alert').filter({ hasText: says }).waitFor();
    }
  });
});
