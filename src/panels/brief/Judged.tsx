import type { ReactElement } from 'react';

import { type BriefView, text } from '../../presenter/index.ts';
import { Mark } from '../parts/Mark.tsx';

/** What the game is judged by: the measures, where they start and what their bands are. */
export function Judged({ judged, measures }: Pick<BriefView, 'judged' | 'measures'>): ReactElement {
  return (
    <section>
      <h2>{text('ui.brief.measures')}</h2>
      {judged.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className="scroll-x">
        <table className="judged">
          <thead>
            <tr>
              <th scope="col">{text('ui.measure')}</th>
              <th scope="col" className="end">
                {text('ui.brief.start')}
              </th>
              <th scope="col">{text('ui.brief.bands')}</th>
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <tr key={measure.id}>
                <th scope="row">
                  <b>
                    {measure.mandateOf && <Mark side={measure.mandateOf} />} {measure.name}
                  </b>
                  <span className="quiet">{measure.about}</span>
                </th>
                <td className="end number">{measure.start}</td>
                <td>
                  {measure.rule}
                  {measure.counterpart && (
                    <span className="quiet">
                      {text('ui.counterpart', { series: measure.counterpart })}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
