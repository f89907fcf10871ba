import { expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import {
  GOVERNMENTS,
  hasEnded,
  proceed,
  type Run,
  startRun,
  submit,
} from '../../src/engine/index.ts';
import { draftAs } from '../../src/players/index.ts';
import {
  briefNow,
  type ReportView,
  reportView,
  tableView,
  type Viewer,
} from '../../src/presenter/index.ts';
import type { Book } from '../../src/scenario/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';
import { pinTable, row } from './page.ts';

/*
 * How long a game takes a reader who has not played before: the words of the brief and of every report,
 * and time to look and to decide. An estimate from what is really shown, not a stopwatch.
 */

/** Words a minute at which adults read silently (Brysbaert 2019, mean over studies of non-fiction). */
const PACE = 238;
/** Seconds to look at map and measures in a turn, and to find and give an order (assumptions). */
const LOOK = 30;
const DECIDE = 15;
const LIMIT = 50;

const viewer: Viewer = { role: 'both', names: 'neutral' };
const words = (lines: readonly string[]): number =>
  lines.join(' ').split(/\s+/).filter(Boolean).length;

function briefWords(run: Run, book: Book): number {
  const brief = briefNow(run, book, viewer);
  const { situation, stake, judged, limits, others, advice, mandates, measures, otherSide, note } =
    brief;
  return words([
    ...situation,
    ...stake,
    ...judged,
    ...limits,
    ...others,
    ...advice,
    otherSide,
    note,
    ...mandates.map(({ text }) => text),
    ...measures.flatMap(({ name, about, rule }) => [name, about, rule]),
  ]);
}

/** What is read of a line: of an incident that went as others did, the line that opens it. */
const readOf = ({ text, more, alike }: ReportView['lines'][number]): string[] =>
  alike && !alike.first ? [alike.words] : [text, more ?? '', alike?.words ?? ''];

/** What is read of a report: its headline, what matters in it, and the largest reason for each measure. */
function reportWords(run: Run, book: Book): number {
  const { headline, lines, measures } = reportView(run, book, viewer);
  return words([
    headline,
    ...lines.flatMap((line) => (line.importance > 1 ? readOf(line) : [])),
    ...measures.flatMap(({ name, why }) => [
      name,
      ...why.lines.slice(0, 1).map(({ text }) => text),
    ]),
  ]);
}

/** Minutes that one game takes. */
function minutesOf(book: Book, seed: string, player: string): { turns: number; minutes: number } {
  const run = startRun({ scenario: book.rules, rulebook: compiled, seed });
  let read = briefWords(run, book);
  let seconds = 0;
  while (!hasEnded(run)) {
    const legs = run.legs.length;
    for (const government of GOVERNMENTS) draftAs(run, government, player);
    seconds += LOOK + DECIDE * run.orders.length;
    read += words(tableView(run, book, viewer).warnings.map(({ text }) => text));
    for (const government of GOVERNMENTS) submit(run, government);
    read += reportWords(run, book);
    proceed(run);
    // a crisis of a long game has a brief of its own
    if (run.legs.length > legs) read += briefWords(run, book);
  }
  return { turns: run.history.length, minutes: read / PACE + seconds / 60 };
}

it('a game takes no more than 50 minutes, and the table stands in docs/model.md', () => {
  const rows = Object.values(readScenarios()).map((book) => {
    const games = ['reader', 'careful'].flatMap((player) =>
      Array.from({ length: 3 }, (_, seed) => minutesOf(book, String(seed + 1), player)),
    );
    const minutes = games.map((game) => game.minutes);
    const mean = minutes.reduce((a, b) => a + b, 0) / minutes.length;
    expect(mean, book.rules.id).toBeLessThanOrEqual(LIMIT);
    expect(mean, `${book.rules.id} says ${book.texts.minutes}`).toBeLessThanOrEqual(
      book.texts.minutes,
    );
    const turns = games.reduce((sum, game) => sum + game.turns, 0) / games.length;
    return row([
      book.texts.title,
      turns.toFixed(1),
      mean.toFixed(0),
      Math.max(...minutes).toFixed(0),
      String(book.texts.minutes),
    ]);
  });
  pinTable(
    'minutes',
    [
      row(['scenario', 'turns played', 'minutes, mean', 'longest', 'stated']),
      row(['---', '---:', '---:', '---:', '---:']),
      ...rows,
      '',
    ].join('\n'),
  );
}, 300_000);
