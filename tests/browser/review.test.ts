import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { reviewSchema } from '../../assets/make/review-schema.ts';
import { compiled } from '../../src/charts/index.ts';
import { formatRun, parseRun } from '../../src/engine/index.ts';
import { sampleFile } from '../../src/futures/index.ts';
import { playOut } from '../../src/players/index.ts';
import { readBook } from '../../src/scenario/files.ts';
import { axe, newPage, type Page } from '../support/browser.ts';
import { newRun } from '../support/runs.ts';
import { button } from './play.ts';

/** A run that somebody played to its end elsewhere. */
function runFile(seed: string): string {
  const run = newRun(seed);
  playOut(run, 'careful');
  return formatRun(run);
}

async function choose(page: Page, name: string, files: { name: string; text: string }[]) {
  const chooser = page.waitForEvent('filechooser');
  await button(page, name).click();
  await (
    await chooser
  ).setFiles(
    files.map(({ name: file, text }) => ({
      name: file,
      mimeType: 'application/x-ndjson',
      buffer: Buffer.from(text),
    })),
  );
}

async function saved(page: Page, name: string): Promise<{ name: string; text: string }> {
  const downloads = page.waitForEvent('download');
  await button(page, name).click();
  const download = await downloads;
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text };
}

/** What is wider than the screen and does not scroll in a box of its own. */
const wider = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? []
      : [...document.querySelectorAll('body *')]
          .filter((part) => !part.closest('.scroll-x'))
          .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
          .map((part) => part.outerHTML.slice(0, 120))
          .concat(String(document.documentElement.scrollWidth)),
  );

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length;

describe('the review of a run', () => {
  it('is worked out beside the page, written into, taken away, printed, and there again', async () => {
    const page = await newPage({ acceptDownloads: true, viewport: { width: 390, height: 844 } });
    await choose(page, 'Choose a file', [{ name: 'a.jsonl', text: runFile('review') }]);
    await page.getByRole('heading', { name: 'Why it ended so' }).waitFor();
    // the page answers while the worker plays
    await button(page, 'Mark turn 2').click();
    await page.getByRole('textbox', { name: 'Why turn 2 is marked' }).fill('We =waited');
    await page.getByRole('textbox', { name: 'What went well' }).fill('# Trust | <b>us</b>');
    await page.getByRole('textbox', { name: 'Name of your group' }).fill('Team “ü/1”');
    await page.getByText('Kept in this browser.').waitFor();
    await page.getByText(/runs that were played for this review/).waitFor({ timeout: 90_000 });
    await page.getByRole('heading', { name: 'What each decision was worth' }).waitFor();
    expect(await page.getByText(/^The same orders under 1,000 other seeds/).count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    expect(await wider(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await wider(page)).toEqual([]);

    const markdown = await saved(page, 'Markdown');
    expect(markdown.name).toBe('two-seas review coercion-incident review Team_ü_1.md');
    expect(markdown.text).toContain('> \\# Trust \\| &lt;b\\>us&lt;/b\\>');
    const csv = await saved(page, 'Table (CSV)');
    expect(csv.text.startsWith('\uFEFFkind,turn,by')).toBe(true);
    const data = reviewSchema.parse(JSON.parse((await saved(page, 'Data (JSON)')).text));
    expect(data.complete).toBe(true);
    expect(data.timeline[1]).toMatchObject({ starred: true, note: 'We =waited' });
    const run = parseRun((await saved(page, 'Download the run')).text);
    expect(run.file!.notes).toMatchObject({
      group: 'Team “ü/1”',
      hotWash: { well: '# Trust | <b>us</b>' },
    });

    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format });
      expect(pagesOf(pdf)).toBeGreaterThan(5);
      expect(pagesOf(pdf)).toBeLessThan(20);
    }
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 900 });
    expect(await wider(page)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Play again' }).isVisible()).toBe(false);
    expect(await page.locator('.wash-words').isVisible()).toBe(true);
    // no chart is wider than its place
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.review svg')]
        .filter((svg) => svg.getBoundingClientRect().right > innerWidth)
        .map((svg) => svg.outerHTML.slice(0, 80)),
    );
    expect(cut).toEqual([]);
    await page.emulateMedia({ media: null });

    await page.reload();
    await page.getByRole('heading', { name: 'Why it ended so' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'What went well' }).inputValue()).toBe(
      '# Trust | <b>us</b>',
    );
    expect(await page.getByRole('button', { name: 'Mark turn 2', pressed: true }).count()).toBe(1);
  });

  it('says what is missing where no worker starts', async () => {
    const page = await newPage({ path: null });
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    await page.goto('');
    await choose(page, 'Choose a file', [{ name: 'a.jsonl', text: runFile('review') }]);
    await page.getByText(/this browser starts no worker/).waitFor();
    await page.getByRole('heading', { name: 'Turn by turn' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Used', exact: true }).count()).toBe(1);
    // the class page checks files by itself then
    await page.goto('#/class');
    const files = ['one', 'two'].map((name) => ({ name: `${name}.jsonl`, text: runFile(name) }));
    await choose(page, 'Choose files', [...files, { name: 'no.jsonl', text: '{' }]);
    await page.getByText('3 files checked: 2 runs hold, one file does not.').waitFor();
    await page.getByText(/this browser starts no worker/).waitFor();
    expect(await page.getByRole('table').getByRole('row').count()).toBe(2);
  });
});

