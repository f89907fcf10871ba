import type { ReactElement, ReactNode } from 'react';

import { type LibraryPart, readingAddress, text } from '../../presenter/index.ts';
import { PageTitle } from '../parts/PageTitle.tsx';

interface HeadProps {
  readonly title: string;
  /** The part that the page belongs to, where it is not the part itself. */
  readonly part?: LibraryPart;
  /** What stands beside the part, above the title. */
  readonly kicker?: string;
  readonly children?: ReactNode;
}

/** The head of a page of the library: where it belongs, what it is, and what it is about. */
export function Head({ title, part, kicker, children }: HeadProps): ReactElement {
  return (
    <header className="library-head">
      {part && part !== 'library' && (
        <p className="kicker">
          <a href={readingAddress(part)}>{text(`ui.library.${part}`)}</a>
          {kicker && ` · ${kicker}`}
        </p>
      )}
      <PageTitle title={title} />
      {children}
    </header>
  );
}
