import type { Page } from '../support/browser.ts';

/*
 * What the journeys have in common. Only roles and names: what a screen reader would find.
 */

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

/** A first visit begins with five things; from there to everything. */
export async function showWhole(page: Page): Promise<void> {
  const whole = button(page, 'Show the whole table');
  await whole.or(page.getByRole('tablist')).first().waitFor();
  if (await whole.isVisible()) await whole.click();
}

/** From the front page into the first turn, with luck that is the same every time. */
export async function startGame(
  page: Page,
  role = 'Both governments',
  seed = 'harbour-1',
): Promise<void> {
  await button(page, /^Read the brief/)
    .first()
    .click();
  await page.getByRole('radio', { name: new RegExp(`^${role}`) }).check({ force: true });
  await page.getByRole('textbox', { name: 'Seed' }).fill(seed);
  await button(page, 'Start the game').click();
  await page.getByRole('heading', { level: 1, name: /^Turn 1 of/ }).waitFor();
  await showWhole(page);
}

/** Commits the turn and waits for its report. */
export async function commitTurn(page: Page): Promise<void> {
  await button(page, 'Commit turn').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Commit', exact: true }).click();
  await page.getByRole('heading', { name: 'What happened' }).waitFor();
}

/** From the report to the next turn or to the debrief. @returns whether the game is over */
export async function goOn(page: Page): Promise<boolean> {
  const onward = page
    .getByRole('banner')
    .getByRole('button', { name: /^(Plan turn|To the debrief)/ });
  const over = (await onward.textContent())?.startsWith('To') ?? false;
  await onward.click();
  await page
    .getByRole(over ? 'heading' : 'tablist', over ? { name: 'Why it ended so' } : {})
    .waitFor();
  return over;
}

/** Plays to the end without further orders. */
export async function playOut(page: Page, most = 12): Promise<void> {
  for (let turn = 0; turn < most; turn++) {
    await commitTurn(page);
    if (await goOn(page)) return;
  }
  throw new Error('the game does not end');
}
