import { luckOf, type Scenario } from '../engine/index.ts';
import type { Book, Range, RangePlace, Ranges } from '../scenario/index.ts';

/*
 * A scenario with its uncertain numbers drawn from their ranges. A draw has a key and depends on nothing
 * else: the same key gives every alternative the same world, and a number that peace and crisis share is
 * the same in both.
 */

/** The uncertain numbers of a scenario and of the crises it may run into, by the scenario's id. */
export type Assumptions = Readonly<Record<string, Ranges>>;

/** The uncertain numbers of a book. @throws Error for a book that was loaded without them */
export function assumptionsOf({ rules, ranges, legs }: Book): Assumptions {
  if (!ranges) throw new Error(`${rules.id} was loaded without its ranges`);
  return Object.assign(
    { [rules.id]: ranges },
    ...Object.values(legs).map(assumptionsOf),
  ) as Assumptions;
}

/**
 * A number between low and high, likeliest at its mode and falling off evenly to both ends: the quantile of
 * the triangular distribution. It needs nothing but the three numbers that are given for every assumption
 * (Johnson 1997), and no more mathematics than a root.
 * @param u uniform in [0, 1)
 */
export function triangular(range: Omit<Range, 'key'>, u: number): number {
  const { low, mode, high } = range;
  const width = high - low;
  if (width === 0) return mode;
  const rise = u * width;
  const drawn =
    rise < mode - low
      ? low + Math.sqrt(rise * (mode - low))
      : high - Math.sqrt((width - rise) * (high - mode));
  return range.whole ? Math.floor(drawn + 0.5) : drawn;
}

/** A place of a copy that is written to. */
interface Slot {
  readonly part: Record<string | number, unknown>;
  readonly step: string | number;
  readonly place: RangePlace;
}

/** The places of a copy; what is on the way to them is copied too, everything else is shared. */
function slotsOf(copy: object, places: readonly RangePlace[]): Slot[] {
  const own = new Set<unknown>([copy]);
  return places.map((place): Slot => {
    let part = copy as Slot['part'];
    for (const step of place.path.slice(0, -1)) {
      if (!own.has(part[step])) {
        const shared = part[step] as object;
        part[step] = Array.isArray(shared) ? shared.slice() : { ...shared };
        own.add(part[step]);
      }
      part = part[step] as Slot['part'];
    }
    return { part, step: place.path[place.path.length - 1], place };
  });
}

const valueAt = ({ of, per, times, plus }: RangePlace, drawn: Float64Array): number => {
  const one = per === undefined ? drawn[of] : drawn[of] / per;
  const own = times === undefined ? one : times * one;
  return plus ? own + plus.amount / drawn[plus.per] : own;
};

/**
 * Draws a scenario again and again, also one that is a crisis in a long game already. The crises of a long
 * game are drawn when the run enters one of them.
 * @returns the scenario with every uncertain number drawn by a key, any text; the next draw overwrites it,
 * so that a draw costs no more than its numbers
 */
export function drawer(scenario: Scenario, assumptions: Assumptions): (key: string) => Scenario {
  const { numbers, places } = assumptions[scenario.id];
  const drawn = new Float64Array(numbers.length);
  const { crises } = scenario;
  let by = '';
  const of = crises?.of.map(({ share, scenario: crisis }) => {
    let draw: ReturnType<typeof drawer> | undefined;
    let last: { readonly by: string; readonly scenario: Scenario } | undefined;
    return {
      share,
      get scenario() {
        draw ??= drawer(crisis, assumptions);
        if (last?.by !== by) last = { by, scenario: draw(by) };
        return last.scenario;
      },
    };
  });
  const copy: Scenario = { ...scenario, crises: crises && { ...crises, of: of! } };
  const slots = slotsOf(copy, places);
  return (key) => {
    by = key;
    const luck = luckOf(`assumptions ${key}`);
    for (let i = 0; i < drawn.length; i++) {
      drawn[i] = triangular(numbers[i], luck.uniform('assumption', numbers[i].key, 0, 0));
    }
    for (let i = 0; i < slots.length; i++) {
      const { part, step, place } = slots[i];
      part[step] = valueAt(place, drawn);
    }
    return copy;
  };
}

/** The scenario with every uncertain number drawn, for good. @param key of the draw: any text */
export const drawnScenario = (
  scenario: Scenario,
  assumptions: Assumptions,
  key: string,
): Scenario => drawer(scenario, assumptions)(key);
