import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';

import { type DebriefView, type MeasureView, text } from '../../presenter/index.ts';
import { BandMark } from '../parts/BandMark.tsx';
import { Mark } from '../parts/Mark.tsx';
import { useGlass } from '../parts/glass.ts';
import { Sparkline } from '../parts/Sparkline.tsx';

interface OutcomeProps {
  readonly debrief: DebriefView;
  readonly measures: readonly MeasureView[];
}

/** Every measure over the whole game, with its thresholds, and why it moved in each turn. */
export function Outcome({ debrief, measures }: OutcomeProps): ReactElement {
  const glass = useGlass();
  const full = new Map(measures.map((measure) => [measure.id, measure]));
  return (
    <section className="outcome">
      <h2>{text('ui.measures')}</h2>
      <ul className="outcome-grid">
        {debrief.measures.map((item) => {
          const known = full.get(item.id);
          return (
            <li key={item.id}>
              <h3>
                {item.mandateOf && <Mark side={item.mandateOf} />} {item.name}
              </h3>
              {known && (
                <Sparkline
                  {...known}
                  history={item.history}
                  turns={item.history.length - 1}
                  width={250}
                  height={84}
                />
              )}
              <p className="outcome-values">
                <span className="number quiet">{item.start}</span>
                <span aria-hidden="true">→</span>
                <b className="number">{item.end}</b>
                <span className="number quiet">{item.change}</span>
              </p>
              <p className="measure-foot">
                <BandMark band={item.band} word={item.bandWord} />
                <span className="quiet">{item.rule}</span>
              </p>
              {known && (
                <Button
                  className="why-button"
                  aria-label={text('ui.why.of', { measure: item.name })}
                  onPress={() => glass?.onWhy(item.id, null)}
                >
                  {text('ui.why')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <p className="quiet">
        {text('ui.debrief.score')} {debrief.scoreWords}. {debrief.scoreCaveat} {text('ui.pp')}
      </p>
    </section>
  );
}
