import type { MapSide, SymbolSet, UnitRole } from '../../presenter/index.ts';
import type { UnitBook } from './drawing.ts';
import { plainUnits } from './plain.ts';

let military: UnitBook | undefined;

/** Fetches a set; the plain one is always here. */
export async function loadUnits(set: SymbolSet): Promise<void> {
  if (set === 'military') military ??= (await import('./military.ts')).militaryUnits;
}

/** A set of symbols; the plain one until another has come. */
export const unitBook = (set: SymbolSet): UnitBook =>
  set === 'military' ? (military ?? plainUnits) : plainUnits;

/** The code of every unit in the military set. */
export type UnitCodes = (role: UnitRole, side: MapSide) => string;

/** The codes, and with them the military set. */
export async function codesOf(): Promise<UnitCodes> {
  await loadUnits('military');
  return (await import('./military.ts')).sidcOf;
}
