import symbols from '../../../assets/symbols/app6.json';
import type { MapSide, UnitRole } from '../../presenter/index.ts';
import type { UnitBook, UnitLine } from './drawing.ts';

interface Drawn {
  readonly sidc: string;
  readonly frame: string;
  readonly lines: readonly UnitLine[];
  readonly letters?: { readonly words: string; readonly size: number; readonly y: number };
}

const DRAWN: Readonly<Record<'friend' | 'neutral', Readonly<Record<UnitRole, Drawn>>>> = symbols;

/** Both governments are friends to the standard, in one frame: the country code (ISO 3166-1) says which. */
const COUNTRY: Record<MapSide, string | undefined> = {
  india: 'IND',
  japan: 'JPN',
  other: undefined,
};

const drawnOf = (role: UnitRole, side: MapSide): Drawn =>
  DRAWN[side === 'other' ? 'neutral' : 'friend'][role];

/** APP-6, in the colours of the governments: a frame keeps its meaning in any colour. */
export const militaryUnits: UnitBook = (role, side) => {
  const { frame, lines, letters } = drawnOf(role, side);
  const beneath = COUNTRY[side];
  return {
    centre: 100,
    reach: 72,
    scale: 0.2,
    frame,
    frameWidth: 6,
    lines,
    ...(letters && { letters }),
    ...(beneath !== undefined && { beneath }),
  };
};

/** The identification code of a symbol, as the standard writes it. */
export const sidcOf = (role: UnitRole, side: MapSide): string => drawnOf(role, side).sidc;
