import { alike } from './texts/en/alike.ts';

/*
 * Finding by words: what a reader types, or another word for it. One rule for the levers and every list of the
 * library.
 */

/** Shorter beginnings of a word fit too much to stand for it. */
const SHORTEST = 4;

const plain = (words: string): string =>
  ` ${words.toLowerCase().replaceAll(/[^\p{L}\p{N}.+-]+/gu, ' ')} `;

const names = (word: string, member: string): boolean =>
  member === word || `${member}s` === word || (word.length >= SHORTEST && member.startsWith(word));

/** Other words for one, where it is the name of an idea or begins it. */
const othersFor = (word: string): readonly string[] =>
  alike.filter((line) => line.some((member) => names(word, member))).flat();

/** Whether every word of a query, or another word for it, stands in a text. */
export function finder(query: string): (said: string) => boolean {
  const asked = plain(query)
    .split(' ')
    .filter(Boolean)
    .map((word) => ({ word, others: othersFor(word) }));
  return (text) => {
    const said = plain(text);
    return asked.every(
      ({ word, others }) =>
        said.includes(word) || others.some((other) => said.includes(` ${other}`)),
    );
  };
}
