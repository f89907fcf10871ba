import { type Appearance, APPEARANCES, loadUnits, SYMBOL_SETS, themeOf } from '../look/index.ts';
import type { Look } from '../panels/index.ts';
import type { SymbolSet } from '../presenter/index.ts';

const THEME = 'two-seas.theme';
const SYMBOLS = 'two-seas.symbols';

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
let now: Look = { appearance: 'system', theme: 'dark', symbols: 'plain' };

function tell(next: Partial<Look>): void {
  now = { ...now, ...next };
  document.documentElement.dataset.theme = now.theme;
  listeners.forEach((listener) => listener());
}

function show(appearance: Appearance): void {
  const system = { light: asks(LIGHT), contrast: asks(CONTRAST), forced: asks(FORCED) };
  tell({ appearance, theme: themeOf(appearance, system) });
}

/** How the program looks: the reader's choice, or else the system's. Shaped for useSyncExternalStore. */
export const look = {
  get: (): Look => now,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  appear(appearance: Appearance): void {
    store(THEME, appearance);
    show(appearance);
  },
  /** The next of light, dark and high contrast: always another picture. */
  turn(): void {
    const next = { light: 'dark', dark: 'contrast' } as const;
    const shown = now.theme === 'light' || now.theme === 'dark' ? now.theme : 'contrast';
    look.appear(shown === 'contrast' ? 'light' : next[shown]);
  },
  /** Another set of symbols for units, when its drawings are here; one that cannot be fetched changes nothing. */
  draw(symbols: SymbolSet): void {
    store(SYMBOLS, symbols);
    loadUnits(symbols).then(
      () => tell({ symbols }),
      () => undefined,
    );
  },
  start(): void {
    const follow = (): void => show(now.appearance);
    show(stored(THEME, APPEARANCES, 'system'));
    const symbols = stored(SYMBOLS, SYMBOL_SETS, 'plain');
    if (symbols !== 'plain') look.draw(symbols);
    for (const query of [LIGHT, CONTRAST, FORCED])
      matchMedia(query).addEventListener('change', follow);
  },
};
