import type { Browser } from 'playwright-core';

import type { Bench } from './map.ts';
import { percentile, type Trace, traced } from './trace.ts';

declare global {
  var bench: Bench;
}

/** What the map costs in one of its states: CPU of the page's main thread per drawn frame. */
export interface Cost {
  readonly state: 'asleep' | 'at rest, with rings' | 'a turn plays' | 'zooming';
  readonly frames: number;
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
  readonly longestIs: string;
}

const SECONDS = 3;

/** The map with two hundred moving groups at 1440×900, after its first picture has settled. */
export async function mapCosts(browser: Browser, url: string): Promise<Cost[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(drawNothing);
  try {
    await page.goto(`${url}tests/bench/page/map.html`);
    await page.evaluate(async () => globalThis.bench.ready);
    await page.waitForTimeout(2500);
    const costs: Cost[] = [];
    const measure = async (state: Cost['state'], ms: number, act: () => Promise<void>) => {
      const trace = await traced(browser, page, async () => {
        await act();
        await page.waitForTimeout(ms);
      });
      costs.push(costOf(state, trace));
    };
    await measure('asleep', SECONDS * 1000, async () => {});
    await measure('a turn plays', 1600, () => page.evaluate(() => globalThis.bench.turn()));
    await measure('zooming', 1600, () => page.evaluate(() => globalThis.bench.zoom(1.5)));
    await page.evaluate(() => globalThis.bench.incidents());
    await page.waitForTimeout(2500);
    await measure('at rest, with rings', SECONDS * 1000, async () => {});
    return costs;
  } finally {
    await page.close();
  }
}

/**
 * Without a graphics card WebGL is drawn by a processor in another process, one frame in a second or less. What the page
 * itself does for a frame is the same when the last step is left out.
 */
function drawNothing(): void {
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext])
    Object.assign(prototype, { drawArrays() {}, drawElements() {} });
}

function costOf(state: Cost['state'], { frames, tasks }: Trace): Cost {
  const cpu = frames.map((frame) => frame.cpu);
  const longest = tasks.toSorted((a, b) => b.cpu - a.cpu)[0];
  return {
    state,
    frames: frames.length,
    median: percentile(cpu, 0.5),
    p95: percentile(cpu, 0.95),
    longest: longest?.cpu ?? 0,
    longestIs: longest?.what ?? '',
  };
}
