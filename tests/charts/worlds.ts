import fc from 'fast-check';

import { type ChartId, type World, WORLD, type WorldName } from '../../src/engine/index.ts';
import { EDGES, type Named } from './reading.ts';

/*
 * Worlds for a chart: the numbers that its guards and effects ask for, and values that sit on their
 * thresholds or one double beside them.
 */

/** The names that each guard reads besides its parameters. */
const READ: Readonly<Record<string, readonly WorldName[]>> = {
  reached: ['hours'],
  lastStageReached: ['hours', 'stageHours', 'stages'],
  due: ['hoursToSitting'],
  sits: ['hoursToSitting'],
  gainCovers: ['gain', 'cost', 'raiseMargin', 'dwell'],
  costOutweighs: ['gain', 'cost', 'easeMargin', 'dwell'],
  up: ['step'],
  down: ['step'],
  pass: ['hours'],
  carry: ['hours'],
  slip: ['slip'],
};

/** Every name that calls of guards and effects read. */
export function namesIn(calls: readonly Named[]): WorldName[] {
  const names = calls.flatMap(({ type, params }) => [
    ...(READ[type] ?? []),
    ...Object.values(params ?? {}),
  ]);
  return WORLD.filter((name) => names.includes(name));
}

/** Every name that a chart reads. */
export const namesOf = (chart: ChartId): WorldName[] =>
  namesIn(
    EDGES.filter((edge) => edge.chart === chart).flatMap(({ guard, actions }) => [
      ...(guard ? [guard] : []),
      ...actions,
    ]),
  );

/** A world in which each name that a chart reads has a number, or is left out now and then. */
export function asked(chart: ChartId, number: fc.Arbitrary<number>): fc.Arbitrary<World> {
  const names = namesOf(chart);
  if (names.length === 0) return fc.constant({});
  return fc.record(
    Object.fromEntries(names.map((name) => [name, number])) as Record<WorldName, typeof number>,
    { requiredKeys: [] },
  );
}

const bits = new DataView(new ArrayBuffer(8));
/** The double so many steps above a number, or below it. */
export function beside(x: number, by: number): number {
  if (x === 0 || by === 0) return x === 0 ? by * 5e-324 : x;
  bits.setFloat64(0, x);
  bits.setBigInt64(0, bits.getBigInt64(0) + BigInt(by) * (x > 0 ? 1n : -1n));
  return bits.getFloat64(0);
}

/** A number of the world, and the value at which a guard's answer turns over. */
type Threshold = readonly [set: WorldName, at: number];

/** Where the answer of each guard turns over, by what else is in the step. */
const THRESHOLDS: Readonly<
  Record<
    string,
    (of: (name: WorldName) => number, params: Params, hours: number, count: number) => Threshold[]
  >
> = {
  given: (_, { what }) => [[what, 0]],
  reached: (of, { limit }, hours) => [[limit, hours + of('hours')]],
  lastStageReached: (of, _, hours, count) => [
    ['stageHours', hours + of('hours')],
    ['stages', count + 1],
  ],
  atLeast: (of, { what, than }) => [
    [what, of(than)],
    [than, of(what)],
  ],
  below: (of, { what, than }) => [
    [what, of(than)],
    [than, of(what)],
  ],
  due: (of, { within }) => [
    ['hoursToSitting', of(within)],
    [within, of('hoursToSitting')],
  ],
  sits: () => [['hoursToSitting', 0]],
  gainCovers: (of, _, __, count) => [
    ['raiseMargin', of('gain') - of('cost')],
    ['dwell', count],
  ],
  costOutweighs: (of, _, __, count) => [
    ['easeMargin', of('cost') - of('gain')],
    ['dwell', count],
  ],
  up: () => [['step', 0]],
  down: () => [['step', 0]],
  running: () => [],
  paused: () => [],
};
type Params = Readonly<Record<string, WorldName>>;

/**
 * The same world with one number put where a guard's answer turns over, or one double beside it.
 * @param asked the guards of this step; @param pick which of the thresholds; @param by −1, 0 or 1 doubles
 */
export function onThreshold(
  { memory, world }: { memory: readonly number[]; world: World },
  asked: readonly Named[],
  pick: number,
  by: number,
): World {
  const of = (name: WorldName) => world[name] ?? 0;
  const thresholds = asked.flatMap(({ type, params }) =>
    THRESHOLDS[type](of, (params ?? {}) as Params, memory[1], memory[2]),
  );
  if (thresholds.length === 0) return world;
  const [set, at] = thresholds[pick % thresholds.length];
  return { ...world, [set]: beside(at, by) };
}
