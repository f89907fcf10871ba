import { type Notes, parseRun, type RunFile, withNotes } from '../../engine/index.ts';
import { readUnplayed, type Saved, type Unplayed } from '../storage.ts';

/*
 * Runs that this browser keeps to be looked at: games that have ended, runs with bookmarks, games that made
 * room for another. Each is the text of its run file, notes and all, under the seal of the run.
 */

const PREFIX = 'two-seas.run.';

/** A run takes some kilobytes, and a browser gives a page some megabytes. */
const MOST = 40;

export interface KeptRun {
  /** The seal: the same run is kept once. */
  readonly seal: string;
  readonly text: string;
  readonly file: RunFile;
  /** When it was kept, in milliseconds. */
  readonly at: number;
  /** Of a game that made room for another: it is taken up where it was left. */
  readonly unplayed: Unplayed | null;
}

function readOne(key: string): KeptRun | null {
  try {
    const { at, text, unplayed } = JSON.parse(localStorage.getItem(key) ?? '') as Partial<KeptRun>;
    if (typeof text !== 'string' || typeof at !== 'number') return null;
    const { file, damage } = parseRun(text);
    return damage ? null : { seal: file.seal, text, file, at, unplayed: readUnplayed(unplayed) };
  } catch {
    return null;
  }
}

function keys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

/** The runs that are kept, the newest first. What cannot be read is left alone and not shown. */
export const keptRuns = (): KeptRun[] =>
  keys()
    .flatMap((key) => readOne(key) ?? [])
    .sort((a, b) => b.at - a.at || (a.seal < b.seal ? -1 : 1));

export const keptRun = (seal: string): KeptRun | null => readOne(PREFIX + seal);

/** The oldest run that nobody has written a word to makes room. @returns whether there is room */
function makeRoom(seal: string): boolean {
  const others = keptRuns().filter((run) => run.seal !== seal);
  if (others.length < MOST) return true;
  const unnoted = others.filter(({ file }) => Object.keys(file.notes).length === 0);
  const spare = unnoted.findLast(({ unplayed }) => unplayed === null) ?? unnoted.at(-1);
  return spare !== undefined && removeRun(spare.seal);
}

function write(seal: string, text: string, unplayed = keptRun(seal)?.unplayed ?? null): boolean {
  if (!makeRoom(seal)) return false;
  try {
    localStorage.setItem(PREFIX + seal, JSON.stringify({ at: Date.now(), text, unplayed }));
    return true;
  } catch {
    return false;
  }
}

/** Keeps a run; one that is kept already stays as it is, with its notes. @returns whether it is kept */
export function keepRun(text: string): boolean {
  const { file, damage } = parseRun(text);
  if (damage) return false;
  return keptRun(file.seal) !== null || write(file.seal, text);
}

/** Keeps an unfinished game that makes room for another, as it stands. @returns whether it is kept */
export function keepGame({ run, drafts, original }: Pick<Saved, 'run'> & Unplayed): boolean {
  const { file, damage } = parseRun(run);
  if (damage) return false;
  // nothing was done in it
  if (file.turns.length === 0 && drafts.length === 0) return true;
  return write(file.seal, keptRun(file.seal)?.text ?? run, { drafts, original });
}

/** Keeps a run with these notes. @returns whether it is kept */
export function keepNotes(text: string, notes: Notes): boolean {
  const { file, damage } = parseRun(text);
  return !damage && write(file.seal, withNotes(text, notes));
}

export function removeRun(seal: string): boolean {
  try {
    localStorage.removeItem(PREFIX + seal);
    return true;
  } catch {
    return false;
  }
}
