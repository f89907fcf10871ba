import type { ReactElement } from 'react';

import { text } from '../../presenter/index.ts';
import { tokensOf, valueOf } from './tokens.ts';

const short = (name: string): string => name.replace('--', '');

/** The two faces, every size, and figures that stand above one another. */
export function Typefaces(): ReactElement {
  return (
    <>
      <dl className="style-sizes">
        {tokensOf('--text-').map((name) => (
          <div key={name}>
            <dt className="quiet number">
              {short(name)} {valueOf(name)}
            </dt>
            <dd style={{ fontSize: `var(${name})` }}>
              <span className="style-serif">{text('ui.style.sample.serif')}</span>{' '}
              <span>{text('ui.style.sample.sans')}</span>
            </dd>
          </div>
        ))}
      </dl>
      <table className="style-figures">
        <caption>{text('ui.style.figures')}</caption>
        <tbody>
          {['1,111.1', '8,088.0', '47.6', '−9.4'].map((figure) => (
            <tr key={figure}>
              <td className="end">{figure}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Distances, and how long a movement takes. */
export function Spaces(): ReactElement {
  return (
    <dl className="style-spaces">
      {tokensOf('--gap-').map((name) => (
        <div key={name}>
          <dt className="quiet number">
            {short(name)} {valueOf(name)}
          </dt>
          <dd>
            <i style={{ width: `var(${name})` }} />
          </dd>
        </div>
      ))}
      {tokensOf('--motion-').map((name) => (
        <div key={name}>
          <dt className="quiet number">{short(name)}</dt>
          <dd>{valueOf(name)}</dd>
        </div>
      ))}
    </dl>
  );
}
