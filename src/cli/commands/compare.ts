import { rulebook } from '../../charts/index.ts';
import { finished, unreeling } from '../../engine/index.ts';
import { text } from '../../presenter/index.ts';
import { type Compared, compareView, verdictView } from '../../presenter/replay/index.ts';
import type { Book } from '../../scenario/index.ts';
import { bookOf, namesOf } from '../books.ts';
import { type Command, textOf } from '../command.ts';
import { compareLines } from '../compare-lines.ts';
import { Complaint } from '../complaint.ts';
import { readRun } from '../runs.ts';
import { say, warn } from '../terminal.ts';

/** A run file played again; what is not verified is said. @throws Complaint */
function played(path: string, book: Book): Compared {
  const reel = finished(unreeling(readRun(path), book.rules, rulebook));
  if (!reel.verdict.holds) {
    const { title, lines } = verdictView(reel, book, 'neutral');
    warn(text('say.cli.fault', { file: path, fault: [`${title}.`, ...lines].join(' ') }));
  }
  return { name: path, reel };
}

export const compare: Command = {
  name: 'compare',
  usage: 'compare RUNFILE RUNFILE [--turn N] [--names N]',
  about: 'say.cli.compare.about',
  options: { turn: { type: 'string' }, names: { type: 'string' } },
  help: ['say.cli.compare.option.turn', 'say.cli.option.names'],
  words: [2, 2],
  what: 'RUNFILE',
  run(paths, given) {
    const [a, b] = paths.map((path) => readRun(path).header.scenario);
    if (a !== b) throw new Complaint(text('say.cli.compare.scenarios', { a, b }));
    const book = bookOf(a);
    const [one, two] = paths.map((path) => played(path, book));
    const names = namesOf(textOf(given, 'names') ?? 'neutral');
    const comparison = compareView(one, two, book, names);
    const turn = textOf(given, 'turn');
    const at = turn === undefined ? comparison.most : Number(turn);
    if (!Number.isInteger(at) || at < 0 || at > comparison.most)
      throw new Complaint(text('say.cli.bad-turn', { turn: turn ?? '', most: comparison.most }));
    compareLines(comparison, at).forEach(say);
    return [one, two].every(({ reel }) => reel.verdict.holds) ? 0 : 1;
  },
};
