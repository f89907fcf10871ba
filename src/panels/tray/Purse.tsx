import type { ReactElement } from 'react';

import { type TableView, text } from '../../presenter/index.ts';
import { Mark } from '../parts/Mark.tsx';

/** What the orders of this turn take from each government, against what is there. */
export function Purses({
  purses,
  partnerPays,
}: Pick<TableView, 'purses' | 'partnerPays'>): ReactElement {
  return (
    <>
      <table className="purses">
        <caption className="unseen">{text('ui.purse')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{text('ui.purse.government')}</span>
            </th>
            <th scope="col">{text('ui.capital')}</th>
            <th scope="col">{text('ui.budget')}</th>
            <th scope="col">{text('ui.purse.teams')}</th>
          </tr>
        </thead>
        <tbody>
          {purses.map(({ id, name, capital, money, teamWords }) => (
            <tr key={id}>
              <th scope="row">
                <Mark side={id} /> {name}
              </th>
              <td>
                {capital.words} <span className="quiet">{capital.regains}</span>
              </td>
              <td>
                {money.words}{' '}
                <span className={money.runsOut === null ? 'quiet' : 'purse-out'}>
                  {money.lasts}
                </span>
              </td>
              <td>{teamWords}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {partnerPays && <p className="partner-pays">{partnerPays}</p>}
    </>
  );
}
