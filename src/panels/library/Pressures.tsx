import type { ReactElement } from 'react';

import { type PressureNote, readingAddress, type Standing, text } from '../../presenter/index.ts';
import { pressureList, type Shelf } from '../../presenter/library/index.ts';
import { Numbers } from '../entry/Numbers.tsx';
import { Head } from './Head.tsx';

interface PressuresProps {
  readonly shelf: Shelf;
  readonly standing: readonly Standing[];
}

/** What the two governments face, and by which rule it moves. */
export function Pressures({ shelf, standing }: PressuresProps): ReactElement {
  return (
    <>
      <Head title={text('ui.pressures.title')}>
        <p className="lead">{text('ui.pressures.lead')}</p>
      </Head>
      {pressureList(shelf).map((note) => (
        <Pressure
          key={note.id}
          note={note}
          standing={standing.filter(({ chart }) => chart === note.chart)}
        />
      ))}
    </>
  );
}

function Pressure({
  note,
  standing,
}: {
  note: PressureNote;
  standing: readonly Standing[];
}): ReactElement {
  const { id, title, about, scenarios, chart, model, states, doctrines, numbers } = note;
  return (
    <section className="library-section" id={`at-${id}`} tabIndex={-1}>
      <h2>{title}</h2>
      <p>{about}</p>
      <p className="quiet">
        {text('ui.pressures.in')}: {scenarios.map((scenario) => scenario.title).join(', ')}
      </p>
      {standing.map(({ name, word }) => (
        <p key={name} className="standing-now">
          <b className="chart-now">{text('ui.entry.chart.now')}</b> {name}: {word}
        </p>
      ))}
      <h3>{text('ui.pressures.rule')}</h3>
      <p>{note.rule}</p>
      <p className="ways">
        <a href={readingAddress('models', model.id)}>
          {text('ui.pressures.model', { title: model.title })}
        </a>
        {chart && (
          <a href={readingAddress('charts', chart)}>{text('ui.pressures.chart', { title })}</a>
        )}
      </p>
      <h3>{text(chart ? 'ui.pressures.states' : 'ui.pressures.kinds')}</h3>
      <Terms terms={states} />
      {doctrines.length > 0 && (
        <>
          <h3>{text('ui.pressures.doctrines')}</h3>
          <Terms terms={doctrines} />
        </>
      )}
      <details className="diagram-twin">
        <summary>
          {text('ui.pressures.numbers')} ({numbers.length})
        </summary>
        <Numbers title={title} numbers={numbers} />
      </details>
    </section>
  );
}

function Terms({ terms }: { terms: PressureNote['states'] }): ReactElement {
  return (
    <dl className="facts wide terms">
      {terms.map(({ name, text: words }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
