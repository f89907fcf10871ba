export type Theme = 'dark' | 'light';

const KEY = 'two-seas.theme';
const prefersLight = (): MediaQueryList => matchMedia('(prefers-color-scheme: light)');

const isTheme = (value: unknown): value is Theme => value === 'dark' || value === 'light';

let chosen: Theme | null = null;

const current = (): Theme => chosen ?? (prefersLight().matches ? 'light' : 'dark');

const listeners = new Set<() => void>();

function show(): void {
  document.documentElement.dataset.theme = current();
  listeners.forEach((listener) => listener());
}

/** The theme in use: the reader's choice, or else the system's. Shaped for useSyncExternalStore. */
export const theme = {
  get: current,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  toggle(): void {
    chosen = current() === 'dark' ? 'light' : 'dark';
    try {
      localStorage.setItem(KEY, chosen);
    } catch {
      // A browser that stores nothing keeps the choice until the page closes.
    }
    show();
  },
  start(): void {
    try {
      const stored = localStorage.getItem(KEY);
      chosen = isTheme(stored) ? stored : null;
    } catch {
      chosen = null;
    }
    show();
    prefersLight().addEventListener('change', show);
  },
};
