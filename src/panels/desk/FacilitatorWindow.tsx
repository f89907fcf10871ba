import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { type FacilitatorView, text } from '../../presenter/index.ts';
import { Window } from '../parts/Window.tsx';

interface FacilitatorWindowProps {
  readonly facilitator: FacilitatorView;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Has an event come in this turn, or takes that back. */
  readonly onAct: (inject: string, comes: boolean) => void;
}

/** For whoever leads the game: what can come from outside, and a way to have it come now. */
export function FacilitatorWindow(props: FacilitatorWindowProps): ReactElement {
  const { facilitator, open, onClose, onAct } = props;
  return (
    <Window title={text('ui.facilitate')} open={open} onClose={onClose}>
      <p className="quiet">{text('ui.facilitate.about')}</p>
      <ul className="rows">
        {facilitator.injects.map(({ id, title, text: told, state, words }) => (
          <li key={id} className="stack">
            <h3>{title}</h3>
            <p className="quiet">{words}</p>
            <p>{told}</p>
            {state !== 'fired' && (
              <Button
                className="button small"
                aria-label={text(
                  state === 'put' ? 'ui.facilitate.take.of' : 'ui.facilitate.put.of',
                  {
                    title,
                  },
                )}
                onPress={() => onAct(id, state === 'open')}
              >
                {text(state === 'put' ? 'ui.facilitate.take' : 'ui.facilitate.put')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <footer className="window-foot">
        <Button className="button primary" onPress={onClose}>
          {text('ui.close')}
        </Button>
      </footer>
    </Window>
  );
}
