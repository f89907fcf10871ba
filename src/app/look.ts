import { type Appearance, APPEARANCES, themeOf } from '../look/index.ts';
import type { Look } from '../panels/index.ts';

const KEY = 'two-seas.theme';

const LIGHT = '(prefers-color-scheme: light)';
const CONTRAST = '(prefers-contrast: more)';
const FORCED = '(forced-colors: active)';

const asks = (query: string): boolean => matchMedia(query).matches;

/** What was stored, if it is still a choice. */
function stored<T extends string>(key: string, among: readonly T[], usual: T): T {
  try {
    const value = localStorage.getItem(key);
    return among.find((choice) => choice === value) ?? usual;
  } catch {
    return usual;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that stores nothing keeps the choice until the page closes.
  }
}

const listeners = new Set<() => void>();
let now: Look = { appearance: 'system', theme: 'dark' };

function show(appearance: Appearance): void {
  const system = { light: asks(LIGHT), contrast: asks(CONTRAST), forced: asks(FORCED) };
  now = { ...now, appearance, theme: themeOf(appearance, system) };
  document.documentElement.dataset.theme = now.theme;
  listeners.forEach((listener) => listener());
}

/** How the program looks: the reader's choice, or else the system's. Shaped for useSyncExternalStore. */
export const look = {
  get: (): Look => now,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  appear(appearance: Appearance): void {
    store(KEY, appearance);
    show(appearance);
  },
  /** The next of light, dark and high contrast: always another picture. */
  turn(): void {
    const next = { light: 'dark', dark: 'contrast' } as const;
    const shown = now.theme === 'light' || now.theme === 'dark' ? now.theme : 'contrast';
    look.appear(shown === 'contrast' ? 'light' : next[shown]);
  },
  start(): void {
    const follow = (): void => show(now.appearance);
    show(stored(KEY, APPEARANCES, 'system'));
    for (const query of [LIGHT, CONTRAST, FORCED])
      matchMedia(query).addEventListener('change', follow);
  },
};
