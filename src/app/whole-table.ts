/*
 * How much of the table is shown: the five things of a first turn, or everything. Until somebody chooses,
 * the first turn is short and every other whole; a choice is kept in this browser.
 */

const KEY = 'two-seas.table';
type Choice = 'short' | 'whole' | null;

const listeners = new Set<() => void>();
let chosen: Choice | undefined;

function read(): Choice {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'short' || value === 'whole' ? value : null;
  } catch {
    return null;
  }
}

/** Shaped for useSyncExternalStore. */
export const wholeTable = {
  get: (): Choice => (chosen === undefined ? (chosen = read()) : chosen),
  set(choice: 'short' | 'whole'): void {
    if (wholeTable.get() === choice) return;
    chosen = choice;
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      // Kept until the page closes.
    }
    listeners.forEach((listener) => listener());
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Whether the table of this turn is short. */
export const isShort = (choice: Choice, turnsPlayed: number): boolean =>
  choice === 'short' || (choice === null && turnsPlayed === 0);
