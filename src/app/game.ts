import { rulebook } from '../charts/index.ts';
import {
  endingDiffers,
  draftOrder,
  engineplayed,
  facilitate,
  formatOrder,
  formatRun,
  GOVERNMENTS,
  hasEnded,
  openingOf,
  parseOrder,
  parseRun,
  replayRun,
  rulesDiffer,
  type Run,
  startRun,
  submit,
} from '../engine/index.ts';
import type { Setup } from '../panels/index.ts';
import { playerOrders } from '../players/index.ts';
import { damageWords, mismatchWords, type Names, text } from '../presenter/index.ts';
import type { Book, Practice } from '../scenario/index.ts';
import type { Saved, Stage, Unplayed } from './storage.ts';

/** A run that is being played here, with the book it is played from. */
export interface Game {
  readonly id: string;
  readonly book: Book;
  readonly run: Run;
  /** A practice turn is neither kept nor continued. */
  readonly practice: boolean;
  /** Text of the run that it was forked from. */
  readonly original: string | null;
}

export type Books = Readonly<Record<string, Book>>;

/** A game that was opened, or the sentence that says why it was not. */
export type Opened =
  { readonly game: Game; readonly stage: Stage } | { readonly game: null; readonly reason: string };

export const newId = (): string =>
  crypto.randomUUID?.() ?? String(crypto.getRandomValues(new Uint32Array(2)));

export function newGame(book: Book, { seed, role }: Setup): Game {
  const run = startRun({ scenario: book.rules, rulebook, seed: seed.trim(), role });
  return { id: newId(), book, run, practice: false, original: null };
}

/** The practice turn of a scenario: a run on a seed of its own, led for both governments. */
export function practiceGame(book: Book, { seed }: Practice): Game {
  const run = startRun({ scenario: book.rules, rulebook, seed, role: 'both' });
  return { id: newId(), book, run, practice: true, original: null };
}

/** Reads a run file, checks every turn of it, and replays it. */
export function openRun(content: string, books: Books, id = newId()): Opened {
  const parsed = parseRun(content);
  if (parsed.damage) return { game: null, reason: damageWords(parsed.damage) };
  const { file } = parsed;
  const book = Object.hasOwn(books, file.header.scenario) ? books[file.header.scenario] : undefined;
  if (!book) {
    const { scenario } = file.header;
    return { game: null, reason: text('ui.problem.no-scenario', { scenario }) };
  }
  const differ = rulesDiffer(file, book.rules, rulebook);
  if (differ) return { game: null, reason: mismatchWords(differ) };
  const { run, mismatch: first } = replayRun(file, book.rules, rulebook);
  const mismatch = first ?? endingDiffers(file, run);
  if (mismatch) return { game: null, reason: mismatchWords(mismatch) };
  const game = { id, book, run, practice: false, original: null };
  return { game, stage: hasEnded(run) ? 'debrief' : 'table' };
}

/** An act of the facilitator among what had been drafted. */
const ACT = /^inject\.fire ([\w-]+)$/;

/** Opens a game that was left, and drafts again what had been drafted. */
export function openUnplayed(
  content: string,
  { drafts, original }: Unplayed,
  books: Books,
  id = newId(),
): Opened {
  const opened = openRun(content, books, id);
  if (!opened.game) return opened;
  const game = { ...opened.game, original };
  const { run } = game;
  for (const line of drafts) {
    const order = parseOrder(line);
    if (order) draftOrder(run, order);
    const [, inject] = ACT.exec(line) ?? [];
    if (inject) facilitate(run, { type: 'inject.fire', inject });
  }
  return { game, stage: opened.stage };
}

/** Opens the stored game on the screen that it was left on. */
export function openSaved(saved: Saved, books: Books): Opened {
  const opened = openUnplayed(saved.run, saved, books, saved.id);
  if (!opened.game) return opened;
  const reads = saved.stage === 'report' && opened.game.run.history.length > 0;
  return reads ? { ...opened, stage: 'report' } : opened;
}

/** The game as it is stored. */
export const savedOf = ({ id, run, original }: Game, stage: Stage, names: Names): Saved => ({
  id,
  run: formatRun(run),
  drafts: [
    ...run.orders.map(formatOrder),
    ...run.acts.map(({ type, inject }) => `${type} ${inject}`),
  ],
  original,
  names,
  stage,
  scenario: openingOf(run).id,
  turn: run.state.turn[0],
});

/** Submits for both governments; the one that nobody plays follows the brief. */
export function commitTurn(run: Run): void {
  for (const government of GOVERNMENTS) {
    if (!engineplayed(run, government)) continue;
    for (const order of playerOrders(run, government, 'reader')) draftOrder(run, order);
  }
  for (const government of GOVERNMENTS) submit(run, government);
}
