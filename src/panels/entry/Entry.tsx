import type { ReactElement } from 'react';

import {
  type ChartView,
  type EntryRun,
  type EntryView,
  readingAddress,
  text,
} from '../../presenter/index.ts';
import { Diagram } from '../library/Diagram.tsx';
import { SourceNames } from '../library/Links.tsx';
import { EntryLink } from '../parts/EntryLink.tsx';
import { Mark } from '../parts/Mark.tsx';
import '../styles/glass.css';
import { Chart } from './Chart.tsx';
import { InRun } from './InRun.tsx';
import { Numbers } from './Numbers.tsx';
import { type Level, Section } from './Section.tsx';

interface EntryProps {
  readonly entry: EntryView;
  readonly chart: ChartView;
  /** What it did in the run that is played; null outside one. */
  readonly run: EntryRun | null;
  readonly level: Level;
}

/** All that there is to say of an entry of the Declaration. */
export function Entry({ entry, chart, run, level }: EntryProps): ReactElement {
  return (
    <article className="entry">
      <p className="lead">{entry.summary}</p>
      {run && (
        <Section level={level} title={text('ui.entry.run')}>
          <InRun run={run} />
        </Section>
      )}
      <Section level={level} title={text('ui.entry.text')}>
        <Said entry={entry} />
      </Section>
      <Section level={level} title={text('ui.entry.does')}>
        {entry.effects.map(({ does, numbers }) => (
          <div key={does} className="effect">
            <p>{does}</p>
            <Numbers title={does} numbers={numbers} />
          </div>
        ))}
      </Section>
      <Section level={level} title={text('ui.entry.chart')}>
        <p className="quiet">{entry.familyAbout}</p>
        <Diagram view={chart} />
        <details className="diagram-twin">
          <summary>{text('ui.chart.words')}</summary>
          <Chart places={chart.places} now={run ? [run.state] : []} entered={run?.entered ?? {}} />
        </details>
        <p>
          <a href={readingAddress('charts', entry.family)}>{text('ui.chart.kind')}</a>
        </p>
      </Section>
      <Section level={level} title={text('ui.entry.costs')}>
        <Numbers title={text('ui.entry.costs')} numbers={entry.costs} />
      </Section>
      {entry.times.length > 0 && (
        <Section level={level} title={text('ui.entry.times')}>
          <Numbers title={text('ui.entry.times')} numbers={entry.times} />
        </Section>
      )}
      <Section level={level} title={text('ui.entry.limits')}>
        <dl className="facts wide">
          {entry.constraints.map(({ government, who, lines }) => (
            <div key={government}>
              <dt>
                <Mark side={government} /> {who}
              </dt>
              {lines.length === 0 && <dd className="quiet">{text('ui.entry.limits.none')}</dd>}
              {lines.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
        </dl>
      </Section>
      <Section level={level} title={text('ui.entry.says')}>
        <blockquote>{entry.says}</blockquote>
      </Section>
      <Section level={level} title={text('ui.entry.plays')}>
        <ul className="notes">
          {entry.plays.map(({ scenario, title, inPlay }) => (
            <li key={scenario}>
              <b>{title}</b>{' '}
              <span className="quiet">
                {text(inPlay ? 'ui.entry.plays.in' : 'ui.entry.plays.out')}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section level={level} title={text('ui.sources')}>
        <SourceNames sources={entry.sources} />
      </Section>
    </article>
  );
}

/** The verb of the text, where it starts the entry, who leads, and which dialogue takes it up. */
function Said({ entry }: { entry: EntryView }): ReactElement {
  return (
    <dl className="facts wide">
      <div>
        <dt>{text('ui.entry.verb')}</dt>
        <dd className="verb">{text('ui.levers.verb', { verb: entry.verb })}</dd>
      </div>
      <div>
        <dt>{text('ui.entry.starts')}</dt>
        <dd>
          <b>{entry.startWord}</b>
        </dd>
        <dd>{entry.why}</dd>
      </div>
      <div>
        <dt>{text('ui.entry.leads')}</dt>
        {entry.leads.map(({ government, who, ministry }) => (
          <dd key={government}>
            <Mark side={government} /> {who}: {ministry}
          </dd>
        ))}
      </div>
      {entry.gate && (
        <div>
          <dt>{text('ui.entry.gate')}</dt>
          <dd>
            <EntryLink entry={entry.gate} />
          </dd>
        </div>
      )}
      {entry.carries.length > 0 && (
        <div>
          <dt>{text('ui.entry.carries')}</dt>
          {entry.carries.map((carried) => (
            <dd key={carried.clause}>
              <EntryLink entry={carried} />
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
