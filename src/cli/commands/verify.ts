import { rulebook } from '../../charts/index.ts';
import { parseRun, verifyRun } from '../../engine/index.ts';
import { damageWords, mismatchWords, text } from '../../presenter/index.ts';
import { bookOf } from '../books.ts';
import type { Command } from '../command.ts';
import { Complaint } from '../complaint.ts';
import { readText } from '../files.ts';
import { say } from '../terminal.ts';

/** What is wrong with a run file, in one line; null when every hash holds. */
function faultOf(file: string): { fault: string } | { turns: number; ending: string } {
  const parsed = parseRun(readText(file));
  if (!parsed.file) return { fault: damageWords(parsed.damage) };
  const book = bookOf(parsed.file.header.scenario);
  const mismatch = verifyRun(parsed.file, book.rules, rulebook);
  // a broken seal says that something was changed; the mismatch says where
  const faults = [
    ...(parsed.damage ? [damageWords(parsed.damage)] : []),
    ...(mismatch ? [mismatchWords(mismatch, book)] : []),
  ];
  if (faults.length > 0) return { fault: faults.join(' ') };
  const { turns, ending } = parsed.file;
  const title = book.texts.endings[ending ?? '']?.title ?? text('say.cli.open');
  return { turns: turns.length, ending: title };
}

function verifyFile(file: string): boolean {
  try {
    const found = faultOf(file);
    if ('fault' in found) say(text('say.cli.fault', { file, fault: found.fault }));
    else say(text('say.cli.verified', { file, ...found }));
    return !('fault' in found);
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    say(
      error.message.startsWith(file)
        ? error.message
        : text('say.cli.fault', { file, fault: error.message }),
    );
    return false;
  }
}

export const verify: Command = {
  name: 'verify',
  usage: 'verify RUNFILE...',
  about: 'say.cli.verify.about',
  options: {},
  help: [],
  words: [1, Infinity],
  what: 'RUNFILE',
  run: (files) => (files.map(verifyFile).every(Boolean) ? 0 : 1),
};
