import { hoursBetween, setCourse } from '../models/presence.ts';
import { governmentAt, partnerOf, type Run } from '../run.ts';
import { openPorts } from '../models/facilities.ts';
import type { State } from '../state.ts';
import type { Handler, OrderOf } from './handler.ts';

/** Whether a group may be sent to a place: any zone, a port that is open to it, and on a visit one of partner or hosts. */
function mayGo(run: Run, state: State, group: number, place: number): boolean {
  const { ports, groups } = run.scenario;
  if (place >= ports.length) return true;
  const { owner } = ports[place];
  const { government } = groups[group];
  if (owner === partnerOf(government) || run.index.host.has(owner)) return true;
  return openPorts(run, state, government).includes(place);
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
    if (!mayGo(run, state, group, place)) {
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
