import { isRecord } from './shape.ts';

/** A line of the file and where it stands, counted from 1; null when it is not a record. */
export interface Line {
  readonly text: string;
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>> | null;
}

function valueOf(text: string): Line['value'] {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** The lines that say something; blank ones are counted and passed over. */
export const linesOf = (text: string): Line[] =>
  text
    .split(/\r?\n/)
    .map((content, i) => ({ text: content, line: i + 1 }))
    .filter((line) => line.text.trim() !== '')
    .map((line) => ({ ...line, value: valueOf(line.text) }));
