import { createContext, use } from 'react';

/** What may be asked of any measure and any entry, wherever it is named. */
export interface Glass {
  /** @param turn null for the run so far; without it the last turn */
  readonly onWhy: (measure: string, turn?: number | null) => void;
  readonly onEntry: (clause: string) => void;
}

/** Null outside a run: there an entry has an address, and no measure has moved. */
export const GlassContext = createContext<Glass | null>(null);

export const useGlass = (): Glass | null => use(GlassContext);
