import type { ReactElement } from 'react';

import type { Called } from '../../presenter/index.ts';

/**
 * Held, strained or lost: a full, a half and a struck ring beside the word; an empty one where the limits are not
 * reached yet, a broken one where nothing has happened yet.
 */
export function BandMark({ band, word }: { band: Called; word: string }): ReactElement {
  return (
    <span className={`band band-${band}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="4.75" />
        {band === 'held' && <circle className="fill" cx="6" cy="6" r="4.75" />}
        {band === 'strained' && <path className="fill" d="M6 1.25a4.75 4.75 0 0 1 0 9.5Z" />}
        {band === 'lost' && <path d="m2.6 2.6 6.8 6.8" />}
      </svg>
      {word}
    </span>
  );
}
