import { type ReactElement, useEffect } from 'react';

import { type MapPort, text } from '../presenter/index.ts';
import { MapTools } from './MapTools.tsx';
import { useMap } from './use-map.ts';

interface MapFrameProps {
  readonly port: MapPort;
  readonly zone: string | null;
  /** Leads to the same in words; null where the log beside it has it. */
  readonly onWords: (() => void) | null;
}

/** The illustration with its tools. Without it nothing is lost but the picture. */
export function MapFrame({ port, zone, onWords }: MapFrameProps): ReactElement {
  const { canvas, handle, state } = useMap(port);

  useEffect(() => {
    if (state === 'ready') handle.current?.select(zone);
  }, [zone, state, handle]);

  return (
    <div className="map-frame">
      <div className="map-canvas" ref={canvas} aria-hidden="true" />
      {state !== 'ready' && (
        <p className="map-wait">{text(state === 'waiting' ? 'ui.map.wait' : 'ui.map.missing')}</p>
      )}
      <MapTools onMaps={(act) => handle.current && act(handle.current)} onWords={onWords} />
    </div>
  );
}
