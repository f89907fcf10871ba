import type { ReactElement } from 'react';

import { text, type Warning } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { OrderMenu } from '../parts/OrderMenu.tsx';

interface WarningsProps {
  readonly warnings: readonly Pick<Warning, 'text' | 'settles'>[];
  readonly onDraft: Draft;
}

/** Nothing here forbids anything; what settles a warning with one order stands beside it. */
export function Warnings({ warnings, onDraft }: WarningsProps): ReactElement | null {
  if (warnings.length === 0) return null;
  return (
    <ul className="reasons" aria-label={text('ui.warnings')}>
      {warnings.map(({ text: words, settles }) => (
        <li key={words}>
          {words}{' '}
          {settles && (
            <OrderMenu
              label={settles.label}
              spoken={settles.spoken}
              groups={[{ id: 'settles', title: settles.title, choices: settles.choices }]}
              onDraft={onDraft}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
