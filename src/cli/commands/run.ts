import { bandOf, formatRun, openingOf, type Run, valueOf } from '../../engine/index.ts';
import { bookAt, digitsOf, lexiconOf, text } from '../../presenter/index.ts';
import type { Book } from '../../scenario/index.ts';
import { bookOf } from '../books.ts';
import { type Command, type Given, needed, textOf } from '../command.ts';
import { Complaint } from '../complaint.ts';
import { writeText } from '../files.ts';
import { endingId, lastHash } from '../ended.ts';
import { playedBy, playedFrom, readRun } from '../runs.ts';
import { endLines } from '../story.ts';
import { say, warn } from '../terminal.ts';

interface Played {
  readonly run: Run;
  readonly player: string;
}

/** The result of a run as data: what a table in R or Python is made of. */
function resultOf({ run, player }: Played, book: Book) {
  const words = lexiconOf(bookAt(run, book), 'neutral');
  const measures = run.scenario.measures.map((measure, at) => {
    const value = Number(valueOf(run.scenario, run.state, at).toFixed(digitsOf(measure.quantum)));
    return [measure.id, { value, unit: words.unit(measure.id), band: bandOf(measure, value) }];
  });
  return {
    scenario: openingOf(run).id,
    seed: run.seed,
    player,
    turns: run.history.length,
    hash: lastHash(run),
    ending: endingId(run),
    measures: Object.fromEntries(measures) as Record<string, unknown>,
  };
}

function play(book: Book, given: Given): Played {
  const player = textOf(given, 'player');
  const from = textOf(given, 'orders');
  if (from === undefined) {
    const seed = needed(run, given, 'seed');
    return { run: playedBy(book, seed, player ?? 'none'), player: player ?? 'none' };
  }
  if (player !== undefined)
    throw new Complaint(text('say.cli.either', { a: '--player', b: '--orders' }));
  const file = readRun(from);
  const { scenario, seed } = file.header;
  if (scenario !== book.rules.id) {
    const args = { file: from, found: scenario, expected: book.rules.id };
    throw new Complaint(text('say.cli.orders-of-other', args));
  }
  const played = playedFrom(book, textOf(given, 'seed') ?? seed, file);
  if (played.refused > 0) warn(text('say.cli.left-out', { n: played.refused }));
  return { run: played.run, player: 'orders' };
}

export const run: Command = {
  name: 'run',
  usage: 'run SCENARIO --seed S [--player NAME | --orders RUNFILE] [--out RUNFILE] [--json]',
  about: 'say.cli.run.about',
  options: {
    seed: { type: 'string' },
    player: { type: 'string' },
    orders: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
  },
  help: [
    'say.cli.option.seed',
    'say.cli.option.player',
    'say.cli.option.orders',
    'say.cli.option.out',
    'say.cli.option.json',
  ],
  words: [1, 1],
  what: 'SCENARIO',
  run([scenario], given) {
    const book = bookOf(scenario);
    const played = play(book, given);
    const out = textOf(given, 'out');
    if (out !== undefined) writeText(out, formatRun(played.run));
    if (given.json) {
      say(JSON.stringify(resultOf(played, book)));
    } else {
      const turns = played.run.history.length;
      say(text('say.cli.turns', { turns }));
      endLines(played.run, book, { role: 'both', names: 'neutral' }).forEach(say);
      if (out !== undefined) say(text('say.cli.written', { file: out }));
    }
    return 0;
  },
};
