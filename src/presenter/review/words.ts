import { legAt, type Order, parseOrder, type Run } from '../../engine/index.ts';
import type { Book } from '../../scenario/index.ts';
import { type Lexicon, lexiconOf } from '../lexicon.ts';
import { orderOffered } from '../sentences/order.ts';
import type { Names } from '../views.ts';

/** How the things of a whole run are called: a long game has two books. */
export interface RunWords {
  /** Of measures and endings. */
  readonly words: Lexicon;
  /** An order is called as in the scenario that was played in its turn. */
  order(turn: number, order: Order): string;
}

export function runWords(run: Run, book: Book, names: Names): RunWords {
  const last = book.legs[run.scenario.id] ?? book;
  const { ending, endingMeans } = lexiconOf(book, names);
  return {
    words: { ...lexiconOf(last, names), ending, endingMeans },
    order: (turn, order) => {
      const at = book.legs[legAt(run, turn).scenario.id] ?? book;
      return orderOffered(order, lexiconOf(at, names), run.role === 'both');
    },
  };
}

/**
 * An order as a run file writes it, in words.
 * @param leg the scenario that was played in its turn; @param leadsBoth whether those who gave it led both governments
 */
export function lineWords(
  book: Book,
  leg: string,
  line: string,
  names: Names,
  leadsBoth: boolean,
): string {
  const order = parseOrder(line);
  return order ? orderOffered(order, lexiconOf(book.legs[leg] ?? book, names), leadsBoth) : line;
}
