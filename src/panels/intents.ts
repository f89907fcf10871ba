import type { ChartId, Government, Order, Purse, Role } from '../engine/index.ts';
import type { Names, Tab } from '../presenter/index.ts';

/*
 * What the panels ask for. They decide nothing: each intent is a callback that the program answers by
 * new views.
 */

export type Draft = (order: Order) => void;

/** What is looked at on the map or in the lists. */
export type Selection =
  | { readonly kind: 'zone'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'port'; readonly id: string };

/** What a window over the table shows; windows lie on one another, and the last is seen. */
export type Shown =
  | {
      readonly show: 'why';
      readonly measure: string;
      /** Null for the run so far, undefined for the last turn. */
      readonly turn?: number | null;
    }
  | { readonly show: 'purse'; readonly purse: Purse; readonly government: Government }
  | { readonly show: 'entry'; readonly clause: string }
  | {
      readonly show: 'chart';
      readonly chart: ChartId;
      /** The entry whose chart it is; null for one that is nobody’s. */
      readonly clause: string | null;
    };

/** How a new game is to be played. */
export interface Setup {
  readonly seed: string;
  readonly role: Role;
  readonly names: Names;
}

export interface TableIntents {
  readonly onDraft: Draft;
  readonly onWithdraw: (index: number) => void;
  readonly onCommit: () => void;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onTab: (tab: Tab) => void;
}

export interface DeskIntents {
  /** The game waits behind it. */
  readonly onLibrary: () => void;
  readonly onHome: () => void;
  readonly onDownload: () => void;
  readonly onNames: () => void;
  readonly onShortcuts: () => void;
}
