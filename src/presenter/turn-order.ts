import type { Event } from '../engine/index.ts';

/*
 * When in its turn something happens. The engine resolves a turn phase by phase; a reader wants to know
 * what came first, what came at an hour of its own, and how it stood in the end.
 */

type Part = 'first' | 'hour' | 'last';

const PART: Readonly<Record<Event['type'], Part>> = {
  'inject.fired': 'first',
  'crisis.began': 'last',
  'order.taken': 'first',
  'order.lapsed': 'first',
  'item.promoted': 'first',
  'item.blocked': 'first',
  'item.deferred': 'first',
  'ask.granted': 'first',
  'dialogue.sat': 'first',
  'lever.moved': 'first',
  'group.recalled': 'first',
  'group.sailed': 'last',
  'group.arrived': 'hour',
  'posture.changed': 'first',
  'focus.shifted': 'first',
  'incidents.expected': 'last',
  incident: 'hour',
  accident: 'hour',
  'evidence.used': 'first',
  'evidence.stale': 'last',
  'mission.arrived': 'last',
  'mission.turned-back': 'last',
  'host.answered': 'last',
  'warning.given': 'first',
  'hazard.changed': 'first',
  landfall: 'first',
  'airfield.jammed': 'last',
  'relief.landed': 'last',
  'relief.doubled': 'last',
  'relief.stolen': 'last',
  'district.bound': 'last',
  'restriction.changed': 'first',
  'restriction.foreseen': 'first',
  'deal.offered': 'last',
  'deal.closed': 'last',
  'pool.joined': 'last',
  'project.begun': 'first',
  'project.working': 'last',
  'makers.short': 'last',
  'lever.ran': 'last',
  'stage.done': 'last',
  shock: 'last',
  plenary: 'last',
  'budget.voted': 'last',
  'outage.over': 'first',
  ended: 'last',
};

/** The turn whose report tells of an event: a crisis is the news at the end of the turn before it. */
export const toldIn = ({ type, turn }: Event): number =>
  type === 'crisis.began' ? turn - 1 : turn;

/** An event with its place in the turn. */
export interface Timed {
  readonly event: Event;
  /** Among the events of the turn as the engine told them. */
  readonly index: number;
  /** Hours into the turn. */
  readonly hour: number;
  readonly part: Part;
}

function hourOf(event: Event): number | null {
  if (event.type === 'incident' || event.type === 'accident') return event.at;
  return event.type === 'group.arrived' ? event.after : null;
}

/**
 * The events of one turn as they followed one another.
 * @param turnHours hours of the turn
 */
export function inTurnOrder(events: readonly Event[], turnHours: number): Timed[] {
  const order: readonly Part[] = ['first', 'hour', 'last'];
  return events
    .map((event, index): Timed => {
      const before = events[index - 1];
      // the other side answers a collision at once
      const answers = event.type === 'posture.changed' && before?.type === 'accident';
      const hour = hourOf(answers ? before : event);
      const part = hour === null ? PART[event.type] : 'hour';
      return { event, index, part, hour: hour ?? (part === 'last' ? turnHours : 0) };
    })
    .sort(
      (a, b) =>
        order.indexOf(a.part) - order.indexOf(b.part) || a.hour - b.hour || a.index - b.index,
    );
}
