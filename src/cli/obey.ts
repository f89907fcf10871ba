import { text } from '../presenter/index.ts';
import { type Command, helpOf, readArguments } from './command.ts';
import { ablateCommand } from './commands/ablate.ts';
import { entryCommand } from './commands/entry.ts';
import { forecastCommand } from './commands/forecast.ts';
import { balanceCommand } from './commands/balance.ts';
import { compare } from './commands/compare.ts';
import { check } from './commands/check.ts';
import { fork } from './commands/fork.ts';
import { hash } from './commands/hash.ts';
import { luck } from './commands/luck.ts';
import { list } from './commands/list.ts';
import { play } from './commands/play.ts';
import { reviewCommand } from './commands/review.ts';
import { replay } from './commands/replay.ts';
import { run } from './commands/run.ts';
import { sweepCommand } from './commands/sweep.ts';
import { verify } from './commands/verify.ts';
import { Complaint } from './complaint.ts';
import { say, warn } from './terminal.ts';

const COMMANDS: readonly Command[] = [
  list,
  check,
  play,
  run,
  replay,
  compare,
  fork,
  verify,
  hash,
  balanceCommand,
  ablateCommand,
  forecastCommand,
  luck,
  reviewCommand,
  sweepCommand,
  entryCommand,
];

function help(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return [
    `${text('say.product')}. ${text('say.tagline')}.`,
    '',
    text('say.cli.usage', { usage: 'COMMAND ...' }),
    '',
    text('say.cli.commands'),
    ...COMMANDS.map(({ name, about }) => `  ${name.padEnd(width)}  ${text(about)}`),
    '',
    text('say.cli.more'),
  ].join('\n');
}

async function obeyed([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined) throw new Complaint(text('say.cli.no-command'));
  if (name === '--help' || name === '-h' || name === 'help') {
    say(help());
    return 0;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) throw new Complaint(text('say.cli.unknown-command', { command: name }));
  const { words, given } = readArguments(command, args);
  if (given.help) {
    say(helpOf(command));
    return 0;
  }
  return command.run(words, given);
}

/** The exit code of what went wrong; everything is said in one line. */
function complain(error: unknown): number {
  if (error instanceof Complaint) {
    warn(error.message);
    return error.exit;
  }
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  warn(text('say.cli.unexpected', { message }));
  if (process.env.TWO_SEAS_DEBUG) console.error(error);
  return 1;
}

/** Does what a command line asks for. @param args what stands after the program’s name @returns the exit code */
export const obey = (args: readonly string[]): Promise<number> => obeyed(args).catch(complain);
