import { NEW_THINGS, type NewThing } from '../presenter/index.ts';

/*
 * What is still to be introduced at the table, kept in this browser. It begins when the five things of a first turn
 * give way to everything; each introduction stays until somebody has read it, and the menu brings all of them back.
 */

const KEY = 'two-seas.new';

interface Pending {
  readonly things: readonly NewThing[];
  /** Futures wait for the third turn: whoever has just seen the lists for the first time has enough to read. */
  readonly futuresWait: boolean;
}

const NOTHING: Pending = { things: [], futuresWait: false };
const listeners = new Set<() => void>();
/** Null before anything was introduced in this browser. */
let pending: Pending | null | undefined;

function read(): Pending | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (stored === null || typeof stored !== 'object') return null;
    const { things, futuresWait } = stored as Record<string, unknown>;
    const known = Array.isArray(things) ? things : [];
    return {
      things: NEW_THINGS.filter((thing) => known.includes(thing)),
      futuresWait: futuresWait === true,
    };
  } catch {
    return null;
  }
}

function keep(next: Pending): void {
  pending = next;
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Kept until the page closes.
  }
  listeners.forEach((listener) => listener());
}

const now = (): Pending | null => (pending === undefined ? (pending = read()) : pending);

/** Shaped for useSyncExternalStore. */
export const introductions = {
  get: (): Pending => now() ?? NOTHING,
  /** The first time only. @param asked whether somebody wants to see everything at once */
  begin(asked: boolean): void {
    if (now() === null) keep({ things: NEW_THINGS, futuresWait: !asked });
  },
  again: (): void => keep({ things: NEW_THINGS, futuresWait: false }),
  done(thing: NewThing): void {
    const { things, futuresWait } = introductions.get();
    keep({ things: things.filter((each) => each !== thing), futuresWait });
  },
  /** A turn has been planned with the whole table before the eyes: what introduced it has been passed. */
  passed(withFutures: boolean): void {
    const { things, futuresWait } = introductions.get();
    const [first] = (['situation', 'futures'] as const).filter((thing) => things.includes(thing));
    if (first === 'situation' || (first && withFutures))
      keep({ things: things.filter((each) => each !== first), futuresWait });
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
