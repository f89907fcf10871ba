import { type ReactElement, useEffect, useState } from 'react';

import { codesOf, type UnitCodes } from '../../look/index.ts';
import { type MapSide, text, UNIT_ROLES } from '../../presenter/index.ts';
import { Mark } from '../parts/Mark.tsx';
import { ScrollBox } from '../parts/ScrollBox.tsx';
import { UnitSymbol } from '../parts/UnitSymbol.tsx';

const SIDES = ['india', 'japan', 'other'] as const satisfies readonly MapSide[];

const SIDE_NAMES = {
  india: 'ui.india',
  japan: 'ui.japan',
  other: 'ui.third-parties',
} as const;

/** Every unit in both sets, with its code: the military set is fetched for it. */
export function Units(): ReactElement {
  const [codes, setCodes] = useState<UnitCodes | null>(null);
  useEffect(() => {
    let here = true;
    codesOf().then(
      (found) => here && setCodes(() => found),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, []);
  return (
    <ScrollBox className="style-units" label={text('ui.style.governments')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('ui.style.function')}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                <Mark side={side} /> {text(SIDE_NAMES[side])}
              </th>
            ))}
            <th scope="col">{text('ui.style.code')}</th>
          </tr>
        </thead>
        <tbody>
          {UNIT_ROLES.map((role) => (
            <tr key={role}>
              <th scope="row">{text(`ui.unit.${role}`)}</th>
              {SIDES.map((side) => (
                <td key={side}>
                  <UnitSymbol role={role} side={side} set="plain" />
                  {codes && <UnitSymbol role={role} side={side} set="military" />}
                </td>
              ))}
              <td className="quiet number">{codes?.(role, 'india')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
