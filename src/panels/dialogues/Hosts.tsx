import type { ReactElement } from 'react';

import { type HostView, text } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { ChartLink } from '../parts/ChartLink.tsx';
import { Mark } from '../parts/Mark.tsx';
import { OrderButtons } from '../parts/OrderButton.tsx';

interface HostsProps {
  /** What moves their comfort in this scenario. */
  readonly about: string;
  readonly hosts: readonly HostView[];
  readonly onDraft: Draft;
}

/** The coastal states decide for themselves: what they have said, and whether they can be asked. */
export function Hosts({ about, hosts, onDraft }: HostsProps): ReactElement {
  return (
    <section className="block" aria-labelledby="hosts">
      <h2 id="hosts">{text('ui.hosts')}</h2>
      {about && <p className="quiet">{about}</p>}
      <p>
        <ChartLink chart="host" clause={null} name={text('ui.hosts')} />
      </p>
      <ul className="rows">
        {hosts.map((host) => (
          <li key={host.id} className="stack">
            <h3>
              <Mark side="other" /> <span className="capital">{host.name}</span>
            </h3>
            <p className="quiet">
              {host.stateWords} · {host.comfortWords}
            </p>
            {host.leanWords && <p className="quiet">{host.leanWords}</p>}
            {new Set(host.ask.map(({ by }) => by)).size > 1 && (
              <p className="quiet">{text('ui.hosts.either')}</p>
            )}
            <OrderButtons choices={host.ask} onDraft={onDraft} />
            {host.ask.length === 0 && host.reasons.length > 0 && (
              <ul className="reasons">
                {[...new Set(host.reasons.map((reason) => reason.text))].map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
