import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { List, Maximize, Minus, Plus } from 'lucide-react';

import { type MapHandle, text } from '../presenter/index.ts';

interface MapToolsProps {
  /** Does something with every map that the tools are for. */
  readonly onMaps: (act: (map: MapHandle) => void) => void;
  /** Leads to the same in words; null where the log beside it has it. */
  readonly onWords: (() => void) | null;
}

/** What the eye does without a hand on the map. */
export const MapTools = ({ onMaps, onWords }: MapToolsProps): ReactElement => (
  <div className="map-tools">
    <Tool name={text('ui.map.in')} icon={Plus} act={() => onMaps((map) => map.zoomBy(1.4))} />
    <Tool name={text('ui.map.out')} icon={Minus} act={() => onMaps((map) => map.zoomBy(1 / 1.4))} />
    <Tool name={text('ui.map.fit')} icon={Maximize} act={() => onMaps((map) => map.fit())} />
    {onWords && <Tool name={text('ui.twin.open')} icon={List} act={onWords} />}
  </div>
);

function Tool(props: { name: string; icon: typeof Plus; act: () => void }): ReactElement {
  const { name, icon: Icon, act } = props;
  return (
    <Button className="icon-button" aria-label={name} onPress={act}>
      <Icon aria-hidden="true" size={18} />
    </Button>
  );
}
