import type { ReactElement } from 'react';

import {
  type ClauseName,
  type LibraryPart,
  readingAddress,
  type SourceLine,
} from '../../presenter/index.ts';
import { EntryLink } from '../parts/EntryLink.tsx';

/** A line of entries. */
export function EntryNames({ entries }: { entries: readonly ClauseName[] }): ReactElement {
  return (
    <ul className="names">
      {entries.map((entry) => (
        <li key={entry.clause}>
          <EntryLink entry={entry} />
        </li>
      ))}
    </ul>
  );
}

interface PagesProps {
  readonly part: LibraryPart;
  readonly pages: readonly { readonly id: string; readonly title: string }[];
}

/** A line of pages of one part. */
export function PageNames({ part, pages }: PagesProps): ReactElement {
  return (
    <ul className="names">
      {pages.map(({ id, title }) => (
        <li key={id}>
          <a href={readingAddress(part, id)}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

/** Sources, each leading to its page. */
export function SourceNames({ sources }: { sources: readonly SourceLine[] }): ReactElement {
  return (
    <ul className="notes">
      {sources.map(({ id, text: title, note }) => (
        <li key={id}>
          <a href={readingAddress('sources', id)}>{title}</a>
          {note && <span className="quiet"> {note}</span>}
        </li>
      ))}
    </ul>
  );
}
