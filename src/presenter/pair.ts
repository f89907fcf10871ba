import { type Government, GOVERNMENTS } from '../engine/index.ts';
import { governmentName } from './lexicon.ts';
import { short } from './numbers.ts';
import { text } from './texts/text.ts';

/**
 * What each of the two gives, with its name beside its number: "2 each", "India 1, Japan 2".
 * @param amounts of at least one of them
 */
export function pairWords(
  amounts: Readonly<Record<Government, number>>,
  write: (amount: number) => string = short,
): string {
  if (amounts.india === amounts.japan) return text('say.pair.each', { n: write(amounts.india) });
  return GOVERNMENTS.filter((government) => amounts[government] !== 0)
    .map((id) => text('say.pair.one', { who: governmentName(id), n: write(amounts[id]) }))
    .join(', ');
}
