import type { ReactElement } from 'react';

import { text } from '../../presenter/index.ts';
import {
  entryList,
  type EntryQuery,
  findEntries,
  scenarioNames,
  type Shelf,
} from '../../presenter/library/index.ts';
import { EntryLink } from '../parts/EntryLink.tsx';
import { Choice, Finder } from './Finder.tsx';
import { Head } from './Head.tsx';
import { useRemembered } from './remembered.ts';

const ANY: EntryQuery = { words: '', section: 0, scenario: '' };

/** The 42 entries of the Declaration under its six sections, to search and to filter. */
export function Entries({ shelf }: { shelf: Shelf }): ReactElement {
  const [query, setQuery] = useRemembered('entries', ANY);
  const list = entryList(shelf.books);
  const found = findEntries(list, query);
  const count = found.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <>
      <Head title={text('ui.entries')}>
        <p className="lead">{text('ui.entries.about')}</p>
      </Head>
      <Finder
        words={query.words}
        onWords={(words) => setQuery({ ...query, words })}
        found={text('ui.library.found.entries', { n: count })}
      >
        <Choice
          label={text('ui.library.section')}
          value={String(query.section)}
          options={[
            { id: '0', title: text('ui.library.section.any') },
            ...list.sections.map(({ number, title }) => ({
              id: String(number),
              title: `${number} ${title}`,
            })),
          ]}
          onChange={(section) => setQuery({ ...query, section: Number(section) })}
        />
        <Choice
          label={text('ui.library.scenario')}
          value={query.scenario}
          options={[
            { id: '', title: text('ui.library.scenario.any') },
            ...scenarioNames(shelf.books),
          ]}
          onChange={(scenario) => setQuery({ ...query, scenario })}
        />
      </Finder>
      {found.map(({ number, title, entries }) => (
        <section key={number} className="library-section" aria-labelledby={`section-${number}`}>
          <h2 id={`section-${number}`}>
            <span className="clause">{number}</span> {title}
          </h2>
          <ul className="entry-list">
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
    </>
  );
}
