import type { ReactElement } from 'react';

import { type EvidenceView, text } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { OrderButtons } from '../parts/OrderButton.tsx';

interface EvidenceProps {
  readonly evidence: readonly EvidenceView[];
  readonly onDraft: Draft;
}

/** What was seen and can be proved: keep it, share it with the host, or publish it. */
export function Evidence({ evidence, onDraft }: EvidenceProps): ReactElement {
  return (
    <section className="block" aria-labelledby="evidence">
      <h2 id="evidence">{text('ui.evidence')}</h2>
      {evidence.length === 0 ? (
        <p className="quiet">{text('ui.evidence.none')}</p>
      ) : (
        <ul className="rows">
          {evidence.map((item) => (
            <li key={item.zone} className="stack">
              <h3 className="sea">{item.name}</h3>
              <p>{item.words}</p>
              {item.drafted && <p className="flag">{item.drafted}</p>}
              <OrderButtons choices={[...item.share, ...item.publish]} onDraft={onDraft} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
