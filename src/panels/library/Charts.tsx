import type { ReactElement } from 'react';

import { readingAddress, type Standing, text } from '../../presenter/index.ts';
import { chartList, chartView, isChart, type Shelf } from '../../presenter/library/index.ts';
import { Chart } from '../entry/Chart.tsx';
import { EntryNames } from './Links.tsx';
import { Diagram } from './Diagram.tsx';
import { Head } from './Head.tsx';
import { Nowhere } from './Overview.tsx';

/** All charts, and how to read one. */
export function Charts(): ReactElement {
  return (
    <>
      <Head title={text('ui.charts.title')}>
        <p className="lead">{text('ui.charts.lead')}</p>
      </Head>
      <ul className="library-parts plain">
        {chartList().map(({ chart, title, about }) => (
          <li key={chart}>
            <div>
              <h2>
                <a href={readingAddress('charts', chart)}>{title}</a>
              </h2>
              <p>{about}</p>
            </div>
          </li>
        ))}
      </ul>
      <section className="library-section">
        <h2>{text('ui.charts.how')}</h2>
        <ul className="notes">
          {([1, 2, 3, 4] as const).map((n) => (
            <li key={n}>{text(`ui.charts.how.${n}`)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface ChartPageProps {
  readonly shelf: Shelf;
  readonly chart: string;
  readonly standing: readonly Standing[];
}

/** A chart as all that run on it have it; in a game, with who stands where. */
export function ChartPage({ shelf, chart, standing }: ChartPageProps): ReactElement {
  if (!isChart(chart)) return <Nowhere />;
  const [book] = shelf.books;
  const view = chartView(book, chart, standing);
  const entries = book.rules.entries
    .filter(({ family }) => family === chart)
    .flatMap(({ clause }) => shelf.entry(clause) ?? []);
  return (
    <>
      <Head part="charts" title={view.title}>
        <p className="lead">{view.about}</p>
      </Head>
      <Diagram view={view} />
      <details className="diagram-twin">
        <summary>{text('ui.chart.words')}</summary>
        <Chart places={view.places} now={view.standing.map(({ state }) => state)} entered={{}} />
      </details>
      {view.standing.length > 0 && (
        <section className="library-section">
          <h2>{text('ui.chart.standing')}</h2>
          <dl className="facts wide">
            {view.standing.map(({ name, word, entry }) => (
              <div key={name}>
                <dt>{word}</dt>
                <dd>{entry ? <EntryNames entries={[entry]} /> : name}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {entries.length > 0 && (
        <section className="library-section">
          <h2>{text('ui.charts.entries')}</h2>
          <EntryNames entries={entries} />
        </section>
      )}
    </>
  );
}
