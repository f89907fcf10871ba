import { type ReactElement, useEffect, useRef } from 'react';

import { type TableView, text, type ZoneView } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { OrderMenu } from '../parts/OrderMenu.tsx';
import { evidenceFrom, leversAt, sailingsTo } from './choices.ts';

interface ZoneProps {
  readonly zone: ZoneView;
  readonly table: TableView;
  readonly onDraft: Draft;
}

/** All that is known of one sea area, and what can be ordered there. */
export function Zone({ zone, table, onDraft }: ZoneProps): ReactElement {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className="zone-details" ref={top}>
      <p className="unseen">{zone.sentence}</p>
      <ul className="notes">
        {zone.seen.map(({ government, words }) => (
          <li key={government}>{words}</li>
        ))}
        {zone.host && <li>{text('ui.seas.host', { host: zone.host })}</li>}
        {zone.weather && <li>{zone.weather}</li>}
      </ul>
      <Lines title={text('ui.seas.present')} lines={zone.present} none={text('ui.seas.nobody')} />
      <Lines title={text('ui.seas.coming')} lines={zone.coming} />
      <Lines title={text('ui.seas.operations')} lines={zone.operations} />
      <Lines title={text('ui.seas.incidents')} lines={zone.incidents} />
      <div className="button-row">
        <OrderMenu
          label={text('ui.seas.send')}
          spoken={text('ui.seas.send.to', { zone: zone.name })}
          groups={sailingsTo(table, zone.id)}
          onDraft={onDraft}
        />
        <OrderMenu
          label={text('ui.seas.act')}
          spoken={text('ui.seas.act.in', { zone: zone.name })}
          groups={[
            { id: 'levers', title: text('ui.levers'), choices: leversAt(table, zone.id) },
            { id: 'evidence', title: text('ui.evidence'), choices: evidenceFrom(table, zone.id) },
          ]}
          onDraft={onDraft}
        />
      </div>
    </div>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly none?: string;
}

function Lines({ title, lines, none }: LinesProps): ReactElement | null {
  if (lines.length === 0 && !none) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="notes">
        {lines.length === 0 && <li className="quiet">{none}</li>}
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
