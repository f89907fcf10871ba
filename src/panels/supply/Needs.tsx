import type { ReactElement } from 'react';

import { type MakerView, text } from '../../presenter/index.ts';
import { Mark } from '../parts/Mark.tsx';

/** What each group of makers needed in the last turn, filled with what came in by where it came from. */
export function Needs({ makers }: { readonly makers: readonly MakerView[] }): ReactElement {
  const most = Math.max(
    1,
    ...makers.map(({ arrived }) => arrived.reduce((sum, { share }) => sum + share, 0)),
  );
  const [first] = makers;
  return (
    <>
      <ul className="origins" aria-hidden="true">
        {first?.arrived.map(({ origin, name }) => (
          <li key={origin}>
            <i className={`origin origin-${origin}`} />
            {name}
          </li>
        ))}
      </ul>
      <ul className="rows">
        {makers.map((maker) => (
          <li key={maker.id} className="stack">
            <h3>
              <Mark side={maker.government} />
              {maker.name}
            </h3>
            <p className="quiet">
              {maker.material} · {maker.needWords} · {maker.dependenceWords}
            </p>
            <div className="need" aria-hidden="true">
              <div className="need-bar" style={{ width: `${100 / most}%` }} />
              <div className="need-parts">
                {maker.arrived.map(({ origin, share }) => (
                  <i
                    key={origin}
                    className={`origin origin-${origin}`}
                    style={{ width: `${(100 * share) / most}%` }}
                  />
                ))}
              </div>
            </div>
            <p>{maker.arrivedWords}</p>
            <p className="quiet">{maker.savedWords}</p>
          </li>
        ))}
      </ul>
      <p className="quiet key-line">{text('ui.supply.needs.key')}</p>
    </>
  );
}
