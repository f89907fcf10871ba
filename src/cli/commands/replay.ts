import { rulebook } from '../../charts/index.ts';
import { replayRun, rulesDiffer, type RunFile } from '../../engine/index.ts';
import {
  mismatchWords,
  reportView,
  tableView,
  text,
  textBoard,
  type Viewer,
} from '../../presenter/index.ts';
import { bookOf, namesOf } from '../books.ts';
import { type Command, textOf } from '../command.ts';
import { Complaint } from '../complaint.ts';
import { readRun } from '../runs.ts';
import { endLines, reportLines } from '../story.ts';
import { say, warn } from '../terminal.ts';

/** The last turn to tell. @throws Complaint */
function lastTurn(turn: string | undefined, { turns }: RunFile): number {
  if (turn === undefined) return turns.length;
  const wanted = Number(turn);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > turns.length)
    throw new Complaint(text('say.cli.bad-turn', { turn, most: turns.length }));
  return wanted;
}

export const replay: Command = {
  name: 'replay',
  usage: 'replay RUNFILE [--turn N] [--why] [--names N]',
  about: 'say.cli.replay.about',
  options: { turn: { type: 'string' }, why: { type: 'boolean' }, names: { type: 'string' } },
  help: ['say.cli.option.turn', 'say.cli.option.why', 'say.cli.option.names'],
  words: [1, 1],
  what: 'RUNFILE',
  run([path], given) {
    const file = readRun(path);
    const book = bookOf(file.header.scenario);
    const until = lastTurn(textOf(given, 'turn'), file);
    const viewer: Viewer = {
      role: file.header.role,
      names: namesOf(textOf(given, 'names') ?? 'neutral'),
    };
    const differ = rulesDiffer(file, book.rules, rulebook);
    if (differ) warn(text('say.cli.differs', { file: path, fault: mismatchWords(differ, book) }));
    const { run, mismatch } = replayRun(file, book.rules, rulebook, until);
    for (const { turn } of run.history)
      reportLines(reportView(run, book, viewer, turn), given.why === true).forEach(say);
    if (given.turn !== undefined) say(`\n${textBoard(tableView(run, book, viewer))}`);
    else endLines(run, book, viewer).forEach(say);
    if (!mismatch) return 0;
    warn(text('say.cli.fault', { file: path, fault: mismatchWords(mismatch, book) }));
    return 1;
  },
};
