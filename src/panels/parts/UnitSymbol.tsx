import type { ReactElement } from 'react';

import { unitBook } from '../../look/index.ts';
import type { MapSide, SymbolSet, UnitRole } from '../../presenter/index.ts';
import { useLook } from './look.ts';

interface UnitSymbolProps {
  readonly role: UnitRole;
  readonly side: MapSide;
  /** One set whatever the reader has chosen. */
  readonly set?: SymbolSet;
}

/** A unit as the map draws it, from the same paths; the words always stand beside it. */
export function UnitSymbol({ role, side, set }: UnitSymbolProps): ReactElement {
  const { look } = useLook();
  const drawn = set ?? look.symbols;
  const { centre, reach, frame, frameWidth, lines, letters } = unitBook(drawn)(role, side);
  const from = centre - reach;
  return (
    <svg
      className={`unit unit-${drawn} mark-${side}`}
      viewBox={`${from} ${from} ${2 * reach} ${2 * reach}`}
      aria-hidden="true"
    >
      <path className="unit-frame" d={frame} strokeWidth={frameWidth} />
      {lines.map(({ d, filled, width }) => (
        <path key={d} className={filled ? 'unit-mass' : 'unit-line'} d={d} strokeWidth={width} />
      ))}
      {letters && (
        <text x={centre} y={letters.y} fontSize={letters.size}>
          {letters.words}
        </text>
      )}
    </svg>
  );
}
