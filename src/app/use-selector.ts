import { useCallback, useSyncExternalStore } from 'react';

import type { AppActor, AppState } from './actor.ts';

/** A part of what the program shows; the component is drawn again when it is another one. */
export function useSelector<T>(actor: AppActor, select: (state: AppState) => T): T {
  const subscribe = useCallback(
    (listener: () => void) => {
      const { unsubscribe } = actor.subscribe(listener);
      return unsubscribe;
    },
    [actor],
  );
  return useSyncExternalStore(subscribe, () => select(actor.getSnapshot()));
}
