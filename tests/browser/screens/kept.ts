import { compiled } from '../../../src/charts/index.ts';
import {
  draftOrder,
  formatRun,
  GOVERNMENTS,
  hasEnded,
  parseRun,
  type Run,
  startRun,
} from '../../../src/engine/index.ts';
import { draftAs, playerOrders } from '../../../src/players/index.ts';
import { readBook } from '../../../src/scenario/files.ts';
import type { Book } from '../../../src/scenario/index.ts';
import { savedOf } from '../../../src/app/game.ts';
import type { Stage } from '../../../src/app/storage.ts';
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

/** A game as far as it is played, in Node: what a screen shows late in a game is there at once. */
function playedOf(game: Game): { book: Book; run: Run } {
  const { scenario, seed = '3', player = 'careful', turns = Infinity, drafted = 0 } = game;
  const book = readBook(scenario);
  const run = startRun({ scenario: book.rules, rulebook: compiled, seed });
  while (!hasEnded(run) && run.history.length < turns) {
    for (const government of GOVERNMENTS) draftAs(run, government, player);
    endTurn(run);
  }
  for (const government of GOVERNMENTS)
    for (const order of playerOrders(run, government, 'everything'))
      if (run.orders.length < drafted) draftOrder(run, order);
  return { book, run };
}

/** A game as a browser would have kept it. */
export function kept(game: Game): string {
  const { book, run } = playedOf(game);
  const stage = game.stage ?? (hasEnded(run) ? 'debrief' : 'table');
  const id = JSON.stringify(game);
  return JSON.stringify(
    savedOf({ id, book, run, practice: false, original: null }, stage, 'neutral'),
  );
}

const files = new Map<string, string>();

/** The text of a game’s run file. */
export function fileOf(game: Game): string {
  const key = JSON.stringify(game);
  const text = files.get(key) ?? formatRun(playedOf(game).run);
  files.set(key, text);
  return text;
}

/** Runs as a browser keeps them to be looked at again, the first as the oldest. */
export const keptRuns = (...games: readonly Game[]): Record<string, string> =>
  Object.fromEntries(
    games.map((game, at) => {
      const text = fileOf(game);
      const { seal } = parseRun(text).file!;
      return [`two-seas.run.${seal}`, JSON.stringify({ at, text, unplayed: null })];
    }),
  );
