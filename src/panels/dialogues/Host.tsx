import type { ReactElement } from 'react';

import type { HostView } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { Mark } from '../parts/Mark.tsx';
import { OrderButtons } from '../parts/OrderButton.tsx';

interface HostProps {
  readonly host: HostView;
  readonly onDraft: Draft;
}

/** What a coastal state has said, and to ask it. */
export function Host({ host, onDraft }: HostProps): ReactElement {
  return (
    <li className="stack">
      <h3>
        <Mark side="other" /> <span className="capital">{host.name}</span>
      </h3>
      <p className="quiet">
        {host.stateWords} · {host.comfortWords}
      </p>
      {host.leanWords && <p className="quiet">{host.leanWords}</p>}
      <OrderButtons choices={host.ask} onDraft={onDraft} />
      {host.ask.length === 0 && host.reasons.length > 0 && (
        <ul className="reasons">
          {[...new Set(host.reasons.map((reason) => reason.text))].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
