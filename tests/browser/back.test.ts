import { expect, it } from 'vitest';

import { newPage } from '../support/browser.ts';
import { button } from './play.ts';

it('Back leads to where one was reading', async () => {
  const page = await newPage({ viewport: { width: 390, height: 844 } });
  const card = button(page, /^Read the brief of/).last();
  await card.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => scrollY > 300);
  const place = await page.evaluate(() => scrollY);
  await card.click();
  await button(page, 'Start the game').waitFor();
  await page.waitForFunction(() => scrollY === 0);
  await page.goBack();
  await page.waitForFunction((there) => scrollY === there, place);
  expect(await card.isVisible()).toBe(true);
});
