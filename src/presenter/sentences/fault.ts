import type { Damage, Mismatch } from '../../engine/index.ts';
import type { Book } from '../../scenario/index.ts';
import { lexiconOf } from '../lexicon.ts';
import { text, type TextArgs } from '../texts/text.ts';
import type { Names } from '../views.ts';
import { rejectionWords } from './rejection.ts';

/** What is wrong with the text of a run file, where, and what to do about it. */
export function damageWords({ code, ...args }: Damage): string {
  return `${text(`say.damage.${code}`, args as TextArgs)} ${text(`say.mend.${code}`)}`;
}

/** Where a replay parts from its file. @param book writes out why an order is refused, where it is known */
export function mismatchWords(mismatch: Mismatch, book?: Book, names: Names = 'neutral'): string {
  const { code, ...rest } = mismatch;
  const args = { ...rest } as Record<string, unknown>;
  if (mismatch.code === 'order-refused')
    args.because = book
      ? rejectionWords(mismatch.because, lexiconOf(book, names), '')
      : mismatch.because.code;
  return text(`say.mismatch.${code}`, args as TextArgs);
}
