import type { SymbolSet } from '../../presenter/index.ts';
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
