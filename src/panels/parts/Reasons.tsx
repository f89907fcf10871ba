import type { ReactElement } from 'react';

import { type Reason, text } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { OrderButton } from './OrderButton.tsx';

interface ReasonsProps {
  readonly reasons: readonly Reason[];
  readonly onDraft: Draft;
}

/** Why something cannot be ordered, each sentence once; where the partner asks for something, the order that gives it. */
export function Reasons({ reasons, onDraft }: ReasonsProps): ReactElement | null {
  if (reasons.length === 0) return null;
  const once = reasons.filter(
    (reason, i) => reasons.findIndex((r) => r.text === reason.text) === i,
  );
  return (
    <ul className="reasons" aria-label={text('ui.reasons')}>
      {once.map((reason) => (
        <li key={reason.text}>
          {reason.text}
          {reason.grant && <OrderButton choice={reason.grant} onDraft={onDraft} />}
        </li>
      ))}
    </ul>
  );
}
