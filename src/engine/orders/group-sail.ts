import { hoursBetween, setCourse } from '../models/presence.ts';
import { governmentAt, partnerOf, type Run } from '../run.ts';
import { placeOfZone } from '../scenario.ts';
import { openPorts } from '../models/facilities.ts';
import type { State } from '../state.ts';
import type { Handler, OrderOf } from './handler.ts';

/** Where a group may be sent: every zone, the ports that are open to it, and on a visit those of partner and hosts. */
function destinations(run: Run, state: State, group: number): number[] {
  const zones = run.scenario.zones.map((_, zone) => placeOfZone(run.scenario, zone));
  const { government } = run.scenario.groups[group];
  const visits = run.scenario.ports.flatMap((port, i) =>
    port.owner === partnerOf(government) || run.index.host.has(port.owner) ? [i] : [],
  );
  return [...openPorts(run, state, government), ...visits, ...zones];
}

/** Sends a group of ships or aircraft to a zone or an open port. */
export const groupSail: Handler<'group.sail'> = {
  reject(run, state, { by, group: id, to }) {
    const group = run.index.group.get(id);
    if (group === undefined) return { code: 'unknown', what: 'group', id };
    const place = run.index.place.get(to);
    if (place === undefined) return { code: 'unknown', what: 'place', id: to };
    if (run.scenario.groups[group].government !== by) return { code: 'not-your-group', group: id };
    if (state.groupTo[group] === place) return { code: 'already-there', group: id, to };
    if (!destinations(run, state, group).includes(place)) {
      return { code: 'not-a-zone-for-group', group: id, to };
    }
    if (!(hoursBetween(run, group, state.groupAt[group], place) >= 0)) {
      return { code: 'no-way', group: id, to };
    }
    if (state.budget[governmentAt(by)] <= 0) return { code: 'no-budget', government: by };
    return null;
  },
  apply(run, state, { group: id, to }) {
    const group = run.index.group.get(id)!;
    const place = run.index.place.get(to)!;
    setCourse(run, state, group, place);
  },
  candidates(run, by) {
    const orders: OrderOf<'group.sail'>[] = [];
    for (const group of run.scenario.groups) {
      if (group.government !== by) continue;
      for (const to of run.index.place.keys())
        orders.push({ type: 'group.sail', by, group: group.id, to });
    }
    return orders;
  },
};
