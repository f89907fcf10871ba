import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { List, Maximize, Minus, Plus } from 'lucide-react';

import { type MapHandle, type MapPort, text } from '../presenter/index.ts';

interface MapFrameProps {
  readonly port: MapPort;
  readonly zone: string | null;
  /** Leads to the same in words; null where the log beside it has it. */
  readonly onWords: (() => void) | null;
}

/** Phaser is most of the program's bytes: it comes when there is a brief to read meanwhile. */
export const loadMap = () => import('../map/index.ts');

/** The illustration with its tools. Without it nothing is lost but the picture. */
export function MapFrame({ port, zone, onWords }: MapFrameProps): ReactElement {
  const canvas = useRef<HTMLDivElement>(null);
  const handle = useRef<MapHandle | null>(null);
  const [state, setState] = useState<'waiting' | 'ready' | 'missing'>('waiting');

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

  useEffect(() => {
    if (state === 'ready') handle.current?.select(zone);
  }, [zone, state]);

  return (
    <div className="map-frame">
      <div className="map-canvas" ref={canvas} aria-hidden="true" />
      {state !== 'ready' && (
        <p className="map-wait">{text(state === 'waiting' ? 'ui.map.wait' : 'ui.map.missing')}</p>
      )}
      <div className="map-tools">
        <Tool name={text('ui.map.in')} icon={Plus} act={() => handle.current?.zoomBy(1.4)} />
        <Tool name={text('ui.map.out')} icon={Minus} act={() => handle.current?.zoomBy(1 / 1.4)} />
        <Tool name={text('ui.map.fit')} icon={Maximize} act={() => handle.current?.fit()} />
        {onWords && <Tool name={text('ui.twin.open')} icon={List} act={onWords} />}
      </div>
    </div>
  );
}

function Tool(props: { name: string; icon: typeof Plus; act: () => void }): ReactElement {
  const { name, icon: Icon, act } = props;
  return (
    <Button className="icon-button" aria-label={name} onPress={act}>
      <Icon aria-hidden="true" size={18} />
    </Button>
  );
}
