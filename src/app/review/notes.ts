import { formatRun, parseRun, type Run, withNotes } from '../../engine/index.ts';
import { fileNotes, type Notes, notesIn } from '../../presenter/review/index.ts';

/*
 * What people wrote about a run stays with it in this browser: after the seal of its run file.
 */

/** Where runs are kept, by their seal. */
const PREFIX = 'two-seas.run.';

const sealOf = (text: string): string => parseRun(text).file?.seal ?? '';

function kept(seal: string): string | null {
  try {
    const value = JSON.parse(localStorage.getItem(PREFIX + seal) ?? 'null') as unknown;
    const text = (value as { text?: unknown } | null)?.text;
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}

/** The notes of a run. */
export function readNotes(run: Run): Notes {
  const text = kept(sealOf(formatRun(run)));
  const parsed = text === null ? null : parseRun(text);
  return notesIn(parsed?.file?.notes ?? {});
}

/** Keeps the notes of a run; bookmarks of moments, which are made elsewhere, stay. @returns whether they are kept */
export function keepNotes(run: Run, notes: Notes): boolean {
  const text = formatRun(run);
  const seal = sealOf(text);
  const before = parseRun(kept(seal) ?? '').file?.notes ?? {};
  try {
    const written = withNotes(text, fileNotes(notes, before));
    localStorage.setItem(PREFIX + seal, JSON.stringify({ at: Date.now(), text: written }));
    return true;
  } catch {
    return false;
  }
}
