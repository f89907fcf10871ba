import type { ReactElement } from 'react';

import { type MapTwin, type TableView, text } from '../../presenter/index.ts';
import type { Selection } from '../intents.ts';
import { MapWords } from '../map-words/MapWords.tsx';
import { Hazard } from '../situation/Hazard.tsx';
import { Licences } from '../situation/Licences.tsx';
import { Pressure } from '../situation/Pressure.tsx';
import { Shocks } from '../situation/Shocks.tsx';
import { Supply } from '../supply/Supply.tsx';

interface SituationProps {
  readonly table: TableView;
  /** The map in words. */
  readonly twin: MapTwin;
  readonly onSelect: (selection: Selection | null) => void;
}

/** Nothing can be ordered in a run that is looked at. */
const nothing = (): void => undefined;

/** The situation of a turn in words, instead of the map: the lists of the table, to be read. Measures stand beside it. */
export function Situation({ table, twin, onSelect }: SituationProps): ReactElement {
  const { hazard, supply, shocks } = table;
  const selectZone = (id: string | null) => onSelect(id ? { kind: 'zone', id } : null);
  const presses = !hazard && !supply && !shocks;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role
    <div className="replay-text" tabIndex={0} role="group" aria-label={text('ui.replay.situation')}>
      {presses && <Pressure pressure={table.pressure} rival={table.rival} onZone={selectZone} />}
      {hazard && <Hazard hazard={hazard} />}
      {supply && <Licences supply={supply} onSupply={null} />}
      {shocks && <Shocks lines={shocks} />}
      {supply && <Supply supply={supply} tray={[]} onDraft={nothing} onWithdraw={nothing} />}
      <MapWords {...{ table, twin, onSelect }} onDraft={nothing} />
    </div>
  );
}
