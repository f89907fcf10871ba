import type { Names } from '../presenter/index.ts';

/*
 * One unfinished game per browser, as the text of its run file and the orders drafted since. Nothing
 * that is stored is trusted: the game is replayed and verified before anyone plays on.
 */

/** Which screen the game was left on. */
export type Stage = 'table' | 'report' | 'debrief';

export interface Saved {
  /** Tells two games of the same seed apart, so that one tab does not write over another's. */
  readonly id: string;
  readonly run: string;
  /** Orders of the turn that is being planned, one line each. */
  readonly drafts: readonly string[];
  /** Text of the run that it was forked from. */
  readonly original: string | null;
  readonly names: Names;
  readonly stage: Stage;
  /** What the home page says of it without opening it. */
  readonly scenario: string;
  readonly turn: number;
}

const GAME = 'two-seas.game';
const DAMAGED = 'two-seas.damaged';

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function savedOf(value: unknown): Saved | null {
  if (value === null || typeof value !== 'object') return null;
  const { id, run, names, stage, scenario, turn } = value as Record<string, unknown>;
  const unplayed = readUnplayed(value);
  if (typeof id !== 'string' || typeof run !== 'string' || !unplayed) return null;
  if (typeof scenario !== 'string' || typeof turn !== 'number') return null;
  return {
    id,
    run,
    ...unplayed,
    scenario,
    turn,
    names: names === 'real' ? 'real' : 'neutral',
    stage: stage === 'report' || stage === 'debrief' ? stage : 'table',
  };
}

/** What an unfinished game has beside its run. */
export type Unplayed = Pick<Saved, 'drafts' | 'original'>;

/** The same of what was stored, or null where it is not in shape. */
export function readUnplayed(value: unknown): Unplayed | null {
  if (value === null || typeof value !== 'object') return null;
  const { drafts, original } = value as Record<string, unknown>;
  if (!isTexts(drafts)) return null;
  return { drafts, original: typeof original === 'string' ? original : null };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was stored, so nothing is left.
  }
}

/** Puts what cannot be read aside, where it can still be downloaded. */
export function setAside(text: string): void {
  write(DAMAGED, text);
  remove(GAME);
}

/** The text of a game that could not be read again, or null. */
export const readDamaged = (): string | null => read(DAMAGED);
export const dropDamaged = (): void => remove(DAMAGED);

/** The stored game; one that is not even in shape is set aside. */
export function readSaved(): Saved | null {
  const text = read(GAME);
  if (text === null) return null;
  try {
    const saved = savedOf(JSON.parse(text));
    if (saved) return saved;
  } catch {
    // Not JSON: set aside below.
  }
  setAside(text);
  return null;
}

/** What came of saving: 'other' when another unfinished game is stored and was left alone. */
export type SaveResult = 'saved' | 'other' | 'refused';

/**
 * Stores a game.
 * @param takes whether it may replace another game: when one is started or continued on purpose
 */
export function save(saved: Saved, takes: boolean): SaveResult {
  const stored = readSaved();
  const isOther = stored !== null && stored.id !== saved.id && stored.stage !== 'debrief';
  if (!takes && isOther) return 'other';
  return write(GAME, JSON.stringify(saved)) ? 'saved' : 'refused';
}

export const dropSaved = (): void => remove(GAME);
