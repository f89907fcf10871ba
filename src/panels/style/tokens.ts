import { tokenNames } from '../../look/index.ts';

/** Tokens of one kind by how they begin. */
export const tokensOf = (start: string): readonly string[] =>
  tokenNames().filter((name) => name.startsWith(start));

const SCALES = ['--text-', '--gap-', '--motion-', '--map-'];
const NO_COLOURS = ['--sans', '--serif', '--bar', '--radius'];

/** The colours of the panels. */
export const colours = (): readonly string[] =>
  tokenNames().filter(
    (name) => !NO_COLOURS.includes(name) && !SCALES.some((start) => name.startsWith(start)),
  );

/** What the page has for a token now. */
export const valueOf = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();
