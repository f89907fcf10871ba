import type { ReactElement } from 'react';

import { text } from '../../presenter/index.ts';

interface TimelineProps {
  readonly turn: number;
  readonly turns: number;
  /** Turns in which a dialogue sits. */
  readonly sessions: readonly number[];
  /** What was last in the news. */
  readonly headline: string | null;
}

/** The turns of the game on a line under the map. The same stands in words in the bar and the lists. */
export function Timeline({ turn, turns, sessions, headline }: TimelineProps): ReactElement {
  return (
    <div className="timeline">
      <ol className="timeline-turns" aria-hidden="true">
        {Array.from({ length: turns }, (_, i) => i + 1).map((at) => (
          <li
            key={at}
            className={at < turn ? 'past' : at === turn ? 'now' : ''}
            data-sits={sessions.includes(at) || undefined}
          >
            {at}
          </li>
        ))}
      </ol>
      {headline && (
        <p className="timeline-news">
          <b>{text('ui.last-turn')}</b> {headline}
        </p>
      )}
    </div>
  );
}
