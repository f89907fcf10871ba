import type { ReactElement, ReactNode } from 'react';

import { text } from '../../presenter/index.ts';
import type { MapKind } from './Legend.tsx';

/** The marks of what goes on: entries in use, storms, sessions, and who could come to an incident. */
export function EventMarks({ kind }: { readonly kind: MapKind }): ReactElement {
  return (
    <>
      {kind === 'pressure' && (
        <Entry name={text('ui.legend.help')}>
          <path className="legend-help" d="M1 5H25" />
          <path className="legend-help" strokeDasharray="3 3" d="M1 10H25" />
        </Entry>
      )}
      {kind !== 'supply' && (
        <Entry name={text('ui.legend.operation')}>
          <path className="legend-sign" d="M2 2H24L20 7 24 12H2Z" />
        </Entry>
      )}
      {(kind === 'pressure' || kind === 'relief') && (
        <Entry name={text('ui.legend.storm')}>
          <circle className="legend-sign" cx="13" cy="7" r="2.4" />
          <path className="legend-sign" d="M15.4 7Q17 1 9 1.4M10.6 7Q9 13 17 12.6" />
        </Entry>
      )}
      <Entry name={text('ui.legend.session')}>
        <path className="legend-sign" d="M4 1.5H18L22 5.5V12.5H4Z" />
      </Entry>
      <Entry name={text('ui.legend.sits')}>
        <path className="legend-sits" d="M13 4L19 11H7Z" />
      </Entry>
    </>
  );
}

function Entry({ name, children }: { name: string; children: ReactNode }): ReactElement {
  return (
    <li>
      <svg className="legend-line" viewBox="0 0 26 14" aria-hidden="true">
        {children}
      </svg>
      {name}
    </li>
  );
}
