import { rulebook } from '../../../src/charts/index.ts';
import { draftOrder, GOVERNMENTS, hasEnded, startRun } from '../../../src/engine/index.ts';
import { draftAs, playerOrders } from '../../../src/players/index.ts';
import { readBook } from '../../../src/scenario/files.ts';
import { savedOf } from '../../../src/app/game.ts';
import type { Stage } from '../../../src/app/storage.ts';
import type { Page } from '../../support/browser.ts';
import { endTurn } from '../../support/runs.ts';

interface Game {
  readonly scenario: string;
  readonly seed?: string;
  readonly player?: string;
  /** Turns that have been played; all by default. */
  readonly turns?: number;
  /** How many orders of the next turn are drafted. */
  readonly drafted?: number;
  readonly stage?: Stage;
}

const made = new Map<string, string>();

/** A game as this browser would have kept it, played in Node: what a screen shows late in a game is there at once. */
export function kept(game: Game): string {
  const key = JSON.stringify(game);
  const known = made.get(key);
  if (known) return known;
  const { scenario, seed = '3', player = 'careful', turns = Infinity, drafted = 0 } = game;
  const book = readBook(scenario);
  const run = startRun({ scenario: book.rules, rulebook, seed });
  while (!hasEnded(run) && run.history.length < turns) {
    for (const government of GOVERNMENTS) draftAs(run, government, player);
    endTurn(run);
  }
  for (const government of GOVERNMENTS)
    for (const order of playerOrders(run, government, 'everything'))
      if (run.orders.length < drafted) draftOrder(run, order);
  const stage = game.stage ?? (hasEnded(run) ? 'debrief' : 'table');
  const text = JSON.stringify(
    savedOf({ id: key, book, run, practice: false, original: null }, stage, 'neutral'),
  );
  made.set(key, text);
  return text;
}

/** Puts what a browser keeps in its place; the next page finds it. */
export async function keep(page: Page, store: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((entries) => {
    localStorage.clear();
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, store);
}
