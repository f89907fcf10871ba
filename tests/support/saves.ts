import { compiled } from '../../src/charts/index.ts';
import { formatRun, GOVERNMENTS, hasEnded, playTurn, startRun } from '../../src/engine/index.ts';
import { draftAs } from '../../src/players/index.ts';
import { readBook } from '../../src/scenario/files.ts';
import type { Page } from './browser.ts';

export interface Kept {
  readonly scenario: string;
  readonly turns: number;
  readonly stage: 'table' | 'report' | 'debrief';
  readonly seed?: string;
  readonly player?: string;
}

/** What the browser keeps of an unfinished game, so that a test begins on its screen without a click. */
export function keptGame({ scenario, turns, stage, seed = '7', player = 'careful' }: Kept): string {
  const run = startRun({ scenario: readBook(scenario).rules, rulebook: compiled, seed });
  while (!hasEnded(run) && run.history.length < turns) {
    for (const government of GOVERNMENTS) draftAs(run, government, player);
    playTurn(run, []);
  }
  return JSON.stringify({
    id: 'kept',
    run: formatRun(run),
    drafts: [],
    names: 'neutral',
    stage,
    scenario,
    turn: run.history.length,
  });
}

/** Puts a kept game, a look and a table without its first lesson into a page that opens nothing yet. */
export async function keep(page: Page, stored: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((items) => {
    for (const [key, value] of Object.entries(items)) localStorage.setItem(key, value);
  }, stored);
}
