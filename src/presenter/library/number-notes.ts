import { type Library, type LibraryNumber } from '../../scenario/index.ts';
import { duration, number, percent, withUnit } from '../numbers.ts';
import { text } from '../texts/text.ts';
import type { NumberNote } from '../views.ts';

/** Decimals that show a number exactly: 0.00003 → 5. */
function decimals(value: number, most = 8): number {
  let digits = 0;
  while (digits < most && Math.abs(value * 10 ** digits - Math.round(value * 10 ** digits)) > 1e-9)
    digits += 1;
  return digits;
}

const exact = (value: number): string => number(value, decimals(value));
const share = (value: number): string => percent(value, decimals(100 * value, 3));

/** A number in its unit, as people say it. */
export function inUnit(value: number, unit: string): string {
  switch (unit) {
    case 'h':
      return duration(value);
    case 'share':
      return share(value);
    case 'share/day':
      return text('say.unit.a-day', { value: share(value) });
    case 'share per stage':
      return text('say.unit.a-stage', { value: share(value) });
    case 'points/day':
      return text('say.unit.a-day', { value: withUnit(exact(value), value, 'points') });
    case 'points per three days':
      return text('say.unit.three-days', { value: withUnit(exact(value), value, 'points') });
    case 'USD m/day':
      return text('say.unit.a-day', { value: text('say.unit.money', { value: exact(value) }) });
    case 'km2':
      return withUnit(exact(value), value, 'km²');
    case 'teams':
      return text('say.unit.teams', { value: exact(value), n: value });
    default:
      return withUnit(exact(value), value, unit);
  }
}

/** A number with its range and where it comes from. */
export function numberNote(
  { id, value, range: [low, high], unit, source, basis }: LibraryNumber,
  name: string,
  library: Library,
): NumberNote {
  const assumed = source === 'assumption';
  return {
    id,
    name,
    value: inUnit(value, unit),
    range: text('say.number.range', { low: inUnit(low, unit), high: inUnit(high, unit) }),
    source: assumed ? null : { id: source, title: library.sources[source]?.title ?? source },
    basis: basis ?? '',
  };
}
