/*
 * npm run bench:page -- what the page costs: the map under load, the way into a game, an order under the cursor, the front page
 * under Lighthouse.
 * Ends with 1 when a budget of tests/browser/budgets.json does not hold. docs/performance.md keeps its figures.
 * It measures time, so it is no test: run it on a machine that does nothing else.
 */
import { readFileSync } from 'node:fs';

import { chromium } from 'playwright-core';

import { chromiumFlags, findChromium } from '../support/chromium.ts';
import { buildSite } from '../support/site.ts';
import { type Cost, mapCosts } from './page/frames.ts';
import { frontPage } from './page/front-page.ts';
import { hover } from './page/hover.ts';
import { journey } from './page/journey.ts';
import { serve } from './page/serve.ts';

const TIMES = 3;
const VISITS = 5;

const budgets = JSON.parse(
  readFileSync(new URL('../browser/budgets.json', import.meta.url), 'utf8'),
) as {
  /** Milliseconds of CPU of the main thread per frame, 95 of 100 frames, in each state of the map. */
  readonly frame: Readonly<Record<Cost['state'], number>>;
  /** Milliseconds of CPU of one task after the front page has loaded. */
  readonly task: number;
  /** Milliseconds of CPU of one task while futures are played. */
  readonly 'task beside futures': number;
  /** Milliseconds by the clock until an order under the cursor says what it would change; best of five. */
  readonly 'first difference': number;
  readonly lighthouse: number;
};

const executablePath = findChromium();
const flags = chromiumFlags();
/** Without a graphics card: Phaser draws on a canvas. With one: it speaks WebGL, here to a deaf listener. */
const RENDERERS = {
  canvas: flags,
  webgl: [...flags.filter((flag) => !/gpu|rasterizer/.test(flag)), '--use-gl=stub'],
} as const;

const over: string[] = [];
const check = (holds: boolean, what: string): void => {
  if (!holds) over.push(what);
};
const ms = (x: number): string => x.toFixed(1);

async function withSite(input: string, act: (url: string) => Promise<void>): Promise<void> {
  const built = await buildSite({ input });
  const site = await serve(built.outDir);
  try {
    await act(site.url);
  } finally {
    site.close();
    await built.remove();
  }
}

/** The best of several measurements, state by state. */
async function map(url: string): Promise<void> {
  for (const [renderer, args] of Object.entries(RENDERERS)) {
    const best = new Map<string, Cost>();
    for (let time = 0; time < TIMES; time++) {
      const browser = await chromium.launch({ executablePath, args: [...args] });
      for (const cost of await mapCosts(browser, url)) {
        const before = best.get(cost.state);
        if (!before || cost.p95 < before.p95) best.set(cost.state, cost);
      }
      await browser.close();
    }
    for (const { state, frames, median, p95, longest } of best.values()) {
      console.log(
        `map, ${renderer}, ${state}: ${frames} frames, CPU per frame median ${ms(median)} ms, p95 ${ms(p95)} ms; longest task ${ms(longest)} ms`,
      );
      check(p95 <= budgets.frame[state], `map, ${renderer}, ${state}: ${ms(p95)} ms per frame`);
    }
    check(
      best.get('asleep')?.frames === 0,
      `map, ${renderer}: draws frames although nothing moves`,
    );
  }
}

async function way(url: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: [...flags] });
  for (const { name, longest, long } of await journey(browser, url, budgets.task)) {
    console.log(`task, ${name}: longest ${ms(longest.cpu)} ms of CPU (${longest.what})`);
    check(long.length === 0, `${name}: a task of ${ms(longest.cpu)} ms (${longest.what})`);
  }
  await browser.close();
}

async function differences(url: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: [...flags] });
  const { first, longest } = await hover(browser, url);
  await browser.close();
  const best = Math.min(...first);
  console.log(
    `hover: first difference after ${ms(best)} ms (${first.map(ms).join(', ')}); longest task meanwhile ${ms(longest.cpu)} ms of CPU (${longest.what})`,
  );
  check(best <= budgets['first difference'], `hover: first difference after ${ms(best)} ms`);
  check(
    longest.cpu <= budgets['task beside futures'],
    `hover: a task of ${ms(longest.cpu)} ms (${longest.what})`,
  );
}

async function visits(url: string): Promise<void> {
  const { best, runs, timings, faults } = await frontPage(
    url,
    { executablePath, args: flags },
    VISITS,
  );
  for (const [category, score] of Object.entries(best)) {
    console.log(
      `lighthouse, ${category}: ${score} (${runs.map((run) => run[category as keyof typeof run]).join(', ')})`,
    );
    check(score >= budgets.lighthouse, `lighthouse, ${category}: ${score}`);
  }
  for (const [what, value] of Object.entries(timings)) console.log(`lighthouse, ${what}: ${value}`);
  for (const fault of faults) console.log(`lighthouse says: ${fault}`);
}

const asked = process.argv.slice(2);
const wanted = (part: string): boolean => asked.length === 0 || asked.includes(part);

if (wanted('map')) await withSite('tests/bench/page/map.html', map);
await withSite('index.html', async (url) => {
  if (wanted('way')) await way(url);
  if (wanted('hover')) await differences(url);
  if (wanted('lighthouse')) await visits(url);
});

for (const what of over) console.error(`over its budget: ${what}`);
process.exitCode = over.length > 0 ? 1 : 0;
