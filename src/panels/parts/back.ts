import { useEffect, useRef } from 'react';

/*
 * Every window that is open is a step of the browser's history, so that Back closes it and does not leave
 * the game. A step says how many windows are open on it.
 */

interface Layer {
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

/** Back was pressed: what stands above this step closes, the top first. */
function follow(): void {
  for (const layer of opened().slice(stepsHere()).reverse()) layer.onBack();
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
  const layer = useRef<Layer>({ depth, onBack });
  useEffect(() => {
    layer.current.onBack = onBack;
  });
  useEffect(() => {
    const own = layer.current;
    own.depth = depth;
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
