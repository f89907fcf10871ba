import type { ReactElement } from 'react';

import { text, type Warning } from '../../presenter/index.ts';
import type { Draft } from '../intents.ts';
import { OrderMenu } from '../parts/OrderMenu.tsx';

interface WarningsProps {
  readonly warnings: readonly Pick<Warning, 'text' | 'cargo'>[];
  readonly onDraft: Draft;
}

/** Nothing here forbids anything; what settles a warning with one order stands beside it. */
export function Warnings({ warnings, onDraft }: WarningsProps): ReactElement | null {
  if (warnings.length === 0) return null;
  return (
    <ul className="reasons" aria-label={text('ui.warnings')}>
      {warnings.map(({ text: words, cargo }) => (
        <li key={words}>
          {words}{' '}
          {cargo && (
            <OrderMenu
              label={text('ui.hazard.cargo.choose')}
              spoken={text('ui.hazard.cargo.choose.group', { group: cargo.group })}
              groups={[{ id: 'cargo', title: text('ui.hazard.cargo'), choices: cargo.choices }]}
              onDraft={onDraft}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
