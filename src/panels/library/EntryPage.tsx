import type { ReactElement } from 'react';

import { type EntryRun, readingAddress, type Standing, text } from '../../presenter/index.ts';
import { entryChart, entryView, type Shelf } from '../../presenter/library/index.ts';
import { Entry } from '../entry/Entry.tsx';
import { EntryLink } from '../parts/EntryLink.tsx';
import { Head } from './Head.tsx';

interface EntryPageProps {
  readonly shelf: Shelf;
  readonly clause: string;
  /** What it did in the game that waits; null outside one. */
  readonly run: EntryRun | null;
  readonly standing: readonly Standing[];
}

/** The page of an entry, with the ways to its neighbours. */
export function EntryPage({ shelf, clause, run, standing }: EntryPageProps): ReactElement {
  const { books, library } = shelf;
  const entry = entryView(books, library, clause);
  const chart = entryChart(books[0], clause, standing);
  const all = <a href={readingAddress('entries')}>{text('ui.entries.short')}</a>;
  if (!entry || !chart)
    return (
      <Head part="entries" title={text('ui.entries.none', { clause })}>
        <p>{all}</p>
      </Head>
    );
  return (
    <>
      <Head
        part="entries"
        kicker={`${entry.section} · ${entry.familyWord}`}
        title={text('say.entry', { clause, title: entry.title })}
      />
      <Entry entry={entry} chart={chart} run={run} level={2} />
      <nav className="entry-ways" aria-label={text('ui.entries.pages')}>
        <span>{entry.before && <EntryLink entry={entry.before} />}</span>
        {all}
        <span>{entry.after && <EntryLink entry={entry.after} />}</span>
      </nav>
    </>
  );
}