describe('the class page', () => {
  it('holds two hundred files against one another, and stays at hand meanwhile', async () => {
    const { rules } = readBook('coercion-incident');
    const plans = ['none', ...Object.keys(rules.plans)];
    const at = (i: number) => plans[i % plans.length];
    // forty groups, and files of theirs that were sent again: what is checked is two hundred files
    const texts = Array.from(
      { length: 40 },
      (_, i) => sampleFile(rules, compiled, 'class', [at(i), at(3 * i + 1)]).text,
    );
    const files = Array.from({ length: 198 }, (_, i) => ({
      name: `Group ${i + 1} two-seas coercion-incident class turn-9.jsonl`,
      text: texts[i % texts.length],
    }));
    const broken = [
      { name: 'notes <b>.txt', text: 'not a run' },
      { name: 'changed.jsonl', text: texts[1].replace('"turn":1', '"turn":1 ') },
    ];
    const page = await newPage({ acceptDownloads: true, viewport: { width: 320, height: 720 } });
    await button(page, 'Open the class page').click();
    await page.getByRole('heading', { level: 1, name: /chose differently/ }).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await wider(page)).toEqual([]);
    await choose(page, 'Choose files', [...files, ...broken]);
    // answers come while files are checked
    await page.getByText('Hide names').click();
    await page.getByText('200 files checked: 198 runs hold, 2 files do not.').waitFor();
    await page.getByText('Hide names').click();
    await page.getByText('notes <b>.txt').waitFor();
    const table = page.getByRole('table');
    expect(await table.getByRole('row').count()).toBe(199);
    await page.getByText(/^Of the spread of these runs/).waitFor({ timeout: 60_000 });
    await page.getByText(/are being played under other seeds/).waitFor({ state: 'detached' });
    expect(await page.getByText(/runs of those that gave it, it was worth/).count()).toBe(12);
    expect(await wider(page)).toEqual([]);
    expect(await axe(page)).toEqual([]);
    const csv = (await saved(page, 'Table (CSV)')).text.split('\r\n');
    expect(csv).toHaveLength(202);
    const seal = parseRun(texts[0]).file!;
    expect(csv[1]).toContain(`,yes,,coercion-incident,class,both,ended,${seal.turns.length},`);
    expect(csv[1]).toContain(seal.turns.at(-1)!.hash);
    await button(page, 'Sort by Score').click();
    expect(await page.getByRole('columnheader', { name: /Score/ }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    await button(page, 'Begin again').click();
    await button(page, 'Try a sample class').click();
    await page.getByText(/its groups are scripts, not people/).waitFor();
    await page.getByText('14 files checked: 14 runs hold.').waitFor();
  });
});
