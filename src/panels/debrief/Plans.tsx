import { scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';

import { text } from '../../presenter/index.ts';
import type { ChoiceView } from '../../presenter/review/index.ts';

const HEIGHT = 18;
const x = scaleLinear([0, 100], [2, 98]);

/** These orders among the plans of the scenario: scores under the luck of the run, and in the mean elsewhere. */
export function Plans({ choice }: { readonly choice: ChoiceView }): ReactElement {
  return (
    <div className="review-block">
      <h3>{text('ui.review.choice')}</h3>
      <p>{choice.lead}</p>
      <ul className="plan-list">
        {choice.plans.map(({ id, name, about, own, score, elsewhere, words }) => (
          <li key={id} className={own ? 'own' : undefined}>
            <h4>{name}</h4>
            <svg width="100%" height={HEIGHT} aria-hidden="true">
              <line className="axis" x1="0" x2="100%" y1={HEIGHT / 2} y2={HEIGHT / 2} />
              {elsewhere !== null && (
                <line
                  className="range-middle"
                  x1={`${x(elsewhere)}%`}
                  x2={`${x(elsewhere)}%`}
                  y1="2"
                  y2={HEIGHT - 2}
                />
              )}
              <circle
                className={own ? 'own-dot' : 'other-dot'}
                cx={`${x(score)}%`}
                cy={HEIGHT / 2}
                r="5"
              />
            </svg>
            <p>
              {words} {about && <span className="quiet">{about}</span>}
            </p>
          </li>
        ))}
      </ul>
      <p className="chart-key quiet">{text('ui.review.choice.key')}</p>
    </div>
  );
}
