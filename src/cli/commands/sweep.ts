import { closeSync, fsyncSync, openSync, renameSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';

import { ENGINE_VERSION } from '../../engine/index.ts';
import { number, text } from '../../presenter/index.ts';
import { type Command, needed, textOf } from '../command.ts';
import { Complaint } from '../complaint.ts';
import { writing } from '../files.ts';
import { sweepAsked } from '../sweep/asked.ts';
import { columnsOf } from '../sweep/columns.ts';
import { playAll, workerScript } from '../sweep/crew.ts';
import { FORMATS } from '../sweep/formats.ts';
import { type Header, Journal, OtherJournal } from '../sweep/journal.ts';
import { progressOf } from '../sweep/progress.ts';
import { missing, sizeOf, type Sweep } from '../sweep/sweep.ts';
import { say, warn } from '../terminal.ts';
import { wholeOf } from '../whole.ts';

/** Most threads that may be asked for: more than any machine this runs on has cores. */
const MOST_WORKERS = 256;
/** Runs that a worker is handed at a time at most: some tenths of a second. */
const RANGE = 32;
/** Ranges per worker at least, so that none is idle long at the end. */
const RANGES = 4;

/** Exit codes of a program that a signal ended. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof SIGNALS;

/** Which sweep a journal belongs to. How it is shared out, and between whom, is no part of that. */
const headerOf = (sweep: Sweep): Header => ({
  twoSeas: 'sweep',
  format: 1,
  engine: ENGINE_VERSION,
  assumptions: sweep.uncertain,
  scenarios: sweep.scenarios.map(({ rules, hash }) => ({ id: rules.id, rules: hash })),
  players: sweep.players,
  without: sweep.without,
  seeds: sweep.seeds,
  columns: columnsOf(sweep).map(({ name }) => name),
});

/** What of a journal's sweep is not as it is asked now, in the words of its fields. */
function differing(found: Readonly<Record<string, unknown>>, asked: Header): string {
  const fields = Object.keys(asked).filter(
    (field) => JSON.stringify(found[field]) !== JSON.stringify(asked[field]),
  );
  return fields.length > 0 ? fields.join(', ') : 'format';
}

function journalOf(path: string, out: string, header: Header, size: number): Journal {
  try {
    return writing(path, () => new Journal(path, header, size));
  } catch (error) {
    if (!(error instanceof OtherJournal)) throw error;
    const message = error.header
      ? text('say.cli.sweep.other', { path, out, fields: differing(error.header, header) })
      : text('say.cli.sweep.no-journal', { path, out });
    throw new Complaint(message, 1);
  }
}

/** How the name of the file wants it written. @throws Complaint when nobody can write that */
function formatOf(out: string): (typeof FORMATS)[string] {
  const format = FORMATS[extname(out).toLowerCase()];
  if (!format) {
    const known = Object.keys(FORMATS).join(', ');
    throw new Complaint(text('say.cli.sweep.extension', { file: out, known }));
  }
  // found out now, and not after hours of play
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory()) {
    const reason = text('say.cli.reason.EISDIR');
    throw new Complaint(text('say.cli.cannot-write', { file: out, reason }));
  }
  return format;
}

/**
 * Plays what the journal has not.
 * @returns the signal that stopped it, or null when all runs are there
 */
async function play(sweep: Sweep, journal: Journal, workers: number): Promise<Signal | null> {
  const size = sizeOf(sweep);
  const stop = new AbortController();
  const { signal } = stop;
  const hear = (name: NodeJS.Signals) => stop.abort(name);
  const names = Object.keys(SIGNALS) as Signal[];
  for (const name of names) process.once(name, hear);
  try {
    const script = await workerScript();
    // a line that another process tore is found by looking again, and its run is played once more
    for (let done = journal.scan(); done < size && !signal.aborted; done = journal.scan()) {
      const progress = progressOf(done, size);
      const most = Math.min(RANGE, Math.ceil((size - done) / (workers * RANGES)));
      const ranges = missing(size, (at) => journal.has(at), most);
      const add = (runs: number, lines: string) => {
        journal.append(lines);
        progress.add(runs);
      };
      try {
        await playAll({ script, sweep, ranges, workers, done: add, signal });
      } finally {
        progress.end();
      }
    }
    return signal.aborted ? (signal.reason as Signal) : null;
  } finally {
    for (const name of names) process.off(name, hear);
  }
}

/** Gives a file its name once all of it is on the disk, so that the journal may go. */
function moveWhole(part: string, out: string): void {
  const file = openSync(part, 'r+');
  fsyncSync(file);
  closeSync(file);
  renameSync(part, out);
}

export const sweepCommand: Command = {
  name: 'sweep',
  usage:
    'sweep SCENARIO... --player A,B --seeds A..B [--without CLAUSE,...]... [--assumptions chance|all] [--workers N] --out FILE.csv|FILE.parquet|FILE.jsonl',
  about: 'say.cli.sweep.about',
  options: {
    player: { type: 'string' },
    seeds: { type: 'string' },
    without: { type: 'string', multiple: true },
    assumptions: { type: 'string' },
    workers: { type: 'string' },
    out: { type: 'string' },
  },
  help: [
    'say.cli.option.player.sweep',
    'say.cli.option.seeds.sweep',
    'say.cli.option.without',
    'say.cli.option.assumptions',
    'say.cli.option.workers',
    'say.cli.option.out.sweep',
  ],
  words: [1, 99],
  what: 'SCENARIO',
  async run(words, given) {
    const out = needed(sweepCommand, given, 'out');
    const write = formatOf(out);
    const cores = String(availableParallelism());
    const workers = wholeOf('--workers', textOf(given, 'workers') ?? cores, MOST_WORKERS);
    const sweep = sweepAsked(sweepCommand, words, given);
    const size = sizeOf(sweep);
    const header = headerOf(sweep);
    const path = `${out}.journal`;
    const journal = journalOf(path, out, header, size);
    const before = journal.scan();
    if (before > 0)
      warn(text('say.cli.sweep.going-on', { path, done: number(before), all: number(size) }));

    const signal = await play(sweep, journal, Math.min(workers, size));
    if (signal) {
      const done = number(journal.scan());
      journal.close();
      warn(text('say.cli.sweep.stopped', { path, done, all: number(size) }));
      return SIGNALS[signal];
    }
    const part = `${out}.part`;
    await writing(out, () => write(part, columnsOf(sweep), journal.rows(), JSON.stringify(header)));
    writing(out, () => moveWhole(part, out));
    journal.remove();
    say(text('say.cli.sweep.written', { file: out, rows: number(size) }));
    return 0;
  },
};
