import fc from 'fast-check';

import { type ChartId, CHARTS, type Rulebook, type World } from '../../src/engine/index.ts';
import { CHART_IDS, type Edge, EDGES, eventsOf } from './reading.ts';
import { asked, onThreshold } from './worlds.ts';

/*
 * Single transitions on which two rulebooks can be compared: the same number for every chart, state and
 * event, in worlds whose numbers lie anywhere, on each other's thresholds, and one double to either side.
 */

export interface Step {
  readonly chart: ChartId;
  readonly memory: readonly [code: number, hours: number, count: number];
  readonly event: string;
  readonly world: World;
}

/** Where a step begins: what it is about, whatever the world. */
export interface Place {
  readonly chart: ChartId;
  readonly code: number;
  readonly event: string;
}

export const PLACES: readonly Place[] = CHART_IDS.flatMap((chart) =>
  CHARTS[chart].flatMap((_, code) => eventsOf(chart).map((event) => ({ chart, code, event }))),
);

/** The transitions that the charts, read as plain data, have there. */
const edgesAt = ({ chart, code, event }: Place): Edge[] => {
  const leaf: string = CHARTS[chart][code];
  const around = (at: string) => at === '' || leaf === at || leaf.startsWith(`${at}.`);
  return EDGES.filter((edge) => edge.chart === chart && edge.event === event && around(edge.at));
};

/** Whether there is any; elsewhere nothing may ever happen. */
export const isLive = (place: Place): boolean => edgesAt(place).length > 0;

export const placeName = ({ chart, code, event }: Place): string =>
  `${chart} ${event} in ${CHARTS[chart][code]}`;

/** Any number, and often one that is a threshold of something else in the same step. */
const number = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.double({ min: -500, max: 500, noNaN: true }),
);

/** Random steps of one place, two in three of them at a threshold; the same for the same seed. */
export function stepsAt(place: Place, count: number, seed: number): Step[] {
  const { chart, code, event } = place;
  const guards = edgesAt(place).flatMap(({ guard }) => (guard ? [guard] : []));
  const step = fc
    .record({
      hours: number,
      count: fc.nat({ max: 4 }),
      world: asked(chart, number),
      pick: fc.option(fc.nat(), { freq: 2 }),
      by: fc.integer({ min: -1, max: 1 }),
    })
    .map(({ hours, count, world, pick, by }): Step => {
      const memory = [code, hours, count] as const;
      const put = pick === null ? world : onThreshold({ memory, world }, guards, pick, by);
      return { chart, memory, event, world: put };
    });
  return fc.sample(step, { numRuns: count, seed });
}

/** What a rulebook makes of a step: is there a rule about it, may it happen, does the state change, and the memory after it. */
export type Result = readonly [heeds: boolean, can: boolean, moved: boolean, ...memory: number[]];

export function resultOf(rules: Rulebook, { chart, memory, event, world }: Step): Result {
  const buffer = Float64Array.from(memory);
  const heeds = rules.heeds(chart, event)[buffer[0]];
  const can = rules.can(chart, buffer, 0, event, world);
  const moved = rules.step(chart, buffer, 0, event, world);
  return [heeds, can, moved, ...buffer];
}

/** Equal to the last bit. */
export const isSame = (a: Result, b: Result): boolean =>
  a.every((value, i) => Object.is(value, b[i]));
