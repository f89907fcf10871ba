import { type ReactNode, useDeferredValue } from 'react';

/**
 * What stands behind closed lines or below the fold: it comes right after what everybody sees, in slices that
 * hold nothing up. It is there before anybody can open the line, and the browser's own search finds it.
 */
export function Afterwards({ children }: { readonly children: ReactNode }): ReactNode {
  return useDeferredValue(true, false) ? children : null;
}
