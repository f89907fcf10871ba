import type { ReactElement } from 'react';

import { text } from '../../presenter/index.ts';
import type { ClassGroup } from '../../presenter/review/index.ts';
import { Histogram } from '../debrief/Histogram.tsx';
import type { Worked } from '../pages/Class.tsx';
import { Choices } from './Choices.tsx';
import { Strip } from './Strip.tsx';
import { Table } from './Table.tsx';

interface GroupProps {
  readonly group: ClassGroup;
  readonly worked: Worked;
}

/** The runs of one scenario and seed: how they ended, where they differ, and what luck had to do with it. */
export function Group({ group, worked }: GroupProps): ReactElement {
  const { name, rows, endings, measures } = group;
  const ended = endings.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <section>
        <h2>{name}</h2>
        <h3>{text('ui.class.endings')}</h3>
        <ul className="share-list">
          {endings.map((ending) => (
            <li key={ending.id}>
              <span>{ending.name}</span>
              <i style={{ inlineSize: `${100 * ending.share}%` }} aria-hidden="true" />
              <b className="number">
                {text('ui.class.ending', { count: ending.count, of: ended })}
              </b>
              <p className="share-means">{ending.means}</p>
              {rows.length <= 40 && <p className="quiet share-who">{ending.who}</p>}
            </li>
          ))}
        </ul>
      </section>
      <Choices group={group} worked={worked} />
      <section>
        <h2>{text('ui.class.measures')}</h2>
        <ul className="range-list">
          {measures.map((measure) => (
            <li key={measure.id}>
              <h3>{measure.name}</h3>
              <Strip measure={measure} />
              <p>{measure.words}</p>
            </li>
          ))}
        </ul>
        <p className="chart-key quiet">{text('ui.class.measures.key')}</p>
      </section>
      <Luck group={group} worked={worked} />
      <Table group={group} />
    </>
  );
}

function Luck({ group: { luck, keys }, worked }: GroupProps): ReactElement | null {
  if (keys.length === 0) return null;
  return (
    <section>
      <h2>{text('ui.class.luck')}</h2>
      {!worked.worker && <p className="notice">{text('say.class.luck.off')}</p>}
      {worked.worker && !worked.complete && (
        <>
          <progress aria-label={text('ui.class.luck')} max={worked.of || 1} value={worked.done} />
          <p className="quiet">
            {text('say.class.luck.waiting', { done: worked.done, of: worked.of })}
          </p>
        </>
      )}
      {luck && (
        <>
          {luck.split && <p className="lead">{luck.split}</p>}
          {luck.shares.length > 0 && (
            <div className="split-bar" aria-hidden="true">
              {luck.shares.map(({ id, share, name }) => (
                <span key={id} className={`split-${id}`} style={{ flexGrow: share }}>
                  {share > 0.16 && name}
                </span>
              ))}
            </div>
          )}
          <p>{luck.lead}</p>
          <Histogram bins={luck.bins} marks={luck.marks} />
          <p className="chart-key quiet">{text('ui.class.luck.key')}</p>
        </>
      )}
    </section>
  );
}
