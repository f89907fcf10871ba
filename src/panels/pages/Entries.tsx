import type { ReactElement } from 'react';

import { type EntryList, text } from '../../presenter/index.ts';
import { EntryLink } from '../parts/EntryLink.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import '../styles/glass.css';

export interface ReadingIntents {
  readonly onHome: () => void;
  readonly onTheme: () => void;
  readonly onShortcuts: () => void;
}

interface EntriesProps {
  readonly list: EntryList;
  readonly intents: ReadingIntents;
}

/** The 42 entries of the Declaration under its six sections. */
export function Entries({ list, intents }: EntriesProps): ReactElement {
  return (
    <div className="page">
      <PageHead {...intents} />
      <main className="entries">
        <header className="entry-head">
          <PageTitle title={text('ui.entries')} />
          <p className="lead">{text('ui.entries.about')}</p>
        </header>
        {list.sections.map(({ number, title, entries }) => (
          <section key={number} aria-labelledby={`section-${number}`}>
            <h2 id={`section-${number}`}>
              <span className="clause">{number}</span> {title}
            </h2>
            <ul>
              {entries.map((entry) => (
                <li key={entry.clause}>
                  <p>
                    <EntryLink entry={entry} />
                    <span className="quiet"> {entry.familyWord}</span>
                  </p>
                  <p className="quiet">{entry.summary}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
    </div>
  );
}
