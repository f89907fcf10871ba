import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

import { chromiumFlags, findChromium } from '../../tests/support/chromium.ts';

/* npx tsx assets/make/icons.ts draws assets/icons/icon.svg in the sizes that home screens ask for. */

const here = (name: string): string => fileURLToPath(new URL(`../icons/${name}`, import.meta.url));

const svg = readFileSync(here('icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags() });
for (const size of [180, 192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: here(`icon-${size}.png`) });
  await page.close();
}
await browser.close();
