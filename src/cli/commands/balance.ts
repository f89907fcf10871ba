import { compiled } from '../../charts/index.ts';
import { endingsOf, type Scenario } from '../../engine/index.ts';
import { balance, PLAYERS, type Standing } from '../../players/index.ts';
import { readScenarios } from '../../scenario/files.ts';
import type { Book } from '../../scenario/index.ts';
import { bookOf } from '../books.ts';
import { type Command, textOf } from '../command.ts';
import { seedsOf } from '../seeds.ts';
import { say } from '../terminal.ts';

/** Seeds that a balance is made over when none are given: not those that scenarios were tuned on. */
const SEEDS = '1001..1050';

const playersOf = (scenario: Scenario): string[] => [
  ...new Set<string>([...PLAYERS, ...Object.keys(scenario.plans)]),
];

/** A table: a column per player, a row per score, ending and measure. */
function table(scenario: Scenario, standings: Readonly<Record<string, Standing>>): string {
  const players = Object.keys(standings);
  const rows: string[][] = [
    [scenario.id, ...players],
    ['score', ...players.map((p) => standings[p].score.mean.toFixed(1))],
    ['sd', ...players.map((p) => standings[p].score.sd.toFixed(1))],
    ...endingsOf(scenario).map((id) => [
      id,
      ...players.map((p) => `${(100 * standings[p].endings[id]).toFixed(1)} %`),
    ]),
    ...Object.keys(standings[players[0]].measures).map((id) => [
      id,
      ...players.map((p) => standings[p].measures[id]?.toFixed(1) ?? '–'),
    ]),
  ];
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows
    .map((row) => row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))))
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

/** What each plan of a scenario believes in, a line each. */
function plans({ texts }: Book): string {
  const names = Object.keys(texts.plans);
  const width = Math.max(...names.map((name) => name.length));
  return names.map((name) => `${name.padEnd(width)}  ${texts.plans[name]}`).join('\n');
}

export const balanceCommand: Command = {
  name: 'balance',
  usage: 'balance [SCENARIO] [--seeds A..B] [--json]',
  about: 'say.cli.balance.about',
  options: { seeds: { type: 'string' }, json: { type: 'boolean' } },
  help: ['say.cli.option.seeds', 'say.cli.option.json'],
  words: [0, 1],
  what: 'SCENARIO',
  run([scenario], given) {
    const seeds = seedsOf(textOf(given, 'seeds') ?? SEEDS);
    const books = scenario ? [bookOf(scenario)] : Object.values(readScenarios());
    const found: Record<string, unknown> = {};
    books.forEach((book, i) => {
      const { rules } = book;
      const standings = balance(rules, compiled, playersOf(rules), seeds);
      found[rules.id] = Object.fromEntries(
        Object.entries(standings).map(([player, { runs, score, endings }]) => [
          player,
          { runs, score, endings },
        ]),
      );
      if (!given.json) say(`${i ? '\n' : ''}${table(rules, standings)}\n\n${plans(book)}`);
    });
    if (given.json) say(JSON.stringify(found));
    return 0;
  },
};
