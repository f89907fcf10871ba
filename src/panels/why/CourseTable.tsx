import type { ReactElement } from 'react';

import { type MeasureStory, text } from '../../presenter/index.ts';

/** The value after every turn, what it changed by, and what moved it most. */
export function CourseTable({ story }: { story: MeasureStory }): ReactElement {
  return (
    <div className="scroll-x">
      <table className="course-table">
        <caption>{text('ui.glass.course')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('ui.glass.turn')}</th>
            <th scope="col" className="end">
              {text('ui.glass.value')}
            </th>
            <th scope="col" className="end">
              {text('ui.why.amount')}
            </th>
            <th scope="col">{text('ui.glass.most')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{text('ui.glass.start')}</th>
            <td className="end number">{story.start}</td>
            <td colSpan={2} className="quiet">
              {story.rule}
            </td>
          </tr>
          {story.spans
            .filter(({ turn }) => turn !== null)
            .map(({ turn, after, change, groups }) => (
              <tr key={turn}>
                <th scope="row">{turn}</th>
                <td className="end number">{after}</td>
                <td className={`end number ${change.good ? 'better' : 'worse'}`}>
                  {change.sign === '' ? '' : change.written}
                </td>
                <td>{groups.cause[0]?.title}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
