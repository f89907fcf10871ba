import type { ReactElement } from 'react';

import { type AdviceView, text } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { OrderButton } from '../parts/OrderButton.tsx';

/** One next step with its reason, and whose view it is. */
export function Advice({
  advice,
  onDraft,
}: {
  advice: AdviceView | null;
  onDraft: Draft;
}): ReactElement {
  if (!advice) return <p className="advice">{text('ui.advice.none')}</p>;
  return (
    <section className="advice" aria-label={text('ui.advice.title')}>
      <OrderButton choice={advice.choice} onDraft={onDraft} />
      {advice.reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <p className="quiet">{advice.from}</p>
    </section>
  );
}
