import type { ReactElement } from 'react';

import { type NumberNote, readingAddress, text } from '../../presenter/index.ts';

interface NumbersProps {
  readonly title: string;
  readonly numbers: readonly NumberNote[];
}

/** Numbers with their ranges, and for each its source or the word assumption and why. */
export function Numbers({ title, numbers }: NumbersProps): ReactElement | null {
  if (numbers.length === 0) return null;
  return (
    <table className="numbers">
      <caption className="unseen">{text('ui.entry.numbers-of', { title })}</caption>
      <thead>
        <tr>
          <th scope="col">{text('ui.entry.number')}</th>
          <th scope="col">{text('ui.entry.value')}</th>
          <th scope="col">{text('ui.entry.source')}</th>
        </tr>
      </thead>
      <tbody>
        {numbers.map((number) => (
          <tr key={number.name}>
            <th scope="row">
              <a href={readingAddress('numbers', number.id)}>{number.name}</a>
            </th>
            <td>
              <b className="number">{number.value}</b>
              <span className="quiet">{number.range}</span>
            </td>
            <td>
              {number.source ? (
                <a href={readingAddress('sources', number.source.id)}>{number.source.title}</a>
              ) : (
                <em>{text('ui.entry.assumption')}</em>
              )}
              {number.basis && <span className="quiet">{number.basis}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
