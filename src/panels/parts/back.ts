import { useEffect, useRef } from 'react';

import { readingOf } from '../../presenter/index.ts';

/*
 * Every window that is open is a step of the browser's history, so that Back closes it and does not leave
 * the game. A step says how many windows are open on it.
 */

/** What lies under the windows here: the game on all its screens, or one page of the library. */
const pageHere = (): string => (readingOf(location.hash) ? location.hash : 'game');

interface Layer {
  /** The page that it lies over. */
  page: string;
  /** How many steps it takes: a window that leads back to what it showed before takes one for each. */
  depth: number;
  onBack: () => void;
}

/** What is open, the last on top. */
const layers: Layer[] = [];

const opened = (): Layer[] => layers.flatMap((layer) => Array<Layer>(layer.depth).fill(layer));

function stepsHere(): number {
  const state: unknown = history.state;
  return state !== null &&
    typeof state === 'object' &&
    'windows' in state &&
    typeof state.windows === 'number'
    ? state.windows
    : 0;
}

/** Back was pressed: what stands above this step closes, the top first. Going on to another page closes nothing. */
function follow(): void {
  const page = pageHere();
  for (const layer of opened().slice(stepsHere()).reverse())
    if (layer.page === page) layer.onBack();
}

let planned: ReturnType<typeof setTimeout> | undefined;

/** Makes as many steps as there are windows. Later: whoever closes one may show another screen at once. */
function plan(): void {
  clearTimeout(planned);
  planned = setTimeout(() => {
    const [wanted, here] = [opened().length, stepsHere()];
    for (let windows = here + 1; windows <= wanted; windows++) history.pushState({ windows }, '');
    if (wanted < here) history.go(wanted - here);
  });
}

/** Back undoes the last of these steps. @param depth 0 while the window is closed */
export function useBack(depth: number, onBack: () => void): void {
  const layer = useRef<Layer>({ page: '', depth, onBack });
  useEffect(() => {
    layer.current.onBack = onBack;
  });
  useEffect(() => {
    const own = layer.current;
    own.depth = depth;
    own.page = pageHere();
    if (depth === 0) return undefined;
    if (layers.length === 0) addEventListener('popstate', follow);
    layers.push(own);
    plan();
    return () => {
      layers.splice(layers.indexOf(own), 1);
      if (layers.length === 0) removeEventListener('popstate', follow);
      plan();
    };
  }, [depth]);
}
