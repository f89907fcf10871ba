/*
 * Run files last: what a program has once written is read by every later one. A step takes the lines of a
 * file from one format to the next; nothing of it is ever edited, only added to at the end. The seal and the
 * hashes are of the file as it was written and are checked as such.
 */

export type Fields = Readonly<Record<string, unknown>>;

/** The lines of a run file as they were read: records, of whatever form. */
export interface Lines {
  readonly header: Fields;
  readonly turns: readonly Fields[];
}

type Migration = (lines: Lines) => Lines;

/** Format 2 says of each part of the rules whether it is the same, and what a run was forked from. */
const toFormat2: Migration = ({ header, turns }) => ({
  header: { ...header, format: 2, parts: {}, forked: null },
  turns,
});

/** The step from format 1, the step from format 2, and so on. */
const MIGRATIONS: readonly Migration[] = [toFormat2];

/** The lines in the form of today. @param format that they were written in, 1 or later */
export const migrated = (lines: Lines, format: number): Lines =>
  MIGRATIONS.slice(format - 1).reduce((now, step) => step(now), lines);
