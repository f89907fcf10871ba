import type { ReactElement } from 'react';

import { type DebriefView, text } from '../../presenter/index.ts';
import { EntryLink } from '../parts/EntryLink.tsx';

/** What of the Declaration was used, and what was not and why. */
export function Clauses({ used, notUsed }: Pick<DebriefView, 'used' | 'notUsed'>): ReactElement {
  return (
    <section className="clauses">
      <div>
        <h2>{text('ui.debrief.used')}</h2>
        {used.length === 0 && <p className="quiet">{text('ui.debrief.used.none')}</p>}
        <ul className="clause-list">
          {used.map((entry) => (
            <li key={entry.clause}>
              <p>
                <EntryLink entry={entry} /> <span className="quiet">{entry.how}</span>
              </p>
              <p>{entry.effect}</p>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h2>{text('ui.debrief.not-used')}</h2>
        <ul className="clause-list">
          {notUsed.map((entry) => (
            <li key={entry.clause}>
              <p>
                <EntryLink entry={entry} /> <span className="quiet">{entry.why}</span>
              </p>
              {entry.noEffect && <p className="no-effect">{entry.noEffect}</p>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
