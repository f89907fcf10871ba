import { compiled } from '../../charts/index.ts';
import { replayRun, type Run } from '../../engine/index.ts';
import {
  assumptionsOf,
  type Fan,
  forecast,
  type Forecast,
  PERCENTILES,
} from '../../futures/index.ts';
import { bookAt, digitsOf, lexiconOf, text } from '../../presenter/index.ts';
import type { Book } from '../../scenario/index.ts';
import { bookOf, uncertainOf } from '../books.ts';
import { columns, percent } from '../columns.ts';
import { type Command, textOf } from '../command.ts';
import { readRun } from '../runs.ts';
import { say } from '../terminal.ts';
import { wholeOf } from '../whole.ts';

/** Futures when no number is given. */
const RUNS = '500';
const MOST = 100_000;

function table(run: Run, book: Book, { fans, endings, runs, uncertain }: Forecast): string {
  const words = lexiconOf(bookAt(run, book), 'neutral');
  const fanRow = ({ measure, turns, bands }: Fan): string[] => {
    const last = turns[turns.length - 1].percentiles;
    const digits = digitsOf(run.scenario.measures[run.index.measure.get(measure)!].quantum);
    return [
      words.measure(measure),
      ...PERCENTILES.map((p) => last[p].toFixed(digits)),
      percent(bands.held),
      percent(bands.strained),
      percent(bands.lost),
    ];
  };
  const bands = (['held', 'strained', 'lost'] as const).map((band) => text(`say.band.${band}`));
  const head = ['', ...PERCENTILES.map((p) => `${p} %`), ...bands];
  const ends = Object.entries(endings)
    .filter(([, share]) => share > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([id, share]) => [words.ending(id), percent(share)]);
  return [
    text('say.cli.forecast.title', { runs, turn: run.state.turn[0] }),
    text(`say.cli.forecast.${uncertain}`),
    text('say.cli.forecast.legend'),
    '',
    columns([head, ...fans.map(fanRow)]),
    '',
    columns(ends),
  ].join('\n');
}

export const forecastCommand: Command = {
  name: 'forecast',
  usage: 'forecast RUNFILE [--turn N] [--runs N] [--assumptions chance|all] [--json]',
  about: 'say.cli.forecast.about',
  options: {
    turn: { type: 'string' },
    runs: { type: 'string' },
    assumptions: { type: 'string' },
    json: { type: 'boolean' },
  },
  help: [
    'say.cli.option.forecast-turn',
    'say.cli.option.runs',
    'say.cli.option.assumptions',
    'say.cli.option.json',
  ],
  words: [1, 1],
  what: 'RUNFILE',
  run([path], given) {
    const file = readRun(path);
    const book = bookOf(file.header.scenario);
    const played = file.turns.length;
    const most = file.status === 'ended' ? played : played + 1;
    const turn = wholeOf('--turn', textOf(given, 'turn') ?? String(most), most);
    const runs = wholeOf('--runs', textOf(given, 'runs') ?? RUNS, MOST);
    const uncertain = uncertainOf(textOf(given, 'assumptions') ?? 'chance');
    const { run } = replayRun(file, book.rules, compiled, turn - 1);
    const found = forecast(
      run,
      run.role,
      compiled,
      runs,
      uncertain === 'all' ? assumptionsOf(book) : null,
    );
    say(given.json ? JSON.stringify({ turn, ...found }) : table(run, book, found));
    return 0;
  },
};
