/*
 * Words that people typed, or a file brought along, inside another format: they stay words there.
 */

/** What means something to Markdown anywhere in a line. */
const INLINE = /[\\`*_[\]<>|~&$]/g;
/** What means something where a line begins: a heading, a list, a rule, an underline. */
const AT_START = /^(#{1,6}|[-+]|[-=]+$|\d{1,9}[.)])(?=\s|$)/;

const lineOf = (line: string): string =>
  line
    .trim()
    .replace(INLINE, (sign) => (sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : `\\${sign}`))
    .replace(AT_START, (sign) =>
      /\d/.test(sign) ? `${sign.slice(0, -1)}\\${sign.at(-1)}` : `\\${sign}`,
    );

/** Words as one line of Markdown that shows them as they are. */
export const markdownLine = (words: string): string => lineOf(words.replaceAll(/\s*\n\s*/g, ' '));

/** Words as quoted paragraphs of Markdown, line by line. */
export const markdownQuote = (words: string): string[] =>
  words
    .trim()
    .split('\n')
    // two blanks keep the lines apart as they were written
    .map(
      (line, i, all) => `> ${lineOf(line)}`.trimEnd() + (line && all[i + 1]?.trim() ? '  ' : ''),
    );

/** A cell that a spreadsheet would work out: it begins with a sign of a formula, also behind blanks. */
const FORMULA = /^[\s\u00a0]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Text that a spreadsheet shows and does not work out. */
export const inertCell = (words: string): string => (FORMULA.test(words) ? `'${words}` : words);
