import { compiled } from '../charts/index.ts';
import { replayRun, rulesDiffer, type Run } from '../engine/index.ts';
import { mismatchWords, text } from '../presenter/index.ts';
import type { Book } from '../scenario/index.ts';
import { bookOf } from './books.ts';
import { Complaint } from './complaint.ts';
import { readRun } from './runs.ts';
import { warn } from './terminal.ts';

/**
 * A run that has ended, played again from its file.
 * @throws Complaint when it has not, or when it does not hold
 */
export function endedRun(path: string): { run: Run; book: Book } {
  const file = readRun(path);
  if (file.status !== 'ended') throw new Complaint(text('say.cli.luck.not-ended', { file: path }));
  const book = bookOf(file.header.scenario);
  const differ = rulesDiffer(file, book.rules, compiled);
  const { run, mismatch } = replayRun(file, book.rules, compiled);
  const fault = differ ?? mismatch;
  // of other rules nothing can be said but what they make of it
  if (fault) {
    const told = text('say.cli.fault', { file: path, fault: mismatchWords(fault, book) });
    if (mismatch) throw new Complaint(told, 1);
    warn(told);
  }
  return { run, book };
}
