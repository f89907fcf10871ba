import { readFile } from 'node:fs/promises';

import { expect, it } from 'vitest';

import { formatRun } from '../../src/engine/index.ts';
import { newPage } from '../support/browser.ts';
import { played } from '../support/runs.ts';

/* What people wrote is data: shown as it was written, in the page and on paper, and never run. */

const MARKUP = '<img src=x onerror="window.caught = 1"><script>window.caught = 1</script>';

declare global {
  interface Window {
    caught?: number;
  }
}

it('markup in a run file and in answers is shown and exported as text; the page runs nothing but its own', async () => {
  const page = await newPage({ expected: [/Content Security Policy/] });
  const run = played(MARKUP, 'none');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: `${MARKUP.replaceAll('/', '')}.jsonl`,
      mimeType: 'text/plain',
      buffer: Buffer.from(formatRun(run, { group: MARKUP })),
    });
  await page.getByRole('heading', { name: 'Why it ended so' }).waitFor();
  for (const field of await page.getByRole('textbox').all()) await field.fill(MARKUP);
  expect(await page.locator('main').textContent()).toContain(MARKUP);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main img, main script').count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Markdown/ }).click();
  const markdown = await readFile(await (await download).path(), 'utf8');
  expect(markdown).not.toMatch(/(?<!\\)<(img|script)/);
  // an element that only markup could have brought in: the policy stops its script
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.caught = 2';
    document.body.append(script);
    return window.caught ?? null;
  });
  expect(ran).toBeNull();
});
