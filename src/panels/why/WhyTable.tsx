import type { ReactElement } from 'react';

import { text, type WhyLine, type WhyTurn } from '../../presenter/index.ts';

/** The sum: before, each contribution with its bar, after. */
export function WhyTable({ why }: { why: WhyTurn }): ReactElement {
  const most = Math.max(...why.lines.map((line) => Math.abs(line.value)), 1e-9);
  return (
    <table className="why-table">
      <caption className="unseen">{why.label}</caption>
      <thead>
        <tr>
          <th scope="col">{text('ui.why.cause')}</th>
          <th scope="col" className="why-bar" aria-hidden="true" />
          <th scope="col" className="end">
            {text('ui.why.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr className="why-edge">
          <th scope="row">{text('ui.why.before')}</th>
          <td className="why-bar" aria-hidden="true" />
          <td className="end number">{why.before}</td>
        </tr>
        {why.lines.length === 0 && (
          <tr>
            <td colSpan={3} className="quiet">
              {text('ui.why.nothing')}
            </td>
          </tr>
        )}
        {why.lines.map((line, i) => (
          <tr key={i}>
            <th scope="row">{line.text}</th>
            <td className="why-bar" aria-hidden="true">
              <Bar line={line} most={most} />
            </td>
            <td className={`end number ${line.good ? 'better' : 'worse'}`}>{line.amount}</td>
          </tr>
        ))}
        <tr className="why-edge">
          <th scope="row">
            {text('ui.why.after')} <span className="quiet">{why.change}</span>
          </th>
          <td className="why-bar" aria-hidden="true" />
          <td className="end number">{why.after}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** Left of the middle is down, right is up; hatched when it moved the wrong way. */
function Bar({ line, most }: { line: WhyLine; most: number }): ReactElement {
  const length = (48 * Math.abs(line.value)) / most;
  return (
    <svg viewBox="0 0 100 10" width="100" height="10">
      <line className="axis" x1="50" x2="50" y1="0" y2="10" />
      <rect
        className={line.good ? 'good' : 'bad'}
        x={line.sign === '+' ? 50 : 50 - length}
        y="1.5"
        width={Math.max(length, 1)}
        height="7"
      />
    </svg>
  );
}
