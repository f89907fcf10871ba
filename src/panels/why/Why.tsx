import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';
import { ChevronLeft, ChevronRight } from 'lucide-react';

import { text, type WhyTurn } from '../../presenter/index.ts';
import { Window } from '../parts/Window.tsx';
import { WhyTable } from './WhyTable.tsx';

interface WhyProps {
  readonly name: string;
  readonly about: string;
  readonly counterpart: string;
  /** Newest first. */
  readonly turns: readonly WhyTurn[];
  readonly onClose: () => void;
}

/** Why a measure moved: the contributions of one turn, which add up to the change exactly. */
export function Why({ name, about, counterpart, turns, onClose }: WhyProps): ReactElement {
  const [at, setAt] = useState(0);
  const turn = turns[at];
  return (
    <Window title={text('ui.why.title', { measure: name })} open onClose={onClose}>
      <p>{about}</p>
      {counterpart && <p className="quiet">{counterpart}</p>}
      {turn ? (
        <>
          <div className="why-steps">
            <Button
              className="icon-button"
              aria-label={text('ui.why.earlier')}
              isDisabled={at === turns.length - 1}
              onPress={() => setAt(at + 1)}
            >
              <ChevronLeft aria-hidden="true" />
            </Button>
            <h3 aria-live="polite">{turn.label}</h3>
            <Button
              className="icon-button"
              aria-label={text('ui.why.later')}
              isDisabled={at === 0}
              onPress={() => setAt(at - 1)}
            >
              <ChevronRight aria-hidden="true" />
            </Button>
          </div>
          <WhyTable why={turn} />
        </>
      ) : (
        <p className="quiet">{text('ui.why.not-yet')}</p>
      )}
    </Window>
  );
}
