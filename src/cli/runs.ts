import { rulebook } from '../charts/index.ts';
import { parseRun, type Run, type RunFile, startRun } from '../engine/index.ts';
import { playOut, playRecorded } from '../players/index.ts';
import { damageWords, text } from '../presenter/index.ts';
import type { Book } from '../scenario/index.ts';
import { checkPlayer } from './books.ts';
import { Complaint } from './complaint.ts';
import { readText } from './files.ts';

/** A run file that must be whole. @throws Complaint */
export function readRun(file: string): RunFile {
  const parsed = parseRun(readText(file));
  if (!parsed.damage) return parsed.file;
  throw new Complaint(text('say.cli.fault', { file, fault: damageWords(parsed.damage) }), 1);
}

/** Plays a whole run with one player for both governments. @throws Complaint for an unknown player */
export function playedBy(book: Book, seed: string, player: string): Run {
  const run = startRun({ scenario: book.rules, rulebook, seed });
  checkPlayer(run, player);
  playOut(run, player);
  return run;
}

/**
 * Plays the orders of a run file under a seed, to the end of the run; after the file’s last turn nobody
 * orders anything.
 * @returns the run, and how many orders were refused and left out
 */
export function playedFrom(book: Book, seed: string, file: RunFile): { run: Run; refused: number } {
  const { role, without } = file.header;
  const run = startRun({ scenario: book.rules, rulebook, seed, role, without });
  return { run, refused: playRecorded(run, file.turns).length };
}
