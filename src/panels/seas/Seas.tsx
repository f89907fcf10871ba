import type { ReactElement } from 'react';
import {
  Button,
  Disclosure,
  DisclosureGroup,
  DisclosurePanel,
  Heading,
} from 'react-aria-components';
import { ChevronRight } from 'lucide-react';

import { type TableView, text, type TwinLine, type ZoneView } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { Legend, mapKind } from '../desk/Legend.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Zone } from './Zone.tsx';

interface SeasProps {
  readonly table: TableView;
  /** What the map says of each, in its words. */
  readonly told: readonly TwinLine[];
  readonly onSelect: (zone: string | null) => void;
  readonly onDraft: Draft;
}

/** Every sea area with all that the picture shows, and the same orders. */
export function Seas({ table, told, onSelect, onDraft }: SeasProps): ReactElement {
  const selected = told.find(({ selects }) => selects?.on)?.id ?? null;
  return (
    <section className="block" aria-labelledby="seas">
      <h2 id="seas">{text('ui.seas')}</h2>
      <p className="quiet">{text(table.hazard ? 'ui.seas.about.relief' : 'ui.seas.about')}</p>
      <div className="seas-legend">
        <Legend whole kind={mapKind(table)} groups={table.groups} name={text('ui.legend.map')} />
      </div>
      <DisclosureGroup
        className="zones"
        expandedKeys={selected ? [selected] : []}
        onExpandedChange={(keys) => onSelect([...keys].map(String).at(-1) ?? null)}
      >
        {table.zones.map((zone) => (
          <Disclosure key={zone.id} id={zone.id} className="zone">
            <Heading level={3} className="zone-head">
              <Button slot="trigger" className="zone-trigger">
                <ChevronRight className="turner" aria-hidden="true" />
                <span className="sea">{zone.name}</span>
                {zone.seen.length > 0 && <Seen zone={zone} />}
                <span className={`zone-posture level-${zone.level}`}>
                  {zone.postureWord}
                  {zone.focus && ` · ${text('ui.focus')}`}
                </span>
              </Button>
            </Heading>
            <p className="unseen">{told.find(({ id }) => id === zone.id)?.text}</p>
            {zone.id !== selected && (
              <p className="zone-line">
                {[...zone.present, ...zone.coming, ...zone.operations, ...zone.incidents].join(
                  ' · ',
                ) || text('ui.seas.nobody')}
              </p>
            )}
            <DisclosurePanel>
              <Zone zone={zone} table={table} onDraft={onDraft} />
            </DisclosurePanel>
          </Disclosure>
        ))}
      </DisclosureGroup>
    </section>
  );
}

/** What each government sees here, per cent. */
function Seen({ zone }: { zone: ZoneView }): ReactElement {
  return (
    <span className="zone-seen">
      {zone.seen.map(({ government, share, words }) => (
        <span key={government}>
          <Mark side={government} />
          <span aria-hidden="true" className="number">
            {text('ui.share', { share: Math.round(share * 100) })}
          </span>
          <span className="unseen">{words}</span>
        </span>
      ))}
    </span>
  );
}
