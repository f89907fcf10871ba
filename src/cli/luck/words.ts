import { legAt, type Order, type Run } from '../../engine/index.ts';
import { type Lexicon, lexiconOf, type Names, orderWords } from '../../presenter/index.ts';
import type { Book } from '../../scenario/index.ts';

/** How things are called. */
export interface Words {
  /** Of the whole run: measures and endings. */
  readonly words: Lexicon;
  order(turn: number, order: Order): string;
}

/** An order is called as in the scenario that was played in its turn. */
export function wordsOf(run: Run, book: Book, names: Names): Words {
  const last = book.legs[run.scenario.id] ?? book;
  return {
    words: { ...lexiconOf(last, names), ending: lexiconOf(book, names).ending },
    order: (turn, order) => {
      const at = book.legs[legAt(run, turn).scenario.id] ?? book;
      return orderWords(order, lexiconOf(at, names));
    },
  };
}
