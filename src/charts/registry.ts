import type { World, WorldName } from '../engine/index.ts';

/*
 * The one registry of guards and effects. Charts name them with parameters, so that every chart is data;
 * the outside world comes with the event. Each is one comparison or one assignment, so that tables can
 * be made from the same charts.
 */

/** A chart's own memory. */
export interface Memory {
  hours: number;
  count: number;
}

export interface ChartEvent {
  type: string;
  world: World;
}

interface Seen {
  context: Memory;
  event: ChartEvent;
}

const of = ({ event }: Seen, name: WorldName): number => event.world[name] ?? 0;

export const guards = {
  /** The world says yes. */
  given: (seen: Seen, { what }: { what: WorldName }) => of(seen, what) > 0,
  /** The clock, with the hours of this event, has come to a limit. */
  reached: (seen: Seen, { limit }: { limit: WorldName }) =>
    seen.context.hours + of(seen, 'hours') >= of(seen, limit),
  /** The clock has come to the end of the last stage. */
  lastStageReached: (seen: Seen) =>
    seen.context.hours + of(seen, 'hours') >= of(seen, 'stageHours') &&
    seen.context.count + 1 >= of(seen, 'stages'),
  atLeast: (seen: Seen, { what, than }: { what: WorldName; than: WorldName }) =>
    of(seen, what) >= of(seen, than),
  below: (seen: Seen, { what, than }: { what: WorldName; than: WorldName }) =>
    of(seen, what) < of(seen, than),
  /** A session is no more than so far away. */
  due: (seen: Seen, { within }: { within: WorldName }) =>
    of(seen, 'hoursToSitting') <= of(seen, within),
  /** The hour of a session lies in this turn. */
  sits: (seen: Seen) => of(seen, 'hoursToSitting') <= 0,
  /** Pressing on pays by the margin, and the step has been held long enough. */
  gainCovers: (seen: Seen) =>
    seen.context.count >= of(seen, 'dwell') &&
    of(seen, 'gain') - of(seen, 'cost') >= of(seen, 'raiseMargin'),
  /** Pressing on costs more than it pays by the margin, and the step has been held long enough. */
  costOutweighs: (seen: Seen) =>
    seen.context.count >= of(seen, 'dwell') &&
    of(seen, 'cost') - of(seen, 'gain') >= of(seen, 'easeMargin'),
  up: (seen: Seen) => of(seen, 'step') > 0,
  down: (seen: Seen) => of(seen, 'step') < 0,
  /** No pause holds. */
  running: (seen: Seen) => seen.context.count === 0,
  paused: (seen: Seen) => seen.context.count > 0,
} as const;

export const effects = {
  /** Time passes. */
  pass: (seen: Seen) => ({ hours: seen.context.hours + of(seen, 'hours') }),
  /** What time is left after a limit counts for the next state. */
  carry: (seen: Seen, { limit }: { limit: WorldName }) => ({
    hours: seen.context.hours + of(seen, 'hours') - of(seen, limit),
  }),
  restart: () => ({ hours: 0 }),
  slip: (seen: Seen) => ({ hours: seen.context.hours - of(seen, 'slip') }),
  countUp: (seen: Seen) => ({ count: seen.context.count + 1 }),
  countNone: () => ({ count: 0 }),
} as const;
