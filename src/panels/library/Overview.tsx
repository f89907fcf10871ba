import type { ReactElement } from 'react';

import { readingAddress, text } from '../../presenter/index.ts';
import { libraryParts, type Shelf } from '../../presenter/library/index.ts';
import { Head } from './Head.tsx';

/** The first page: what there is. */
export function Overview({ shelf }: { shelf: Shelf }): ReactElement {
  return (
    <>
      <Head title={text('ui.library')}>
        <p className="lead">{text('ui.library.lead')}</p>
      </Head>
      <ul className="library-parts">
        {libraryParts(shelf).map(({ part, title, about, count }) => (
          <li key={part}>
            <b className="library-count">{count}</b>
            <div>
              <h2>
                <a href={readingAddress(part)}>{title}</a>
              </h2>
              <p>{about}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where an address names nothing. */
export function Nowhere(): ReactElement {
  return (
    <Head title={text('ui.library.none')}>
      <p>{text('ui.library.none.about')}</p>
    </Head>
  );
}
