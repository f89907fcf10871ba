import { type ComponentType, lazy, type ReactElement, useState } from 'react';

/** A screen that is fetched when it is needed, or before. */
export interface Later<P extends object> {
  (props: P): ReactElement;
  fetch(): Promise<unknown>;
}

/**
 * React's `lazy`, but a screen that has been fetched is shown at once: `lazy` would show nothing for a
 * moment even then.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let fetched: ComponentType<P> | null = null;
  const fetch = async () => (fetched ??= await load());
  const Lazy = lazy(async () => ({ default: await fetch() }));
  function Screen(props: P): ReactElement {
    // Chosen once: another choice later would throw away what the screen remembers.
    const [Chosen] = useState<ComponentType<P>>(() => fetched ?? (Lazy as ComponentType<P>));
    return <Chosen {...props} />;
  }
  return Object.assign(Screen, { fetch });
}
