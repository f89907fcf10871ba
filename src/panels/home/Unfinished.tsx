import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { text } from '../../presenter/front/index.ts';

/** What is known of the stored game without replaying it. */
export interface UnfinishedGame {
  readonly title: string;
  readonly turn: number;
  readonly over: boolean;
}

/** The way back into a game that was left. */
export function Unfinished({
  game,
  onContinue,
}: {
  game: UnfinishedGame;
  onContinue: () => void;
}): ReactElement {
  return (
    <section className="unfinished" aria-labelledby="unfinished">
      <h2 id="unfinished">{text(game.over ? 'ui.finished' : 'ui.unfinished')}</h2>
      <p>
        {game.over
          ? text('ui.finished.about', { title: game.title })
          : text('ui.unfinished.about', { title: game.title, turn: game.turn })}
      </p>
      <Button className="button primary" onPress={onContinue}>
        {text(game.over ? 'ui.finished.open' : 'ui.unfinished.continue')}
      </Button>
    </section>
  );
}
