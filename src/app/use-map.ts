import { type RefObject, useEffect, useRef, useState } from 'react';

import type { MapHandle, MapPort } from '../presenter/index.ts';

/** Phaser is most of the program’s bytes: it comes when there is a brief to read meanwhile. */
export const loadMap = () => import('../map/index.ts');

export type MapState = 'waiting' | 'ready' | 'missing';

export interface DrawnMap {
  /** Where the map is drawn. */
  readonly canvas: RefObject<HTMLDivElement | null>;
  readonly handle: RefObject<MapHandle | null>;
  readonly state: MapState;
}

/** Draws the map of a port for as long as the component is there. */
export function useMap(port: MapPort): DrawnMap {
  const canvas = useRef<HTMLDivElement>(null);
  const handle = useRef<MapHandle | null>(null);
  const [state, setState] = useState<MapState>('waiting');
  useEffect(() => {
    let gone = false;
    loadMap()
      .then(({ createMap }) => {
        if (gone || !canvas.current) return undefined;
        handle.current = createMap(canvas.current, port);
        return handle.current.ready;
      })
      .then(() => gone || setState('ready'))
      .catch(() => gone || setState('missing'));
    return () => {
      gone = true;
      handle.current?.destroy();
      handle.current = null;
    };
  }, [port]);
  return { canvas, handle, state };
}
