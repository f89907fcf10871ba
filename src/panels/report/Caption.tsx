import type { ReactElement } from 'react';

import { text, type TurnSequence } from '../../presenter/index.ts';
import { usePlay } from './play.ts';

/** What the map tells at this moment, as a line at its foot. The log says the same to everybody. */
export function Caption({ sequence }: { sequence: TurnSequence }): ReactElement | null {
  const { play } = usePlay();
  const moment = play && !play.over && sequence.moments[play.index];
  if (!moment) return null;
  const more = moment.lines.length - 1;
  return (
    <div className="caption" aria-hidden="true">
      <p className="caption-when">{moment.when}</p>
      <p className="caption-text">
        <span className="caption-first">{moment.lines[0].text}</span>
        {more > 0 && <span className="caption-more"> {text('ui.play.more', { count: more })}</span>}
      </p>
    </div>
  );
}
