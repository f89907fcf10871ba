import { expect, it } from 'vitest';

import { newPage } from '../support/browser.ts';
import { button, commitTurn, showWhole } from './play.ts';

it('a long game runs into its crisis, which is briefed first and then stands on the table', async () => {
  const page = await newPage({ viewport: { width: 1440, height: 900 } });
  await button(page, /^Read the brief of Quiet Years/).click();
  await page.getByRole('textbox', { name: 'Seed' }).fill('2');
  await button(page, 'Start the game').click();
  // behind the brief of the crisis it has no role
  const table = page.locator('h1');
  const isCrisis = async () => /: Quiet Years: /.test((await table.textContent())!);
  await table.getByText(/^Turn 1 of/).waitFor();
  await showWhole(page);
  for (let turn = 1; !(await isCrisis()); turn++) {
    expect(turn).toBeLessThan(12);
    // with futures of the years on the board, as a player has them
    await page.getByText(/^1,000 futures of these orders/).waitFor();
    await commitTurn(page);
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Plan turn/ })
      .click();
    await table.getByText(new RegExp(`^Turn ${turn + 1} of`)).waitFor();
  }
  const brief = page.getByRole('dialog');
  await brief.getByRole('heading', { name: 'What you have built' }).waitFor();
  await brief.getByRole('button', { name: 'Go to the table' }).click();
  await brief.waitFor({ state: 'detached' });
  await button(page, 'Why: Harmful incidents').waitFor();
  await page.getByText(/^1,000 futures of these orders/).waitFor();
});
