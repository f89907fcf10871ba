import type { ReactElement } from 'react';

import { type MeasureView, text } from '../../presenter/index.ts';
import { BandsMean } from '../parts/BandsMean.tsx';
import { Mark } from '../parts/Mark.tsx';
import { MeasureFoot } from '../parts/MeasureFoot.tsx';
import { Sparkline } from '../parts/Sparkline.tsx';

interface MeasuresProps {
  readonly measures: readonly MeasureView[];
  readonly judged: readonly string[];
  readonly turns: number;
}

/** What the game is judged by: value, course, band, and why it moved. */
export function Measures({ measures, judged, turns }: MeasuresProps): ReactElement {
  return (
    <section className="block" aria-labelledby="measures">
      <h2 id="measures">{text('ui.measures')}</h2>
      <BandsMean judged={judged} />
      <ul className="measures">
        {measures.map((item) => (
          <li key={item.id} className="measure">
            <h3 className="measure-name">
              {item.mandateOf && <Mark side={item.mandateOf} />}
              {item.name}
              {item.mandateOf && <span className="quiet"> {item.mandateWords}</span>}
            </h3>
            <Sparkline {...item} turns={turns} width={112} height={40} />
            <p className="measure-value">
              <b className="number">{item.formatted}</b>
              {item.trend !== 'same' && (
                <span className={`change ${item.trend}`}>
                  {item.change}
                  <span className="unseen"> {item.trendWords}</span>
                </span>
              )}
            </p>
            <MeasureFoot measure={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}
