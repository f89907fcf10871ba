import { compiled as rulebook } from '../../charts/index.ts';
import { startRun } from '../../engine/index.ts';
import { ablate, type Ablation } from '../../players/index.ts';
import { csvLine, digitsOf, text } from '../../presenter/index.ts';
import { readScenarios } from '../../scenario/files.ts';
import type { Book } from '../../scenario/index.ts';
import { bookOf, checkPlayer } from '../books.ts';
import { type Command, textOf } from '../command.ts';
import { Complaint } from '../complaint.ts';
import { seedsOf } from '../seeds.ts';
import { say, warn } from '../terminal.ts';

/** Seeds when none are given: enough to see what happens often, few enough to wait for. */
const SEEDS = '1..20';

const COLUMNS = [
  'clause',
  'id',
  'scenario',
  'measure',
  'meanDifference',
  'share',
  'claimed',
  'expected',
  'reason',
] as const satisfies readonly (keyof Ablation)[];

/** Digits of a mean difference, beyond those of a measure. */
const MORE_DIGITS = 2;

/** A line with its numbers rounded to what they can carry. */
function rounded({ rules }: Book, line: Ablation): Ablation {
  const quanta = [rules, ...(rules.crises?.of ?? []).map(({ scenario }) => scenario)].flatMap(
    ({ measures }) => measures.filter(({ id }) => id === line.measure),
  );
  const digits = MORE_DIGITS + Math.max(...quanta.map(({ quantum }) => digitsOf(quantum)));
  return {
    ...line,
    meanDifference: Number(line.meanDifference.toFixed(digits)),
    share: Number(line.share.toFixed(4)),
  };
}

const row = (line: Ablation): (string | number)[] => COLUMNS.map((column) => line[column] ?? '');

/** Lines in columns; the reason stands ragged at the end. */
function table(lines: readonly Ablation[]): string {
  const rows = [[...COLUMNS], ...lines.map((line) => row(line).map(String))];
  const widths = COLUMNS.map((_, i) => Math.max(...rows.map((cells) => cells[i].length)));
  return rows
    .map((cells) =>
      cells
        .map((word, i) =>
          i === COLUMNS.indexOf('meanDifference') || i === COLUMNS.indexOf('share')
            ? word.padStart(widths[i])
            : word.padEnd(widths[i]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export const ablateCommand: Command = {
  name: 'ablate',
  usage: 'ablate [SCENARIO] [--seeds A..B] [--player NAME] [--csv | --json]',
  about: 'say.cli.ablate.about',
  options: {
    seeds: { type: 'string' },
    player: { type: 'string' },
    csv: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  help: [
    'say.cli.option.seeds.ablate',
    'say.cli.option.player.ablate',
    'say.cli.option.csv',
    'say.cli.option.json.lines',
  ],
  words: [0, 1],
  what: 'SCENARIO',
  run([scenario], given) {
    if (given.csv && given.json)
      throw new Complaint(text('say.cli.either', { a: '--csv', b: '--json' }));
    const seeds = seedsOf(textOf(given, 'seeds') ?? SEEDS);
    const player = textOf(given, 'player');
    const books = scenario ? [bookOf(scenario)] : Object.values(readScenarios());
    for (const { rules } of player === undefined ? [] : books)
      checkPlayer(startRun({ scenario: rules, rulebook, seed: '' }), player!);
    const lines = books.flatMap((book) => {
      const progress = (clause: string) =>
        warn(text('say.cli.ablate.progress', { scenario: book.rules.id, clause }));
      return ablate(book, rulebook, { seeds, player, progress }).map((line) => rounded(book, line));
    });
    if (given.json) say(JSON.stringify(lines));
    else if (given.csv) [COLUMNS, ...lines.map(row)].forEach((cells) => say(csvLine(cells)));
    else say(table(lines));
    return 0;
  },
};
