import { type ReactElement, useEffect } from 'react';

import { text } from '../presenter/index.ts';
import { MapTools } from './MapTools.tsx';
import type { Pair } from './replay/pair.ts';
import { type DrawnMap, useMap } from './use-map.ts';

interface MapPairProps {
  readonly pair: Pair;
  /** What stands over each map. */
  readonly names: readonly [string, string];
  readonly onWords: () => void;
}

/** Two maps with one eye: where a hand moves one of them, the other looks too. */
export function MapPair({ pair, names, onWords }: MapPairProps): ReactElement {
  const one = useMap(pair.ports[0]);
  const two = useMap(pair.ports[1]);
  useEffect(() => pair.follow((from, eye) => (from === 0 ? two : one).handle.current?.look(eye)));
  return (
    <div className="map-pair">
      <MapTools
        onMaps={(act) =>
          [one, two].forEach(({ handle }) => {
            if (handle.current) act(handle.current);
          })
        }
        onWords={onWords}
      />
      <Drawn map={one} letter="A" name={names[0]} />
      <Drawn map={two} letter="B" name={names[1]} />
    </div>
  );
}

interface DrawnProps {
  readonly map: DrawnMap;
  readonly letter: string;
  readonly name: string;
}

const Drawn = ({ map: { canvas, state }, letter, name }: DrawnProps): ReactElement => (
  <figure>
    <figcaption>
      <b>{letter}</b> {name}
    </figcaption>
    <div className="map-frame">
      <div className="map-canvas" ref={canvas} aria-hidden="true" />
      {state !== 'ready' && (
        <p className="map-wait">{text(state === 'waiting' ? 'ui.map.wait' : 'ui.map.missing')}</p>
      )}
    </div>
  </figure>
);
