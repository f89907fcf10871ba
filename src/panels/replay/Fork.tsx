import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { text } from '../../presenter/index.ts';
import type { UnfinishedGame } from '../home/Unfinished.tsx';
import { Window } from '../parts/Window.tsx';

interface ForkProps {
  /** The first turn that is played anew. */
  readonly turn: number;
  /** A game that would have to make room. */
  readonly unfinished: UnfinishedGame | null;
  readonly onFork: () => void;
  readonly onClose: () => void;
}

/** What a fork is, and what it takes the place of. */
export function Fork({ turn, unfinished, onFork, onClose }: ForkProps): ReactElement {
  return (
    <Window asks title={text('ui.replay.fork.of', { turn })} open onClose={onClose}>
      <p>{text('ui.replay.fork.about')}</p>
      {unfinished && !unfinished.over && (
        <p className="flag">
          {text('ui.replay.fork.replaces', { title: unfinished.title, turn: unfinished.turn })}
        </p>
      )}
      <div className="button-row">
        <Button className="button primary" onPress={onFork}>
          {text('ui.replay.fork.go', { turn })}
        </Button>
        <Button className="button" onPress={onClose}>
          {text('ui.replay.fork.not')}
        </Button>
      </div>
    </Window>
  );
}
