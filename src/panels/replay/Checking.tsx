import type { ReactElement } from 'react';
import { Label, ProgressBar } from 'react-aria-components';

import { text } from '../../presenter/index.ts';
import { PageTitle } from '../parts/PageTitle.tsx';

/** How far a run has been played again; the page answers meanwhile. */
export function Checking({ turn, turns }: { turn: number; turns: number }): ReactElement {
  const words = text('ui.replay.checking.turn', { turn, turns });
  return (
    <main className="page replay-checking">
      <PageTitle title={text('ui.replay')} />
      <ProgressBar value={turn} maxValue={Math.max(1, turns)} valueLabel={words}>
        {({ percentage }) => (
          <>
            <Label>{text('ui.replay.checking')}</Label>
            <span className="quiet">{words}</span>
            <div className="progress">
              <i style={{ width: `${percentage ?? 0}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
    </main>
  );
}
