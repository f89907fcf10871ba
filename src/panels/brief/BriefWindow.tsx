import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { type BriefView, type CrisisView, text } from '../../presenter/index.ts';
import { Window } from '../parts/Window.tsx';
import { BriefText } from './BriefText.tsx';
import { Prose } from './Prose.tsx';

interface BriefWindowProps {
  readonly brief: BriefView;
  /** On the turn on which a crisis begins: what it is met with. */
  readonly crisis: CrisisView | null;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The brief over the table: on request, and by itself when a long game runs into its crisis. */
export function BriefWindow({ brief, crisis, open, onClose }: BriefWindowProps): ReactElement {
  return (
    <Window title={crisis?.title ?? brief.title} open={open} onClose={onClose}>
      <article className="brief-text">
        {crisis && (
          <>
            <p className="lead">{crisis.intro}</p>
            <p>{crisis.time}</p>
            <Prose title={text('ui.crisis.built')} lines={crisis.built} list />
          </>
        )}
        <BriefText brief={brief} />
      </article>
      <footer className="window-foot">
        <Button className="button primary" onPress={onClose}>
          {text(crisis ? 'ui.crisis.go' : 'ui.close')}
        </Button>
      </footer>
    </Window>
  );
}
