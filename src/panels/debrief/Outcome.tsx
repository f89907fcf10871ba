import type { ReactElement } from 'react';

import { type DebriefView, type OutcomeRow, text } from '../../presenter/index.ts';
import { Mark } from '../parts/Mark.tsx';
import { MeasureFoot } from '../parts/MeasureFoot.tsx';
import { Sparkline } from '../parts/Sparkline.tsx';

/** Every measure over the whole game, with its thresholds, and why it moved in each turn. */
export function Outcome({ debrief }: { readonly debrief: DebriefView }): ReactElement {
  const { measures, quiet } = debrief;
  return (
    <>
      <section className="outcome">
        <h2>{text('ui.measures')}</h2>
        <Rows rows={measures} />
        <p className="quiet">
          {text('ui.debrief.score')} {debrief.scoreWords}. {debrief.scoreCaveat} {text('ui.pp')}
        </p>
      </section>
      {quiet && (
        <section className="outcome">
          <h2>{quiet.title}</h2>
          <Rows rows={quiet.measures} />
        </section>
      )}
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly OutcomeRow[] }): ReactElement {
  return (
    <ul className="outcome-grid">
      {rows.map((item) => (
        <li key={item.id}>
          <h3>
            {item.mandateOf && <Mark side={item.mandateOf} />} {item.name}
          </h3>
          <Sparkline
            {...item.measure}
            history={item.history}
            turns={item.history.length - 1}
            width={250}
            height={84}
          />
          <p className="outcome-values">
            <span className="number quiet">{item.start}</span>
            <span aria-hidden="true">→</span>
            <b className="number">{item.end}</b>
            <span className="number quiet">{item.change}</span>
          </p>
          <MeasureFoot measure={item} turn={null} />
        </li>
      ))}
    </ul>
  );
}
