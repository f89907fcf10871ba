import type { Cell } from './columns.ts';

/** A row as the journal keeps it: its number, then its cells. */
export const journalLine = (at: number, cells: readonly Cell[]): string =>
  `${JSON.stringify([at, ...cells])}\n`;

/** A line of the journal, or null when it is not a whole one: torn, or not of this sweep. */
export function readLine(
  line: string,
  size: number,
  width: number,
): { at: number; cells: Cell[] } | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (!Array.isArray(value) || value.length !== width + 1) return null;
  const [at, ...cells] = value as [unknown, ...Cell[]];
  return typeof at === 'number' && Number.isInteger(at) && at >= 0 && at < size
    ? { at, cells }
    : null;
}
