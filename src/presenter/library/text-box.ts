/*
 * How wide words will be in a drawing that is laid out where there is no screen. Widths are shares of the
 * font size, by kind of letter, a little more than the typeface needs.
 */

const NARROW = /[ijlI.,;:'’|()[\]!·]/;
const WIDE = /[mwMW%@—→]/;

const widthOf = (letter: string): number => {
  if (letter === ' ') return 0.3;
  if (NARROW.test(letter)) return 0.32;
  if (WIDE.test(letter)) return 0.9;
  return /[A-Z0-9]/.test(letter) ? 0.68 : 0.58;
};

/** Width of a line of text. @param size of the font */
export const lineWidth = (line: string, size: number): number =>
  Math.ceil([...line].reduce((width, letter) => width + widthOf(letter), 0) * size);

/** Words in lines no wider than this, as far as a single word allows. */
export function wrapped(words: string, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && lineWidth(longer, size) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
