import type { ReactElement } from 'react';

import type { MapSide } from '../../presenter/index.ts';

/** A side as on the map: circle for India, square for Japan, diamond for others. Never colour alone. */
export function Mark({ side }: { side: MapSide }): ReactElement {
  return (
    <svg className={`mark mark-${side}`} viewBox="0 0 12 12" aria-hidden="true">
      {side === 'india' && <circle cx="6" cy="6" r="5" />}
      {side === 'japan' && <rect x="1.25" y="1.25" width="9.5" height="9.5" rx="1" />}
      {side === 'other' && <path d="M6 0.6 11.4 6 6 11.4 0.6 6Z" />}
    </svg>
  );
}

/** The sides of something that may be both’s. */
export const Marks = ({ sides }: { sides: readonly MapSide[] }): ReactElement => (
  <>
    {sides.map((side) => (
      <Mark key={side} side={side} />
    ))}
  </>
);

/** The sign of the project: two seas that overlap. */
export function Sign(): ReactElement {
  return (
    <svg className="sign" viewBox="0 0 32 22" aria-hidden="true">
      <circle className="sign-india" cx="11.5" cy="11" r="8.5" />
      <circle className="sign-japan" cx="20.5" cy="11" r="8.5" />
    </svg>
  );
}
