import { createContext, use } from 'react';

import type { ChartId, Government, Purse } from '../../engine/index.ts';

/** What may be asked of any measure and any entry, wherever it is named. */
export interface Glass {
  /** @param turn null for the run so far; without it the last turn */
  readonly onWhy: (measure: string, turn?: number | null) => void;
  /** Where political capital or money went. */
  readonly onPurse?: (purse: Purse, government: Government) => void;
  /** Opens a window; without it an entry is led to by its address. */
  readonly onEntry?: (clause: string) => void;
  readonly onChart?: (chart: ChartId, clause: string | null) => void;
}

/** Null outside a run: there an entry has an address, and no measure has moved. */
export const GlassContext = createContext<Glass | null>(null);

export const useGlass = (): Glass | null => use(GlassContext);
