import { createInterface } from 'node:readline';

import type { Run } from '../engine/index.ts';
import { type OrderChoice, tableView, text, textBoard, type Viewer } from '../presenter/index.ts';
import type { Book } from '../scenario/index.ts';
import { Complaint } from './complaint.ts';
import { say } from './terminal.ts';
import { answerTo } from './verbs.ts';

/** A game in the terminal: the run, and the list that the numbers refer to. */
export interface Table {
  readonly book: Book;
  readonly viewer: Viewer;
  run: Run;
  /** The game that waits while a practice turn is played; null outside one. */
  kept: Run | null;
  menu: readonly OrderChoice[];
}

/** Answers lines until the person leaves or the input ends. */
export async function converse(table: Table): Promise<void> {
  say(textBoard(tableView(table.run, table.book, table.viewer)));
  say(`\n${text('say.play.hint')}`);
  say(text('say.play.practice.offer'));
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const ask = (): void => {
    const turn = table.run.state.turn[0];
    lines.setPrompt(text(table.kept ? 'say.play.prompt.practice' : 'say.play.prompt', { turn }));
    lines.prompt();
  };
  ask();
  for await (const line of lines) {
    if (/^(quit|exit|q)$/i.test(line.trim())) break;
    answer(table, line.trim()).forEach(say);
    ask();
  }
  lines.close();
}

function answer(table: Table, line: string): readonly string[] {
  try {
    return line === '' ? [] : answerTo(table, line);
  } catch (error) {
    // a file that cannot be written ends no game
    if (error instanceof Complaint) return [error.message];
    throw error;
  }
}
