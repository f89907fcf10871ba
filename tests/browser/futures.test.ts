import { beforeAll, describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import { type Order, type Run, startRun } from '../../src/engine/index.ts';
import { type Change, changedPlan, forecast, FUTURES, paired } from '../../src/futures/index.ts';
import { futuresOf } from '../../src/futures/index.ts';
import { futuresView, type OutlookView, tableView } from '../../src/presenter/index.ts';
import { readBook } from '../../src/scenario/files.ts';
import { axe, newPage, type Page, site } from '../support/browser.ts';
import { button, commitTurn, goOn, startGame } from './play.ts';

const SEED = 'fans';
const book = readBook('coercion-incident');
const viewer = { role: 'both', names: 'neutral' } as const;

const futures = (page: Page) => page.getByRole('region', { name: 'Futures' });
const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();
const each = (page: Page) => futures(page).getByText('1,000 futures each').waitFor();

/** What the page ought to say of a change of the plan, worked out in Node from the same run. */
function expected(run: Run, change: Change, order: Order): OutlookView {
  const trial = changedPlan(run, change)!;
  const play = (of: Run) => {
    const source = futuresOf(of, 'both', compiled);
    return Array.from({ length: FUTURES }, () => source.next().value);
  };
  const found = {
    plan: forecast(run, 'both', compiled, FUTURES),
    other: forecast(trial, 'both', compiled, FUTURES),
    paired: paired(run, play(run), play(trial)),
  };
  const considered = { change, order, found };
  const { measures } = tableView(run, book, viewer);
  return futuresView(run, book, viewer, measures, {
    state: 'on',
    plan: found.plan,
    considered,
    complete: true,
  });
}

describe('the futures of a plan', () => {
  const opening = startRun({ scenario: book.rules, rulebook: compiled, seed: SEED });
  const order: Order = { type: 'lever.start', by: 'india', clause: '2.2' };
  let view: OutlookView;
  beforeAll(() => {
    view = expected(opening, { type: 'with', order }, order);
  });

  it('change with the order under the cursor, by the numbers that Node finds', async () => {
    const page = await newPage({ viewport: { width: 1440, height: 900 } });
    await startGame(page, 'Both governments', SEED);
    await futures(page)
      .getByText(/^1,000 futures of these orders/)
      .waitFor();
    // a name is a riddle until it is asked what it means
    const { means } = view.endings[0];
    const explained = futures(page).locator('.ending-means').filter({ hasText: means });
    expect(await explained.count()).toBe(0);
    await button(page, 'What they mean').click();
    await explained.waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'What they mean').click();
    await tab(page, 'Levers');
    await button(page, /^2\.2 /).hover();
    await futures(page).getByText('India and Japan: Open 2.2 Common maritime picture').waitFor();
    await each(page);
    const said = await futures(page).getByRole('listitem').allTextContents();
    for (const { sentence } of view.measures) {
      expect(said.filter((words) => words.includes(sentence))).toHaveLength(1);
    }
    expect(view.measures.some(({ lean }) => lean === 'better')).toBe(true);
    expect(await axe(page)).toEqual([]);
    // said aloud once it stands still, and the same
    await futures(page).getByRole('status').filter({ hasText: view.spoken }).waitFor();

    // drafted, it is held against the plan without it: the same two plans
    await button(page, /^2\.2 /).click();
    await button(page, /^India and Japan: Open 2\.2/).click();
    await button(page, /^1 order/).click();
    await button(page, /^Undo: India and Japan: Open 2\.2/)
      .last()
      .hover();
    await each(page);
    const again = await futures(page).getByRole('listitem').allTextContents();
    expect(again).toEqual(said);
  });

  it('change with the order that has the focus, in a menu too', async () => {
    const page = await newPage({ viewport: { width: 1024, height: 768 }, colorScheme: 'light' });
    await startGame(page);
    await tab(page, 'Forces');
    await button(page, /^Send Andaman patrol vessels/).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('ArrowDown');
    // what has the focus and what is shown are about the same order
    await page.waitForFunction(() => {
      const place = document.querySelector('[role=menuitem]:focus [slot=label]')?.firstChild;
      const subject = document.querySelector('.futures-subject')?.textContent;
      return (
        place?.textContent &&
        subject === `India: Send Andaman patrol vessels to ${place.textContent}`
      );
    });
    await page.keyboard.press('Escape');
    await futures(page)
      .getByText(/futures of these orders/)
      .waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('differ by chance alone, or by assumptions too: told apart in words, and kept for the next turn', async () => {
    const page = await newPage({ viewport: { width: 1440, height: 900 } });
    await startGame(page);
    await futures(page)
      .getByText(/by chance alone\.$/)
      .waitFor();
    await page.getByRole('radio', { name: 'Chance and assumptions' }).check({ force: true });
    const both = futures(page).getByText(/by chance, and by every uncertain number/);
    await both.waitFor();
    expect(await axe(page)).toEqual([]);
    await commitTurn(page);
    await goOn(page);
    await both.waitFor();
  });

  it('are those of a role: one government does not see the other’s mandate', async () => {
    const page = await newPage();
    await startGame(page, 'India');
    await futures(page)
      .getByRole('heading', { name: /India.s freedom of choice/ })
      .waitFor();
    expect(
      await futures(page)
        .getByRole('heading', { name: /Japan.s legal footing/ })
        .count(),
    ).toBe(0);
  });

  it('stand behind one line on a telephone', async () => {
    const page = await newPage({ viewport: { width: 390, height: 844 } });
    await startGame(page);
    await futures(page)
      .getByText(/^Most often: /)
      .waitFor();
    await button(page, 'Show the futures').click();
    await futures(page).getByRole('heading', { name: 'Harmful incidents' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await axe(page)).toEqual([]);
    await tab(page, 'Levers');
    await button(page, /^2\.2 /).click();
    await futures(page).getByText('India and Japan: Open 2.2 Common maritime picture').waitFor();
  });
});

describe('the worker of the futures', () => {
  it('is one script without XState', async () => {
    const page = await newPage();
    const started = page.waitForEvent('worker');
    const charts = page.waitForResponse(/\/charts-[\w-]+\.js$/);
    await startGame(page);
    const script = await (await fetch((await started).url())).text();
    const other = await (await charts).text();
    const mark = /xstate\.(init|stop|done)/;
    expect([mark.test(script), mark.test(other)]).toEqual([false, true]);
    expect(script).not.toMatch(/\bimport\b\s*[({'"]/);
  });

  it.each([
    ['blocked', (page: Page) => page.route(/\/worker-.*\.js$/, (route) => route.abort())],
    [
      'broken',
      (page: Page) =>
        page.route(/\/worker-.*\.js$/, (route) =>
          route.fulfill({ body: 'throw 1', contentType: 'text/javascript' }),
        ),
    ],
    ['absent', (page: Page) => page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))],
  ])('may be %s: the game goes on and says that futures are off', async (_, prevent) => {
    const page = await newPage({ path: null, expected: [/ERR_FAILED/, /Failed to load/] });
    await prevent(page);
    await page.goto(site);
    await startGame(page);
    await page.getByText(/^Futures are off: /).waitFor();
    await tab(page, 'Levers');
    await button(page, /^2\.2 /).click();
    await button(page, /^India and Japan: Open 2\.2/).click();
    await button(page, /^1 order/).waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
