import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

import { findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site under test answers, with a slash at the end. */
    site: string;
    chromium: string;
  }
}

interface Site {
  url: string;
  close(): Promise<void>;
}

/** Once for all browser tests: find the browser, build the site, serve it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', findChromium());
  const given = process.env.TWO_SEAS_SITE;
  const site = given ? standingSite(given) : await builtSite();
  project.provide('site', site.url);
  return () => site.close();
}

function standingSite(url: string): Site {
  return { url: url.endsWith('/') ? url : `${url}/`, close: async () => {} };
}

async function builtSite(): Promise<Site> {
  const { outDir, remove } = await buildSite();
  try {
    const server = await preview({
      logLevel: 'warn',
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0, open: false },
    });
    const address = server.httpServer.address();
    if (address === null || typeof address === 'string') throw new Error('The site has no port.');
    return {
      url: `http://127.0.0.1:${address.port}/`,
      close: async () => {
        await server.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Builds the site, or another page or form of the project, into a folder of its own. */
export async function buildSite({ input = 'index.html', mode = 'production' } = {}): Promise<{
  outDir: string;
  remove: () => Promise<void>;
}> {
  const outDir = await mkdtemp(join(tmpdir(), 'two-seas-site-'));
  const remove = (): Promise<void> => rm(outDir, { recursive: true, force: true });
  try {
    await asProduction(() =>
      build({
        mode,
        logLevel: 'warn',
        build: { outDir, emptyOutDir: true, rolldownOptions: { input } },
      }),
    );
    return { outDir, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Vitest sets NODE_ENV to "test", and Vite would build React's development version. */
async function asProduction<T>(work: () => Promise<T>): Promise<T> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return await work();
  } finally {
    process.env.NODE_ENV = before;
  }
}
