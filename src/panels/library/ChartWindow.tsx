import type { ReactElement } from 'react';

import { type ChartView, readingAddress, text } from '../../presenter/index.ts';
import '../styles/glass.css';
import { Chart } from '../entry/Chart.tsx';
import { EntryLink } from '../parts/EntryLink.tsx';
import { Diagram } from './Diagram.tsx';

/** A chart over the table, with who stands where in it now. */
export function ChartWindow({ view }: { view: ChartView }): ReactElement {
  const { about, chart, places, standing } = view;
  return (
    <>
      <p>{about}</p>
      <ul className="notes">
        {standing.map(({ name, word, entry }) => (
          <li key={name}>
            {entry ? <EntryLink entry={entry} /> : name}: <b>{word}</b>
          </li>
        ))}
      </ul>
      <Diagram view={view} />
      <details className="diagram-twin">
        <summary>{text('ui.chart.words')}</summary>
        <Chart places={places} now={standing.map(({ state }) => state)} entered={{}} />
      </details>
      <p>
        <a href={readingAddress('charts', chart)}>{text('ui.chart.kind')}</a>
      </p>
    </>
  );
}
