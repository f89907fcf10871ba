import { rulebook } from '../../charts/index.ts';
import {
  draftOrder,
  finished,
  formatRun,
  hasEnded,
  type Order,
  parseOrder,
  replaying,
  type Run,
  type RunFile,
} from '../../engine/index.ts';
import { playRecorded } from '../../players/index.ts';
import { mismatchWords, text } from '../../presenter/index.ts';
import { bookOf } from '../books.ts';
import { type Command, needed, textsOf } from '../command.ts';
import { Complaint } from '../complaint.ts';
import { writeText } from '../files.ts';
import { readRun } from '../runs.ts';
import { endLines } from '../story.ts';
import { say, warn } from '../terminal.ts';
import { wholeOf } from '../whole.ts';

/** The orders of the turn that is played anew: those given, or those of then. @throws Complaint */
function ordersOf(lines: readonly string[], then: readonly Order[]): readonly Order[] {
  if (lines.length === 0) return then;
  if (lines.length === 1 && lines[0] === 'none') return [];
  return lines.map((line) => {
    const order = parseOrder(line);
    if (!order) throw new Complaint(text('say.cli.fork.order', { order: line }));
    return order;
  });
}

/** Orders that somebody asks for now must be possible; those of then are a start. @throws Complaint */
function checkOrders(run: Run, orders: readonly Order[]): void {
  for (const order of orders)
    if (draftOrder(run, order))
      throw new Complaint(text('say.cli.fork.refused', { turn: run.state.turn[0] }));
}

function forkOf(file: RunFile, turn: number, lines: readonly string[]): { run: Run; left: number } {
  const book = bookOf(file.header.scenario);
  const forked = { from: file.seal, turn };
  const { run, mismatch } = finished(
    replaying(file, book.rules, rulebook, { until: turn - 1, asStory: true, forked }),
  );
  if (mismatch) warn(mismatchWords(mismatch, book));
  const now = file.turns[turn - 1];
  const orders = ordersOf(lines, now.orders);
  if (lines.length > 0) checkOrders(run, orders);
  const drafted = lines.length > 0 ? [] : orders;
  const rest = [{ ...now, orders: drafted }, ...file.turns.slice(turn)];
  return { run, left: playRecorded(run, rest).length };
}

export const fork: Command = {
  name: 'fork',
  usage: 'fork RUNFILE --turn N --out RUNFILE [--order "ORDER"]...',
  about: 'say.cli.fork.about',
  options: {
    turn: { type: 'string' },
    out: { type: 'string' },
    order: { type: 'string', multiple: true },
  },
  help: ['say.cli.fork.option.turn', 'say.cli.option.out', 'say.cli.fork.option.order'],
  words: [1, 1],
  what: 'RUNFILE',
  run([path], given) {
    const file = readRun(path);
    const out = needed(fork, given, 'out');
    const turn = wholeOf('--turn', needed(fork, given, 'turn'), file.turns.length);
    const { run, left } = forkOf(file, turn, textsOf(given, 'order'));
    if (left > 0) warn(text('say.cli.left-out', { n: left }));
    writeText(out, formatRun(run));
    const book = bookOf(file.header.scenario);
    if (hasEnded(run)) endLines(run, book, { role: run.role, names: 'neutral' }).forEach(say);
    say(text('say.cli.written', { file: out }));
    return 0;
  },
};
