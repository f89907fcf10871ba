import fetchers from 'virtual:scenarios';
import type { ActorRefFrom } from 'xstate';

import type { Cover } from '../scenario/index.ts';
import type { AppActor, AppState } from './actor.ts';
import { beginning } from './beginning.ts';
import type { AppEvent } from './context.ts';
import type { appMachine } from './machine.ts';
import { booksFor, emptyShelf } from './shelf.ts';
import { readSaved } from './storage.ts';

/** The program, and a way to say that it will be needed. */
export interface Program extends AppActor {
  /** Fetches what answers the first event, without waiting for it. */
  prepare(): void;
}

/**
 * The door between the screens and the chart of the program. The front page is shown before the chart,
 * the engine and any book are here; an event is kept until what it needs has come. Of two events that
 * wait for books the later one counts.
 */
export function startProgram(covers: readonly Cover[], asked: AppEvent | null): Program {
  const shelf = emptyShelf(fetchers);
  const { books } = shelf;
  const listeners = new Set<() => void>();
  let state: AppState = {
    value: asked ? 'opening' : 'home',
    context: beginning({ covers, books }),
    waiting: false,
    fault: null,
  };
  let actor: ActorRefFrom<typeof appMachine> | null = null;
  let kept: AppEvent[] = [];
  let wanted: AppEvent | null = null;

  function show(change: Partial<AppState>): void {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  }
  const fail = (error: unknown): void => show({ fault: String(error), waiting: false });

  /** The screen that was asked for by its address is waited for; the front page does not flash up. */
  function follow(): void {
    if (!actor || (state.value === 'opening' && wanted)) return;
    const { value, context } = actor.getSnapshot();
    if (value !== state.value || context !== state.context) show({ value, context });
  }

  function pass(event: AppEvent): void {
    const ids = booksFor(event, covers, readSaved);
    if (shelf.has(ids)) {
      wanted = null;
      actor!.send(event);
      if (state.waiting) show({ waiting: false });
      follow();
      return;
    }
    wanted = event;
    show({ waiting: true });
    shelf.fetch(ids).then(() => wanted === event && pass(event), fail);
  }

  let coming: Promise<void> | null = null;
  const prepare = (): Promise<void> =>
    (coming ??= import('./running.ts').then(({ runningActor }) => {
      actor = runningActor({ covers, books });
      actor.subscribe(follow);
      const events = kept;
      kept = [];
      events.forEach(pass);
      show({ waiting: wanted !== null });
      follow();
    }));

  function send(event: AppEvent): void {
    if (actor) return pass(event);
    kept.push(event);
    show({ waiting: true });
    // the book comes beside the program, not after it
    shelf.fetch(booksFor(event, covers, readSaved)).catch(() => undefined);
    prepare().catch(fail);
  }

  if (asked) send(asked);
  return {
    getSnapshot: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return { unsubscribe: () => listeners.delete(listener) };
    },
    send,
    // one that fails is tried again, and said, when it is needed
    prepare: () => void prepare().catch(() => (coming = null)),
  };
}
