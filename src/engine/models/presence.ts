import { leftAfter } from '../entries.ts';
import type { Run } from '../run.ts';
import { airMiles, placeOfZone, seaMiles } from '../scenario.ts';
import type { State } from '../state.ts';
import type { Government } from '../vocabulary.ts';
import { openPorts, tankerPresent } from './facilities.ts';

/*
 * Presence at sea. How many hulls a group keeps on station follows from distance, speed, endurance and
 * the nearest resupply that is open to it; there is no bonus anywhere.
 */

/**
 * The on-station ratio of a rotating group: days on station per cycle over the length of the cycle.
 *     T = d / (24 v)     S = max(0, E − 2T)     ratio = S / (E + r)
 * @param distance d, nautical miles from the zone to the nearest open resupply
 * @param speed v, knots
 * @param endurance E, days at sea
 * @param turnaround r, days in port between cycles
 * @returns 0 to 1
 */
export function onStationRatio(
  distance: number,
  speed: number,
  endurance: number,
  turnaround: number,
): number {
  const transit = distance / (24 * speed);
  return Math.max(0, endurance - 2 * transit) / (endurance + turnaround);
}

/** Hours a group needs between two places at cruise speed; negative where there is no way. */
export function hoursBetween(run: Run, group: number, from: number, to: number): number {
  const platform = run.scenario.platforms[run.scenario.groups[group].platform];
  const miles =
    platform.kind === 'aircraft'
      ? airMiles(run.scenario, from, to)
      : seaMiles(run.scenario, from, to);
  return miles / platform.cruise;
}

/**
 * Sends a group to a place. Under way it first makes good the way it has come; one that already does so
 * has more hours to go than the passage takes.
 */
export function setCourse(run: Run, state: State, group: number, place: number): void {
  const from = state.groupAt[group];
  const passage = hoursBetween(run, group, from, state.groupTo[group]);
  const made = Math.abs(passage - state.groupHours[group]);
  state.groupHours[group] = made + hoursBetween(run, group, from, place);
  state.groupTo[group] = place;
}

/**
 * Miles from a zone to the nearest port where a group can be resupplied; −1 where none is open.
 * @param ports those that are open to it
 */
export function nearestResupply(
  run: Run,
  state: State,
  group: number,
  zone: number,
  ports: readonly number[] = openPorts(run, state, run.scenario.groups[group].government),
): number {
  const { platform } = run.scenario.groups[group];
  const flies = run.scenario.platforms[platform].kind === 'aircraft';
  const miles = flies ? airMiles : seaMiles;
  const place = placeOfZone(run.scenario, zone);
  let nearest = -1;
  for (const port of ports) {
    if (flies && run.scenario.ports[port].kind === 'commercial') continue;
    const distance = miles(run.scenario, port, place);
    if (distance >= 0 && (nearest < 0 || distance < nearest)) nearest = distance;
  }
  return nearest;
}

/** Days at sea and days in port of a ship that keeps station in a zone. */
export function cycleOf(
  run: Run,
  state: State,
  group: number,
  zone: number,
): { endurance: number; turnaround: number } {
  const { government, platform: p } = run.scenario.groups[group];
  const platform = run.scenario.platforms[p];
  const replenished = platform.kind !== 'tanker' && tankerPresent(run, state, government, zone);
  return {
    endurance: replenished ? platform.crewLimit : platform.endurance,
    // days in port between cycles are fewer when the partner's yards are open to it
    turnaround: platform.turnaround * leftAfter(run, 'partner-yards', 'turnaround-cut', state),
  };
}

/**
 * Hulls or airframes that a group keeps on station in a zone on average.
 * Ships: n × on-station ratio; a tanker in the zone that is open to them stretches endurance to the
 * crew's limit. Aircraft: n × sorties a day × hours on station ÷ 24.
 * @param ports where it can be resupplied: those that are open to it
 */
export function meanOnStation(
  run: Run,
  state: State,
  group: number,
  zone: number,
  ports?: readonly number[],
): number {
  const { count, platform: p } = run.scenario.groups[group];
  const platform = run.scenario.platforms[p];
  const distance = nearestResupply(run, state, group, zone, ports);
  if (distance < 0) return 0;
  if (platform.kind === 'aircraft') {
    const hours = Math.max(0, platform.sortieHours - (2 * distance) / platform.cruise);
    return (count * platform.sortiesPerDay * hours) / 24;
  }
  const { endurance, turnaround } = cycleOf(run, state, group, zone);
  return count * onStationRatio(distance, platform.cruise, endurance, turnaround);
}

/** Hulls on station in a zone, of both governments or of one: warships and coast guard, or the grey ones alone. */
export function hullsIn(
  run: Run,
  zone: number,
  which: 'all' | 'grey' = 'all',
  of?: Government,
): number {
  const { scenario, state } = run;
  const place = placeOfZone(scenario, zone);
  const { groups, platforms } = scenario;
  let hulls = 0;
  for (let i = 0; i < groups.length; i++) {
    if (state.groupTo[i] !== place) continue;
    const { government, platform } = groups[i];
    if (of !== undefined && of !== government) continue;
    const { kind } = platforms[platform];
    if (kind === 'warship' || (which === 'all' && kind === 'coast-guard'))
      hulls += state.onStation[i];
  }
  return hulls;
}
