import type { Effect, Entry, Hook, Platform } from '../engine/index.ts';
import type { Shared } from './check.ts';
import { number, numbers } from './resolver.ts';
import type { DeclarationFile } from './schema-shared.ts';
import { liftOf } from './resolve-relief.ts';

/*
 * The shared catalogue in numbers: the entries of the Declaration, and the classes of ships and aircraft.
 */

/** The way out and back at the distance for which platforms.yaml gives hours on station, nautical miles. */
export const AIRBORNE_MILES = 2 * 600;

/** Where an operation is held follows from what it does. */
const HELD_IN: Partial<Record<Hook, 'zone' | 'port'>> = {
  exercise: 'zone',
  'coast-guard-plan': 'zone',
  'port-visit': 'port',
  'relief-exercise': 'zone',
};

/**
 * The longest that India's side of a start or a stage may take where its defence ministry has to buy: the
 * end of the lead time's range. The facts are of defence purchases; elsewhere the lead time holds what is
 * known of delay.
 */
function procurementOf({
  leads,
  constraints,
  ministry,
  family,
}: DeclarationFile['entries'][number]): number {
  const lead = family === 'project' ? leads.stage : family === 'channel' ? leads.start : undefined;
  const buys =
    ministry.india === 'defence' && constraints.india.some(({ id }) => id === 'procurement-time');
  return lead && buys ? lead.range[1] : 0;
}

export function entryOf(
  entry: DeclarationFile['entries'][number],
  all: DeclarationFile['entries'],
  scenario: string,
): Entry {
  const { leads, costs } = entry;
  return {
    clause: entry.clause,
    id: entry.id,
    family: entry.family,
    starts: entry.starts,
    gate: entry.gate === undefined ? -1 : all.findIndex((other) => other.id === entry.gate),
    ministry: entry.ministry,
    inPlay: entry.inPlay.includes(scenario),
    leads: {
      prepare: number(leads.prepare),
      start: number(leads.start),
      sustain: number(leads.sustain),
      recover: number(leads.recover),
      stage: number(leads.stage),
      laterStage: number(leads.laterStage ?? leads.stage),
      notice: number(leads.notice),
      followUp: number(leads.followUp),
    },
    stages: entry.stages ?? 0,
    procurementLimit: procurementOf(entry),
    slots: entry.slots ?? 0,
    level: entry.level ?? 0,
    capital: { india: number(costs.capital.india), japan: number(costs.capital.japan) },
    bandwidth: { india: number(costs.bandwidth.india), japan: number(costs.bandwidth.japan) },
    budget: number(costs.budget),
    constraints: {
      india: entry.constraints.india.map((c) => c.id),
      japan: entry.constraints.japan.map((c) => c.id),
    },
    // an entry that is not in play is held nowhere
    where:
      (entry.inPlay.includes(scenario) &&
        entry.effects.map((effect) => HELD_IN[effect.hook]).find((held) => held)) ||
      'none',
    effects: entry.effects.map((effect): Effect => ({
      hook: effect.hook,
      parameters: numbers(effect.parameters),
    })),
  };
}

export function platformsOf(shared: Shared): Platform[] {
  return shared.platforms.content.platforms.map((p) => {
    const cruise = number(p.cruise ?? p.speed);
    // the file gives hours on station so far out; the model wants hours airborne
    const sortieHours = p.sortieHours ? number(p.sortieHours) + AIRBORNE_MILES / cruise : 0;
    return {
      id: p.id,
      kind: p.kind,
      speed: number(p.speed),
      cruise,
      endurance: number(p.endurance),
      crewLimit: number(p.crewLimit),
      turnaround: number(p.turnaround),
      sweep: number(p.sweep),
      searchHours: number(p.searchHours),
      sortieHours,
      sortiesPerDay: number(p.sortiesPerDay),
      lift: liftOf(p),
    };
  });
}
