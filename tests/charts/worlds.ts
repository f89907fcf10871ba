import fc from 'fast-check';

import { type ChartId, type World, WORLD, type WorldName } from '../../src/engine/index.ts';
import { EDGES } from './reading.ts';

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

/** Every name that a chart reads. */
export function namesOf(chart: ChartId): WorldName[] {
  const calls = EDGES.filter((edge) => edge.chart === chart).flatMap(({ guard, actions }) => [
    ...(guard ? [guard] : []),
    ...actions,
  ]);
  const names = calls.flatMap(({ type, params }) => [
    ...(READ[type] ?? []),
    ...Object.values(params ?? {}),
  ]);
  return WORLD.filter((name) => names.includes(name));
}

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
function beside(x: number, by: number): number {
  if (x === 0) return by * 5e-324;
  bits.setFloat64(0, x);
  bits.setBigInt64(0, bits.getBigInt64(0) + BigInt(by) * (x > 0 ? 1n : -1n));
  return bits.getFloat64(0);
}

/** The same world with one number put on another, or one double beside it; two times in three. */
export function neighbours(
  { memory, world }: { memory: readonly number[]; world: World },
  nudge: number,
): World {
  const names = Object.keys(world) as WorldName[];
  if (nudge % 3 === 0 || names.length === 0) return world;
  const set = names[nudge % names.length];
  const other = names[Math.floor(nudge / 7) % names.length];
  // a limit is compared with what lies behind it: another number, or the clock with this event's hours
  const targets = [
    world[other] ?? 0,
    memory[1] + (world.hours ?? 0),
    (world.gain ?? 0) - (world.cost ?? 0),
  ];
  const target = targets[Math.floor(nudge / 11) % targets.length];
  return { ...world, [set]: beside(target, (Math.floor(nudge / 13) % 3) - 1) };
}
