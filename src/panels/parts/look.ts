import { createContext, use, useSyncExternalStore } from 'react';

import type { Appearance } from '../../look/index.ts';
import type { SymbolSet, Theme } from '../../presenter/index.ts';

/** How the program looks. */
export interface Look {
  readonly appearance: Appearance;
  /** What comes of it with what the system asks for. */
  readonly theme: Theme;
  /** How units are drawn. */
  readonly symbols: SymbolSet;
}

/** The reader's choice of how the program looks, as the program keeps it. */
export interface LookStore {
  get(): Look;
  subscribe(listener: () => void): () => void;
  appear(appearance: Appearance): void;
  draw(symbols: SymbolSet): void;
}

export const LookContext = createContext<LookStore | null>(null);

const nothing = () => () => undefined;
const USUAL: Look = { appearance: 'system', theme: 'dark', symbols: 'plain' };
const usual = (): Look => USUAL;

/** How the program looks, and the way to change it; null where it cannot be changed. */
export function useLook(): { look: Look; store: LookStore | null } {
  const store = use(LookContext);
  const look = useSyncExternalStore(store?.subscribe ?? nothing, store?.get ?? usual);
  return { look, store };
}
