import { useState } from 'react';

const kept = new Map<string, unknown>();

/** State that is still there when one comes back to a page: what was searched for, how far one had read. */
export function useRemembered<T>(name: string, first: T): [T, (next: T) => void] {
  const [value, set] = useState<T>(() => (kept.has(name) ? (kept.get(name) as T) : first));
  return [
    value,
    (next) => {
      kept.set(name, next);
      set(next);
    },
  ];
}
