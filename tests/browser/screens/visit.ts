import type { Page } from '../../support/browser.ts';
import { button } from '../play.ts';

export type Step = (page: Page) => Promise<unknown>;

/** What is looked at on a page that is open: each state goes on from the one before. */
export interface State {
  readonly name: string;
  readonly go?: Step;
  /** What a change of size would leave as nobody meets it: done once more at each size. */
  readonly again?: Step;
  /** One of those that are looked at in every theme. */
  readonly main?: boolean;
  /** Like one that is looked at already: only when everything is. */
  readonly full?: boolean;
}

/** A page as it is opened by somebody who has what is kept. */
export interface Visit {
  readonly path: string | (() => string);
  readonly store?: () => Readonly<Record<string, string>>;
  /** Whether the map is drawn: it takes seconds, and elsewhere its frame is what counts. */
  readonly map?: boolean;
  readonly full?: boolean;
  readonly states: readonly State[];
}

export const SCENARIOS = [
  'coercion-incident',
  'disaster-response',
  'export-restriction',
  'long-game',
] as const;

export const GAME = 'two-seas.game';
export const WHOLE = { 'two-seas.table': 'whole' };

export const show =
  (tab: string): Step =>
  (page) =>
    page.getByRole('tab', { name: tab, exact: true }).press('Enter');
export const first =
  (name: RegExp): Step =>
  (page) =>
    button(page, name).first().press('Enter');
export const item =
  (name: string): Step =>
  (page) =>
    page.getByRole('menuitem', { name }).press('Enter');
export const dialog: Step = (page) =>
  page.locator('[role="dialog"], [role="alertdialog"]').last().waitFor();
export const write =
  (name: string, words: string): Step =>
  (page) =>
    page.getByRole('textbox', { name, exact: true }).fill(words);
export const choose =
  (name: RegExp): Step =>
  (page) =>
    page.getByRole('radio', { name }).first().check({ force: true });
export const key =
  (name: string): Step =>
  (page) =>
    page.keyboard.press(name);
export const shows =
  (words: string | RegExp): Step =>
  (page) =>
    page.getByText(words).first().waitFor();
export const inTurn =
  (...steps: Step[]): Step =>
  async (page) => {
    for (const step of steps) await step(page);
  };

/** Another address, and the heading of what stands there. */
export const to =
  (hash: string, heading: string): Step =>
  async (page) => {
    await page.evaluate((address) => {
      location.hash = address;
      // the old page goes in the next frame or two
      return new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      });
    }, hash);
    await page.locator(heading).first().waitFor();
  };
