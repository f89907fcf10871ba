import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';

import { type MeasureView, text } from '../../presenter/index.ts';
import { BandMark } from '../parts/BandMark.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Sparkline } from '../parts/Sparkline.tsx';
import { Why } from '../why/Why.tsx';

interface MeasuresProps {
  readonly measures: readonly MeasureView[];
  readonly turns: number;
}

/** What the game is judged by: value, course, band, and why it moved. */
export function Measures({ measures, turns }: MeasuresProps): ReactElement {
  const [asked, setAsked] = useState<string | null>(null);
  const measure = measures.find(({ id }) => id === asked);
  return (
    <section className="block" aria-labelledby="measures">
      <h2 id="measures">{text('ui.measures')}</h2>
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
            <p className="measure-foot">
              <BandMark band={item.band} word={item.bandWord} />
              <span className="quiet">{item.rule}</span>
            </p>
            <Button
              className="why-button"
              aria-label={text('ui.why.of', { measure: item.name })}
              onPress={() => setAsked(item.id)}
            >
              {text('ui.why')}
            </Button>
          </li>
        ))}
      </ul>
      {measure && (
        <Why
          name={measure.name}
          about={measure.about}
          counterpart={measure.counterpart}
          turns={measure.why}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}
