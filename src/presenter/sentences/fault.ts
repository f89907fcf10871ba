import type { Damage, Mismatch } from '../../engine/index.ts';
import type { Lexicon } from '../lexicon.ts';
import { text, type TextArgs } from '../texts/text.ts';
import { rejectionWords } from './rejection.ts';

/** What is wrong with the text of a run file. */
export function damageWords({ code, ...args }: Damage): string {
  return text(`say.damage.${code}`, args as TextArgs);
}

/** Where a replay parts from its file. @param words of the scenario, where one is known */
export function mismatchWords(mismatch: Mismatch, words?: Lexicon): string {
  const { code, ...rest } = mismatch;
  const args = { ...rest } as Record<string, unknown>;
  if (mismatch.code === 'order-refused')
    args.because = words ? rejectionWords(mismatch.because, words, '') : mismatch.because.code;
  return text(`say.mismatch.${code}`, args as TextArgs);
}
