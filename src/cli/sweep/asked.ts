import { compiled as rulebook } from '../../charts/index.ts';
import { rulesHash, startRun } from '../../engine/index.ts';
import { assumptionsOf } from '../../futures/index.ts';
import { number, text } from '../../presenter/index.ts';
import type { Book } from '../../scenario/index.ts';
import { bookOf, checkPlayer, uncertainOf } from '../books.ts';
import { type Command, type Given, needed, textOf, textsOf } from '../command.ts';
import { Complaint } from '../complaint.ts';
import { seedsOf } from '../seeds.ts';
import { sizeOf, type Sweep } from './sweep.ts';

/** Most runs of one sweep (an assumption): the place of each line of the journal is held in memory. */
const MOST = 10_000_000;

const once = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** The names of a list that is written with commas, each once. */
const listed = (list: string): string[] => once(list.split(',').map((name) => name.trim()));

/** Clauses in the order of the Declaration, so that a set has one way to be written. @throws Complaint */
function clausesOf(list: string, books: readonly Book[]): string[] {
  const clauses = listed(list);
  for (const { rules } of books) {
    const known = rules.entries.map(({ clause }) => clause);
    const unknown = clauses.find((clause) => !known.includes(clause));
    if (unknown !== undefined)
      throw new Complaint(text('say.cli.unknown-clause', { clause: unknown }));
  }
  return clauses.sort((a, b) => (a < b ? -1 : 1));
}

/** Reads what a sweep is to be made of. @throws Complaint */
export function sweepAsked(
  command: Pick<Command, 'name' | 'usage'>,
  words: readonly string[],
  given: Given,
): Sweep {
  const players = listed(needed(command, given, 'player'));
  const seeds = seedsOf(needed(command, given, 'seeds'));
  const books = once(words).map(bookOf);
  for (const { rules } of books) {
    const brief = startRun({ scenario: rules, rulebook, seed: '', hashing: false });
    for (const player of players) checkPlayer(brief, player);
  }
  const sets = textsOf(given, 'without').map((list) => clausesOf(list, books));
  const bySet = new Map([[], ...sets].map((set) => [set.join(' '), set]));
  const uncertain = uncertainOf(textOf(given, 'assumptions') ?? 'chance');
  const sweep: Sweep = {
    scenarios: books.map((book) => ({
      rules: book.rules,
      hash: rulesHash(book.rules, rulebook),
      assumptions: uncertain === 'all' ? assumptionsOf(book) : null,
    })),
    uncertain,
    players,
    without: [...bySet.values()],
    seeds,
  };
  if (sizeOf(sweep) > MOST) {
    const args = { runs: number(sizeOf(sweep)), most: number(MOST) };
    throw new Complaint(text('say.cli.sweep.too-many', args));
  }
  return sweep;
}
