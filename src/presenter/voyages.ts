import { type Event, hoursBetween, type Run, visibleEvents } from '../engine/index.ts';
import type { MapLeg } from './map-view.ts';
import { placeId, type Scene } from './scene.ts';

type Moved = Extract<Event, { type: 'group.sailed' | 'group.arrived' }>;

const share = (n: number): number => Math.min(1, Math.max(0, n));

/**
 * The way back to where a group had set out from, when it was under way and was sent elsewhere: it makes
 * good the way it has come before it takes the new one.
 */
function wayBack(run: Run, group: number, hours: number): MapLeg[] {
  const { before, scenario } = run;
  if (!before || hours <= 0) return [];
  const [from, to] = [before.groupAt[group], before.groupTo[group]];
  const passage = hoursBetween(run, group, from, to);
  if (from === to || passage <= 0) return [];
  const start = share(1 - before.groupHours[group] / passage);
  const arrive = Math.min(hours, scenario.turnHours);
  const end = start * share(1 - arrive / hours);
  return [{ from: placeId(run, from), to: placeId(run, to), start, end, depart: 0, arrive }];
}

function voyageOf(run: Run, group: number, event: Moved): MapLeg[] {
  const { turnHours } = run.scenario;
  const to = event.type === 'group.arrived' ? event.at : event.to;
  const { place } = run.index;
  const passage = hoursBetween(run, group, place.get(event.from)!, place.get(to)!);
  if (passage <= 0) return [];
  const arrived = event.type === 'group.arrived';
  const arrive = arrived ? event.after : turnHours;
  const left = arrived ? 0 : event.hours;
  // what it has to go beyond the passage is the way back
  const back = Math.max(0, arrive + left - passage);
  const legs = wayBack(run, group, back);
  if (back >= turnHours) return legs;
  return [
    ...legs,
    {
      from: event.from,
      to,
      start: share(1 - (arrive + left) / passage),
      end: share(1 - left / passage),
      depart: back,
      arrive,
    },
  ];
}

/** The ways that groups made in the last turn, by group; those that stayed have none. */
export function voyagesOf({ run }: Scene): Map<string, MapLeg[]> {
  const found = new Map<string, MapLeg[]>();
  for (const event of visibleEvents(run)) {
    if (event.turn !== run.history.length) continue;
    if (event.type !== 'group.sailed' && event.type !== 'group.arrived') continue;
    const group = run.index.group.get(event.group);
    if (group === undefined) continue;
    const legs = voyageOf(run, group, event);
    if (legs.length > 0) found.set(event.group, legs);
  }
  return found;
}
