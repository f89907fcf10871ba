import type { ReactElement } from 'react';

import { type HostView, text } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { ChartLink } from '../parts/ChartLink.tsx';
import { Host } from './Host.tsx';

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
          <Host key={host.id} host={host} onDraft={onDraft} />
        ))}
      </ul>
    </section>
  );
}
