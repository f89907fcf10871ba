import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { type NumberView, readingAddress, text } from '../../presenter/index.ts';
import {
  findNumbers,
  KINDS,
  numberPage,
  type NumberQuery,
  scenarioNames,
  type Shelf,
} from '../../presenter/library/index.ts';
import { Numbers } from '../entry/Numbers.tsx';
import { Choice, Finder } from './Finder.tsx';
import { Head } from './Head.tsx';
import { EntryNames, PageNames } from './Links.tsx';
import { Nowhere } from './Overview.tsx';
import { Words } from './Prose.tsx';
import { useRemembered } from './remembered.ts';

const ANY: NumberQuery = { words: '', scenario: '', kind: 'all' };
const STEP = 50;

/** All numbers, to search and to filter, a handful at a time. */
export function AllNumbers({ shelf }: { shelf: Shelf }): ReactElement {
  const [{ query, most }, set] = useRemembered('numbers', { query: ANY, most: STEP });
  const found = findNumbers(shelf.numbers, query);
  const ask = (part: Partial<NumberQuery>) => set({ query: { ...query, ...part }, most: STEP });
  const left = Math.min(STEP, found.length - most);
  return (
    <>
      <Head title={text('ui.numbers.title')}>
        <p className="lead">{text('ui.numbers.lead')}</p>
      </Head>
      <Finder
        words={query.words}
        onWords={(words) => ask({ words })}
        found={text('ui.library.found.numbers', { n: found.length })}
      >
        <Choice
          label={text('ui.library.scenario')}
          value={query.scenario}
          options={[
            { id: '', title: text('ui.library.scenario.any') },
            ...scenarioNames(shelf.books),
          ]}
          onChange={(scenario) => ask({ scenario })}
        />
        <Choice
          label={text('ui.library.kind')}
          value={query.kind}
          options={KINDS.map((id) => ({ id, title: text(`ui.library.kind.${id}`) }))}
          onChange={(kind) => ask({ kind: KINDS.find((id) => id === kind) ?? 'all' })}
        />
      </Finder>
      <Numbers title={text('ui.numbers.list')} numbers={found.slice(0, most)} />
      {left > 0 && (
        <Button className="button" onPress={() => set({ query, most: most + STEP })}>
          {text('ui.library.more', { n: left })}
        </Button>
      )}
    </>
  );
}

/** One number with all that is known of it. */
export function OneNumber({ shelf, id }: { shelf: Shelf; id: string }): ReactElement {
  const page = numberPage(shelf, id);
  if (!page) return <Nowhere />;
  const { number, sourceNote, sourceUrl, entry, models, others } = page;
  return (
    <>
      <Head part="numbers" title={number.name}>
        <p className="big-number">
          <b className="number">{number.value}</b>
        </p>
        <RangeBar number={number} />
      </Head>
      <dl className="facts wide">
        <div>
          <dt>{text('ui.entry.source')}</dt>
          {number.source ? (
            <dd>
              <a href={readingAddress('sources', number.source.id)}>{number.source.title}</a>
              {sourceNote && <span className="quiet"> {sourceNote}</span>}
            </dd>
          ) : (
            <dd>
              <em>{text('ui.entry.assumption')}</em>
            </dd>
          )}
          {sourceUrl && (
            <dd>
              <a href={sourceUrl} target="_blank" rel="noopener noreferrer">
                {text('ui.sources.open')}
              </a>
            </dd>
          )}
        </div>
        {number.basis && (
          <div>
            <dt>{text('ui.numbers.basis')}</dt>
            <dd>
              <Words words={number.basis} shelf={shelf} />
            </dd>
          </div>
        )}
        {entry && (
          <div>
            <dt>{text('ui.numbers.entry')}</dt>
            <dd>
              <EntryNames entries={[entry]} />
            </dd>
          </div>
        )}
        {models.length > 0 && (
          <div>
            <dt>{text('ui.numbers.models')}</dt>
            <dd>
              <PageNames part="models" pages={models} />
            </dd>
          </div>
        )}
        <div>
          <dt>{text('ui.numbers.used')}</dt>
          <dd>{number.scenarios.map(({ title }) => title).join(', ')}</dd>
        </div>
        <div>
          <dt>{text('ui.numbers.unit')}</dt>
          <dd>{number.unit}</dd>
        </div>
        <div>
          <dt>{text('ui.numbers.file')}</dt>
          <dd>
            <code>{number.file}</code>
          </dd>
          <dd>
            <code>{number.path}</code>
          </dd>
        </div>
      </dl>
      {others.length > 0 && (
        <section className="library-section">
          <h2>{text('ui.numbers.others')}</h2>
          <ul className="notes">
            {others.map((other) => (
              <li key={other.id}>
                <a href={readingAddress('numbers', other.id)}>
                  {other.scenarios.map(({ title }) => title).join(', ') || other.file}
                </a>
                : {other.value}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Where a number lies in its range. */
function RangeBar({ number }: { number: NumberView }): ReactElement {
  const { at, low, high, value } = number;
  if (at === null) return <p className="quiet">{number.range}</p>;
  return (
    <p className="range">
      <span className="unseen">{text('ui.numbers.within', { value, low, high })}</span>
      <span aria-hidden="true">{low}</span>
      <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <path className="range-line" d="M0 6H100" />
        <path className="range-at" d={`M${at * 100} 0V12`} />
      </svg>
      <span aria-hidden="true">{high}</span>
    </p>
  );
}
