import { acting, leftAfter } from '../entries.ts';
import { GOODS, type Relief, type ReliefNumber, type Tally, TALLIES } from '../relief.ts';
import type { Run } from '../run.ts';
import { airMiles, seaMiles } from '../scenario.ts';
import type { State } from '../state.ts';
import { openPorts, portsOpen } from './facilities.ts';
import { cycleHours, healed } from './relief.ts';

/*
 * What the phases of a disaster ask of a run.
 */

export { leftAfter as left } from '../entries.ts';

export const numberOf = (relief: Relief, name: ReliefNumber): number => relief.numbers[name];

/** Hours since the storm came ashore; negative before. */
export const sinceLandfall = (run: Run, relief: Relief): number =>
  run.state.hour[0] - run.scenario.since.hour - numberOf(relief, 'warning-hours');

export const tally = (state: State, what: Tally, amount: number): void => {
  state.tally[TALLIES.indexOf(what)] += amount;
};

/** Position of a good's tonnes at an entry point in `stock`. */
export const stockAt = (entryPoint: number, good: number): number =>
  entryPoint * GOODS.length + good;

/** Whether the affected state takes help at its ports and airfields. */
export const invited = (run: Run, relief: Relief): boolean =>
  portsOpen(run, run.state, relief.host);

/** The entry point at which a group is, −1 for none. */
export function entryPointOf(run: Run, state: State, group: number): number {
  const { relief } = run.scenario;
  if (!relief || state.groupHours[group] > 0) return -1;
  return relief.entryPoints.findIndex(({ port }) => port === state.groupTo[group]);
}

/** A port with relief stocks that a group can draw on, and how far it is from a place. */
export interface Base {
  readonly port: number;
  readonly miles: number;
}

/** The nearest port with relief stocks that is open to a group; null where none can be reached. */
export function nearestBase(run: Run, state: State, group: number, place: number): Base | null {
  const { relief, groups, platforms } = run.scenario;
  const { government, platform } = groups[group];
  const miles = platforms[platform].kind === 'aircraft' ? airMiles : seaMiles;
  let nearest: Base | null = null;
  for (const port of openPorts(run, state, government)) {
    if (!relief?.bases.includes(port)) continue;
    const distance = miles(run.scenario, port, place);
    if (distance >= 0 && (!nearest || distance < nearest.miles))
      nearest = { port, miles: distance };
  }
  return nearest;
}

/** Hours of a group's round trip between an entry point and the nearest base; Infinity without one. */
export function roundTrip(run: Run, state: State, group: number, place: number): number {
  const platform = run.scenario.platforms[run.scenario.groups[group].platform];
  const base = nearestBase(run, state, group, place);
  return base && platform.lift
    ? cycleHours(base.miles, platform.cruise, platform.lift.load)
    : Infinity;
}

/** What is left whole of an entry point this turn: mended so far, less the hours that it is shut. */
export function openShare(run: Run, relief: Relief, entryPoint: number): number {
  const { damage, heal } = relief.entryPoints[entryPoint];
  const hours = sinceLandfall(run, relief);
  const softer = leftAfter(run, 'resilient-entry', 'damage-cut');
  const whole = hours < 0 ? 1 : healed(damage * softer, hours, heal);
  return whole * Math.max(0, 1 - run.state.closed[entryPoint] / run.scenario.turnHours);
}

/**
 * What keeps two nations' relief from being one: the share of the first delay and of double-booking that
 * is left after practice together and a joint cell.
 */
export const apart = (run: Run, relief: Relief): number =>
  (1 - numberOf(relief, 'practice-cut') * run.state.interoperability[0]) *
  leftAfter(run, 'relief-cell', 'delay-cut');

/** Points a day to what they are worth in this turn. */
export const daysOf = (run: Run): number => run.scenario.turnHours / 24;

/** Allied lift and controllers, where allies stand close and the Quad is coordinated: 0 to 1, and the entry. */
export function allied(run: Run): { share: number; entry: number | undefined } {
  const [quad] = acting(run, run.state, 'quad-coordination');
  if (!quad || run.state.alliesClose[0] === 0) return { share: 0, entry: undefined };
  return { share: quad.force * quad.parameters.support, entry: quad.entry };
}
