import { createContext, use, useSyncExternalStore } from 'react';

export type Speed = 1 | 2 | 4;

/** How far the turn of the report has been played. */
export interface Playing {
  readonly turn: number;
  /** The moment that is shown. */
  readonly index: number;
  readonly running: boolean;
  /** All has been shown: the map stands as the turn ended. */
  readonly over: boolean;
  readonly speed: Speed;
  /** Motion is reduced: it is stepped, not played. */
  readonly still: boolean;
}

/** The player of a turn, as the program runs it. */
export interface Player {
  get(): Playing | null;
  subscribe(listener: () => void): () => void;
  toggle(): void;
  step(by: 1 | -1): void;
  go(index: number): void;
  skip(): void;
  faster(): void;
}

export const PlayerContext = createContext<Player | null>(null);

const nothing = () => () => undefined;

/** The player and where it stands; both null where no turn plays. */
export function usePlay(): { player: Player | null; play: Playing | null } {
  const player = use(PlayerContext);
  const play = useSyncExternalStore(player?.subscribe ?? nothing, player?.get ?? (() => null));
  return { player, play };
}
