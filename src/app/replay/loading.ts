import { rulebook } from '../../charts/index.ts';
import { type Damage, parseRun, type Reel, type RunFile, unreeling } from '../../engine/index.ts';
import { damageWords, text } from '../../presenter/index.ts';
import type { Book } from '../../scenario/index.ts';
import type { Books } from '../game.ts';

/** Milliseconds of work after which the page may answer. */
const SLICE = 12;

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A run file that is in shape, with the book it is played from. */
export interface Readable {
  readonly content: string;
  readonly file: RunFile;
  readonly book: Book;
  /** Of a file of which only the beginning can be told. */
  readonly damage: Damage | null;
}

/** Reads the text of a run file, or says why there is nothing to look at. */
export function readable(content: string, books: Books): Readable | { readonly reason: string } {
  const { file, damage = null } = parseRun(content);
  // a header alone tells no story
  if (!file || (damage && file.turns.length === 0))
    return { reason: damage ? damageWords(damage) : '' };
  const { scenario } = file.header;
  const book = Object.hasOwn(books, scenario) ? books[scenario] : undefined;
  if (!book) return { reason: text('ui.problem.no-scenario', { scenario }) };
  return { content, file, book, damage };
}

/**
 * Plays a run file again in slices, so that the page answers meanwhile.
 * @param told hears after every slice how many turns have been played
 * @param wanted whether anybody still waits for it
 * @returns null when nobody does
 */
export async function unreel(
  { file, book }: Readable,
  told: (turn: number) => void,
  wanted: () => boolean,
): Promise<Reel | null> {
  const turns = unreeling(file, book.rules, rulebook);
  let since = performance.now();
  for (;;) {
    const step = turns.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    told(step.value);
    await breathe();
    if (!wanted()) return null;
    since = performance.now();
  }
}
