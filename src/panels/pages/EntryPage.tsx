import type { ReactElement } from 'react';

import { type EntryView, text } from '../../presenter/index.ts';
import { Entry } from '../entry/Entry.tsx';
import { EntryLink } from '../parts/EntryLink.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import type { ReadingIntents } from './Entries.tsx';

interface EntryPageProps {
  /** Null where no entry has the clause that was asked for. */
  readonly entry: EntryView | null;
  readonly clause: string;
  readonly intents: ReadingIntents;
}

/** The page of an entry outside a run, with the ways to its neighbours. */
export function EntryPage({ entry, clause, intents }: EntryPageProps): ReactElement {
  const all = <a href="#/entries">{text('ui.entries.short')}</a>;
  return (
    <div className="page">
      <PageHead {...intents} />
      {/* Another entry begins at its own heading. */}
      <main key={clause} className="entry-page">
        <header className="entry-head">
          <p className="kicker">
            {entry ? `${entry.section} · ${entry.familyWord}` : text('ui.entries.short')}
          </p>
          <PageTitle
            title={
              entry
                ? text('say.entry', { clause, title: entry.title })
                : text('ui.entries.none', { clause })
            }
          />
          {!entry && <p>{all}</p>}
        </header>
        {entry && (
          <>
            <Entry entry={entry} run={null} level={2} />
            <nav className="entry-ways" aria-label={text('ui.entries.pages')}>
              <span>{entry.before && <EntryLink entry={entry.before} />}</span>
              {all}
              <span>{entry.after && <EntryLink entry={entry.after} />}</span>
            </nav>
          </>
        )}
      </main>
    </div>
  );
}
