import type { ReactElement } from 'react';

import { type GovernmentView, text } from '../../presenter/index.ts';
import { Mark } from '../parts/Mark.tsx';

/** Officials are the scarce good: how many teams of each ministry are free. A square is a team. */
export function Teams({ governments }: { governments: readonly GovernmentView[] }): ReactElement {
  return (
    <table className="teams">
      <caption>{text('ui.teams')}</caption>
      <tbody>
        {governments.map((government) => (
          <tr key={government.id}>
            <th scope="row">
              <Mark side={government.id} /> {government.name}
            </th>
            {government.ministries.map((ministry) => (
              <td key={ministry.id}>
                <span className="teams-name">{ministry.name}</span>
                <span className="teams-count" aria-hidden="true">
                  {Array.from({ length: ministry.total }, (_, i) => (
                    <i key={i} className={i < ministry.busy ? 'busy' : 'free'} />
                  ))}
                </span>
                <span className="unseen">{ministry.words}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
