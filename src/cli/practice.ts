import { rulebook } from '../charts/index.ts';
import { hasEnded, startRun } from '../engine/index.ts';
import { type PracticeView, practiceView, tableView, text, textBoard } from '../presenter/index.ts';
import type { Table } from './conversation.ts';

/*
 * The practice turn in the terminal: a run of its own takes the place of the game and gives it back.
 */

function stepLines(table: Table, view: PracticeView): string[] {
  const { practice } = table.book;
  const words = { lever: practice.lever, item: practice.item }[view.step as 'lever' | 'item'];
  return [
    `${view.place}: ${view.title}`,
    `  ${view.about}`,
    ...(words
      ? [text('say.play.practice.order', { order: words })]
      : [text('say.play.practice.commit')]),
  ];
}

/** What the practice turn asks for now; nothing outside one. */
export function practiceLines(table: Table): string[] {
  const view = table.kept && practiceView(table.run, table.book, table.viewer);
  return view && view.step !== 'consequence' ? ['', ...stepLines(table, view)] : [];
}

/** Begins a practice turn, before the first order of a game. */
export function beginPractice(table: Table): readonly string[] {
  const { book, run } = table;
  if (table.kept || run.history.length > 0 || run.orders.length > 0 || hasEnded(run))
    return [text('say.play.practice.late')];
  table.kept = run;
  const { seed } = book.practice;
  table.run = startRun({ scenario: book.rules, rulebook, seed, role: 'both' });
  table.menu = [];
  return [text('say.play.practice.begin'), ...practiceLines(table)];
}

/** Gives the game back as it was. */
export function endPractice(table: Table): readonly string[] {
  if (!table.kept) return [text('say.play.practice.not')];
  table.run = table.kept;
  table.kept = null;
  table.menu = [];
  return [
    text('say.play.practice.over'),
    '',
    textBoard(tableView(table.run, table.book, table.viewer)),
  ];
}

/** What follows a practice turn that was committed: the next step, or the consequence and the game. */
export function afterPractice(table: Table): readonly string[] {
  const view = practiceView(table.run, table.book, table.viewer);
  if (!view.consequence) return practiceLines(table);
  const { change, lines, end } = view.consequence;
  return [
    '',
    `${view.place}: ${view.title}`,
    `  ${view.about}`,
    `  ${change}`,
    ...lines.map((line) => `    ${line}`),
    `  ${end}`,
    '',
    ...endPractice(table),
  ];
}
