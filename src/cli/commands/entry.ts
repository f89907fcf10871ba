import { type EntryView, type NumberNote, text } from '../../presenter/index.ts';
import { entryChart, entryList, entryView } from '../../presenter/library/index.ts';
import { readScenarios } from '../../scenario/files.ts';
import { type Book, libraryOf } from '../../scenario/index.ts';
import type { Command } from '../command.ts';
import { Complaint } from '../complaint.ts';
import { say } from '../terminal.ts';

/** Lines under a heading, set off; nothing where there are none. */
const part = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

const numberLine = ({ name, value, range, source, basis }: NumberNote): string =>
  text('say.cli.entry.number', {
    name,
    value,
    range: range || 'none',
    source: source?.title ?? text('ui.entry.assumption'),
    basis: basis || 'none',
  });

const clauseLine = ({ clause, title }: { clause: string; title: string }): string =>
  text('say.entry', { clause, title });

/** How it runs: a line per state, and below it what may happen there. */
const chartLines = (book: Book, clause: string): string[] =>
  entryChart(book, clause)!.places.flatMap(({ word, start, steps }) => [
    start ? `${word} (${text('ui.entry.chart.start')})` : word,
    ...steps.map(({ when, follows }) => `  ${when} → ${follows}`),
  ]);

/** The page of an entry as lines, in the order of the page in the browser. */
const page = (book: Book, entry: EntryView): string[] => [
  clauseLine(entry),
  `${entry.section} · ${entry.familyWord}`,
  '',
  entry.summary,
  ...part(text('ui.entry.text'), [
    `${text('ui.entry.verb')}: ${text('ui.levers.verb', { verb: entry.verb })}`,
    `${text('ui.entry.starts')}: ${entry.startWord}. ${entry.why}`,
    ...entry.leads.map(({ who, ministry }) => `${text('ui.entry.leads')}, ${who}: ${ministry}`),
    ...(entry.gate ? [`${text('ui.entry.gate')}: ${clauseLine(entry.gate)}`] : []),
    ...entry.carries.map((carried) => `${text('ui.entry.carries')}: ${clauseLine(carried)}`),
  ]),
  ...part(
    text('ui.entry.does'),
    entry.effects.flatMap(({ does, numbers }) => [
      does,
      ...numbers.map((n) => `  ${numberLine(n)}`),
    ]),
  ),
  ...part(text('ui.entry.chart'), [entry.familyAbout, ...chartLines(book, entry.clause)]),
  ...part(text('ui.entry.costs'), entry.costs.map(numberLine)),
  ...part(text('ui.entry.times'), entry.times.map(numberLine)),
  ...part(
    text('ui.entry.limits'),
    entry.constraints.flatMap(({ who, lines }) =>
      (lines.length > 0 ? lines : [text('ui.entry.limits.none')]).map((line) => `${who}: ${line}`),
    ),
  ),
  ...part(text('ui.entry.says'), [entry.says]),
  ...part(
    text('ui.entry.plays'),
    entry.plays.map(
      ({ title, inPlay }) =>
        `${title}: ${text(inPlay ? 'ui.entry.plays.in' : 'ui.entry.plays.out')}`,
    ),
  ),
  ...part(
    text('ui.sources'),
    entry.sources.map(({ text: title, note, url }) =>
      [title, note, url].filter(Boolean).join('. '),
    ),
  ),
];

/** The entries by section, one line each. */
const list = (books: readonly Book[]): string[] =>
  entryList(books).sections.flatMap(({ number, title, entries }, i) => [
    ...(i > 0 ? [''] : []),
    `${number} ${title}`,
    ...entries.map((entry) => `  ${clauseLine(entry)}`),
  ]);

export const entryCommand: Command = {
  name: 'entry',
  usage: 'entry [CLAUSE] [--json]',
  about: 'say.cli.entry.about',
  options: { json: { type: 'boolean' } },
  help: ['say.cli.option.json'],
  words: [0, 1],
  what: 'CLAUSE',
  run([clause], given) {
    const books = Object.values(readScenarios());
    if (clause === undefined) {
      if (given.json) say(JSON.stringify(entryList(books)));
      else list(books).forEach(say);
      return 0;
    }
    const entry = entryView(books, libraryOf(books), clause);
    if (!entry) throw new Complaint(text('say.cli.entry.unknown', { clause }));
    if (given.json) say(JSON.stringify({ ...entry, chart: entryChart(books[0], clause)!.places }));
    else page(books[0], entry).forEach(say);
    return 0;
  },
};
