import { type ReactElement, useMemo } from 'react';

import { readingAddress, type SourcePage, text } from '../../presenter/index.ts';
import { findSources, type Shelf, sourceList, sourcePage } from '../../presenter/library/index.ts';
import { Finder } from './Finder.tsx';
import { Head } from './Head.tsx';
import { EntryNames, PageNames } from './Links.tsx';
import { Nowhere } from './Overview.tsx';
import { useRemembered } from './remembered.ts';

/** All sources by title. */
export function AllSources({ shelf }: { shelf: Shelf }): ReactElement {
  const [words, setWords] = useRemembered('sources', '');
  const list = useMemo(() => sourceList(shelf), [shelf]);
  const found = findSources(list, words);
  return (
    <>
      <Head title={text('ui.sources.title')}>
        <p className="lead">{text('ui.sources.lead')}</p>
      </Head>
      <Finder
        words={words}
        onWords={setWords}
        found={text('ui.library.found.sources', { n: found.length })}
      />
      <ul className="source-list">
        {found.map((source) => (
          <li key={source.id}>
            <p>
              <a href={readingAddress('sources', source.id)}>{source.text}</a>
            </p>
            <p className="quiet">
              {source.note && `${source.note}. `}
              {text('ui.sources.rests', { n: source.count })}.
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A source with what rests on it. */
export function OneSource({ shelf, id }: { shelf: Shelf; id: string }): ReactElement {
  const source = sourcePage(shelf, id);
  if (!source) return <Nowhere />;
  return (
    <>
      <Head part="sources" title={source.text}>
        {source.note && <p className="lead">{source.note}</p>}
        <p className="ways">
          {source.url && (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {text('ui.sources.open')}
            </a>
          )}
          <span className="quiet">
            {text('ui.sources.id')} {source.id}
          </span>
        </p>
      </Head>
      <p>{text('ui.sources.rests', { n: source.count })}.</p>
      <Resting source={source} />
    </>
  );
}

function Resting({ source }: { source: SourcePage }): ReactElement {
  const { numbers, entries, models, scenarios, places } = source;
  return (
    <>
      {numbers.length > 0 && (
        <section className="library-section">
          <h2>{text('ui.sources.numbers')}</h2>
          <ul className="notes">
            {numbers.map(({ id, name, value }) => (
              <li key={id}>
                <a href={readingAddress('numbers', id)}>{name}</a>: {value}
              </li>
            ))}
          </ul>
        </section>
      )}
      {entries.length > 0 && (
        <section className="library-section">
          <h2>{text('ui.sources.entries')}</h2>
          <EntryNames entries={entries} />
        </section>
      )}
      {models.length > 0 && (
        <section className="library-section">
          <h2>{text('ui.sources.models')}</h2>
          <PageNames part="models" pages={models} />
        </section>
      )}
      {scenarios.length > 0 && (
        <section className="library-section">
          <h2>{text('ui.sources.scenarios')}</h2>
          <p>{scenarios.map(({ title }) => title).join(', ')}</p>
        </section>
      )}
      {places.length > 0 && (
        <section className="library-section">
          <h2>{text('ui.sources.places')}</h2>
          <p>{places.join(', ')}</p>
        </section>
      )}
    </>
  );
}
