import type { AppContext, AppEvent } from './context.ts';

/** What the program shows. */
export interface AppState {
  /** The screen; 'opening' until the one that the address asks for is here. */
  readonly value: string;
  readonly context: AppContext;
  /** Whether something that was asked for is still being fetched. */
  readonly waiting: boolean;
  /** Why a part of the program did not come. */
  readonly fault: string | null;
}

/** The program as its screens know it: what is shown, when to look again, and where events go. */
export interface AppActor {
  getSnapshot(): AppState;
  subscribe(listener: () => void): { unsubscribe(): void };
  send(event: AppEvent): void;
}
