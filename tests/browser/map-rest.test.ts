import { expect, it } from 'vitest';

import { newPage } from '../support/browser.ts';
import { startGame } from './play.ts';

declare global {
  /** How many frames anybody has asked the browser for. */
  var framesAsked: number;
}

it('the map draws no frame while nothing moves, and draws again when it is asked to', async () => {
  const page = await newPage({ path: null, map: true });
  await page.addInitScript(() => {
    globalThis.framesAsked = 0;
    const ask = globalThis.requestAnimationFrame.bind(globalThis);
    globalThis.requestAnimationFrame = (callback) => {
      globalThis.framesAsked++;
      return ask(callback);
    };
  });
  await page.goto('');
  await startGame(page);
  await page.locator('html[data-map=ready]').waitFor();
  const asked = () => page.evaluate(() => globalThis.framesAsked);

  const calm = async (): Promise<number> => {
    for (let tries = 0; tries < 20; tries++) {
      const before = await asked();
      await page.waitForTimeout(1000);
      if ((await asked()) === before) return before;
    }
    throw new Error('the map never comes to rest');
  };
  const atRest = await calm();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(asked).toBeGreaterThan(atRest + 5);
  await calm();
});
