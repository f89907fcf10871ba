import type { Library, ParameterNote } from '../scenario/index.ts';
import { digitsOf, duration, percent, short, withUnit } from './numbers.ts';
import { text } from './texts/text.ts';
import type { NumberNote } from './views.ts';

const share = (value: number): string => percent(value, Math.min(1, digitsOf(100 * value)));

/** A number of the catalogue in its unit, as people say it. */
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
      return text('say.unit.a-day', { value: withUnit(short(value), value, 'points') });
    case 'points per three days':
      return text('say.unit.three-days', { value: withUnit(short(value), value, 'points') });
    case 'USD m/day':
      return text('say.unit.a-day', { value: text('say.unit.money', { value: short(value) }) });
    case 'teams':
      return text('say.unit.teams', { value: short(value), n: value });
    default:
      return withUnit(short(value), value, unit);
  }
}

/** A number with its range and where it comes from. */
export function numberNote(
  { value, range: [low, high], unit, source, basis }: ParameterNote,
  name: string,
  library: Library,
): NumberNote {
  return {
    name,
    value: inUnit(value, unit),
    range: text('say.number.range', { low: inUnit(low, unit), high: inUnit(high, unit) }),
    source: source === 'assumption' ? null : (library.sources[source]?.title ?? source),
    basis: basis ?? '',
  };
}
