import { formatRun, parseRun, type Run } from '../../engine/index.ts';
import { fileNotes, type Notes, notesIn } from '../../presenter/review/index.ts';
import { keepNotes as keep, keptRun } from '../replay/kept.ts';

/*
 * What people wrote about a run stays with it in this browser: among the runs that are kept, after its seal.
 */

const keptFor = (text: string) => keptRun(parseRun(text).file?.seal ?? '')?.file.notes ?? {};

/** The notes of a run. */
export const readNotes = (run: Run): Notes => notesIn(keptFor(formatRun(run)));

/** Keeps the notes of a run; bookmarks of moments, which the replay makes, stay. @returns whether they are kept */
export function keepNotes(run: Run, notes: Notes): boolean {
  const text = formatRun(run);
  return keep(text, fileNotes(notes, keptFor(text)));
}
