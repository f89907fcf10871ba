import type { ReactElement } from 'react';

import { type ChartPlace, text } from '../../presenter/index.ts';

interface ChartProps {
  readonly places: readonly ChartPlace[];
  /** States in which somebody stands now. */
  readonly now: readonly string[];
  /** By state: when it was entered. */
  readonly entered: Readonly<Record<string, string>>;
}

/** The states of a chart as a list, what may happen in each, and what stands there now. */
export function Chart({ places, now: standing, entered: turns }: ChartProps): ReactElement {
  return (
    <ol className="chart">
      {places.map(({ state, word, start, steps }) => {
        const now = standing.includes(state);
        const entered = turns[state];
        return (
          <li key={state} className={now ? 'now' : undefined} aria-current={now || undefined}>
            <p className="chart-state">
              <b className="capital">{word}</b>
              {now && <span className="chart-now">{text('ui.entry.chart.now')}</span>}
              {start && <span className="quiet">{text('ui.entry.chart.start')}</span>}
              {entered && <span className="quiet">{entered}</span>}
            </p>
            {steps.length === 0 && <p className="quiet">{text('ui.entry.chart.ends')}</p>}
            <ul>
              {steps.map((step) => (
                <li key={`${step.when} ${step.follows}`}>
                  {step.when} <span aria-hidden="true">→</span>
                  <span className="unseen">:</span>{' '}
                  {step.leads ? (
                    <b>{step.follows}</b>
                  ) : (
                    <span className="quiet">{step.follows}</span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
