import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';

import { chromium } from 'playwright-core';

import { chromiumFlags, findChromium } from '../support/chromium.ts';
import { median, percentile } from './measure.ts';
import type { FuturesFound } from './parts/futures.ts';
import type { Asked, PageTask } from './parts/page.ts';

/* The futures of a scenario's brief in Chromium, asked of the worker that is shipped. */

export interface ChromiumFound extends FuturesFound {
  readonly version: string;
  /** Longest task of the page while futures ran, in milliseconds; 0 when none was as long as 50. */
  readonly longestTask: number;
}

/** A front page and the two scripts beside it. */
function serve(files: readonly string[]): Promise<Server> {
  const bodies = new Map(files.map((file) => [`/${basename(file)}`, readFileSync(file)]));
  const html =
    '<!doctype html><title>bench</title><script type="module" src="./page.mjs"></script>';
  const server = createServer(({ url = '/' }, response) => {
    const script = bodies.get(url);
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ?? html);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

/** @param fresh how many times a worker is started that has played nothing yet */
export async function chromiumFutures(
  files: readonly string[],
  task: PageTask,
  fresh: number,
): Promise<ChromiumFound> {
  const server = await serve(files);
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags() });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => 'futures' in window);
    const colds: Asked[] = [];
    const nothingWarm = { ...task, warmUp: 0, count: 0 };
    for (let i = 0; i < fresh; i++)
      colds.push((await page.evaluate((t) => window.futures(t), nothingWarm)).cold);
    const { warm, longestTask } = await page.evaluate((t) => window.futures(t), task);
    const times = (of: (asked: Asked) => number) => ({
      p50: median(warm.map(of)),
      p95: percentile(warm.map(of), 95),
      cold: median(colds.map(of)),
    });
    return {
      version: browser.version(),
      first100: times(({ first100 }) => first100),
      all: times(({ all }) => all),
      longestTask,
    };
  } finally {
    await browser.close();
    server.close();
  }
}
