import { readFileSync, writeFileSync } from 'node:fs';

import { isTextKey, text } from '../presenter/index.ts';
import { Complaint } from './complaint.ts';

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  const key = `say.cli.reason.${code}`;
  return isTextKey(key) ? text(key) : text('say.cli.reason.other', { code });
}

const isSystem = (error: unknown): boolean =>
  typeof (error as NodeJS.ErrnoException).syscall === 'string';

/** Does something with a file; what the system refuses becomes a complaint. */
function withFile<T>(
  key: 'say.cli.cannot-read' | 'say.cli.cannot-write',
  file: string,
  act: () => T,
) {
  try {
    return act();
  } catch (error) {
    if (!isSystem(error)) throw error;
    throw new Complaint(text(key, { file, reason: reasonOf(error) }));
  }
}

/** Runs something that reads a file. @throws Complaint when it cannot be read */
export const reading = <T>(file: string, act: () => T): T =>
  withFile('say.cli.cannot-read', file, act);

/** The text of a file. @throws Complaint when it cannot be read */
export const readText = (file: string): string => reading(file, () => readFileSync(file, 'utf8'));

/** Runs something that writes a file, also later. @throws Complaint when it cannot be written */
export const writing = <T>(file: string, act: () => T): T =>
  withFile('say.cli.cannot-write', file, act);

/** Writes a text to a file. @throws Complaint when it cannot be written */
export const writeText = (file: string, content: string): void =>
  writing(file, () => writeFileSync(file, content));
