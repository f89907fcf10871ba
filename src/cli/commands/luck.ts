import { text } from '../../presenter/index.ts';
import { runWords } from '../../presenter/review/index.ts';
import { namesOf } from '../books.ts';
import { type Command, textOf } from '../command.ts';
import { endedRun } from '../ended-run.ts';
import { dataOf } from '../luck/data.ts';
import { foundOf } from '../luck/found.ts';
import { choiceLines, decisionLines, luckLines } from '../luck/lines.ts';

import { say } from '../terminal.ts';
import { wholeOf } from '../whole.ts';

/** Other seeds for the orders, and for every plan, when no number is given. */
const RUNS = '1000';
const PLAN_RUNS = '50';
const MOST = 100_000;

export const luck: Command = {
  name: 'luck',
  usage: 'luck RUNFILE [--runs N] [--others N] [--names N] [--json]',
  about: 'say.cli.luck.about',
  options: {
    runs: { type: 'string' },
    others: { type: 'string' },
    names: { type: 'string' },
    json: { type: 'boolean' },
  },
  help: [
    'say.cli.option.runs.luck',
    'say.cli.option.others',
    'say.cli.option.names',
    'say.cli.option.json',
  ],
  words: [1, 1],
  what: 'RUNFILE',
  run([path], given) {
    const runs = wholeOf('--runs', textOf(given, 'runs') ?? RUNS, MOST);
    const plans = wholeOf('--others', textOf(given, 'others') ?? PLAN_RUNS, MOST);
    const names = namesOf(textOf(given, 'names') ?? 'neutral');
    const { run, book } = endedRun(path);
    const found = foundOf(run, { runs, plans, clauses: null });
    if (given.json) {
      say(JSON.stringify(dataOf(found)));
      return 0;
    }
    const words = runWords(run, book, names);
    const ending = words.words.ending(found.own.ending);
    const title = book.texts.title;
    say(
      text('say.cli.luck.run', {
        title,
        seed: run.seed,
        orders: found.orders,
        turn: found.own.turn,
        ending,
      }),
    );
    for (const lines of [
      luckLines(found, words),
      choiceLines(found, words),
      decisionLines(found, words),
    ])
      say(['', ...lines].join('\n'));
    return 0;
  },
};
