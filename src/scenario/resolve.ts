import {
  type Coercion,
  GOODS,
  type ParameterName,
  POSTURES,
  type Scenario,
} from '../engine/index.ts';
import type { Shared } from './check.ts';
import type { Problem, Reading } from './reading.ts';
import { entryOf, platformsOf } from './resolve-catalogue.ts';
import { checkWhole } from './resolve-checks.ts';
import { planOf } from './resolve-plans.ts';
import { peaceOf } from './resolve-peace.ts';
import { reliefOf } from './resolve-relief.ts';
import { supplyOf } from './resolve-supply.ts';
import { conditionOf, consequenceOf } from './resolve-statements.ts';
import { wishesOf } from './resolve-wishes.ts';
import { type Ids, number, numbers, Resolver } from './resolver.ts';
import type { Parameter } from './schema-parts.ts';
import type { ScenarioFile } from './schema.ts';

/** No hulls and no incidents at any posture. */
const NONE: readonly number[] = POSTURES.map(() => 0);

/** A row of numbers, one per posture. */
const rowOf = (row: { values: readonly number[]; times?: Parameter } | undefined) =>
  row ? row.values.map((value) => value * (row.times?.value ?? 1)) : NONE;

/** Square kilometres in a square nautical mile. */
export const KM2_PER_SQUARE_MILE = 3.4299;

function coercionOf(r: Resolver, ids: Ids, block: NonNullable<ScenarioFile['coercion']>): Coercion {
  const zone = (id: string, field: string) => r.index(ids.zones, id, 'zone', ['coercion', field]);
  return {
    doctrines: block.doctrines.map(({ title: _title, text: _text, ...doctrine }) => doctrine),
    focus: zone(block.focus, 'focus'),
    posture: POSTURES.indexOf(block.posture),
    station: zone(block.station, 'station'),
  };
}

/** Numbers the distances between the places of a scenario, row by row. */
function matrix(
  r: Resolver,
  places: readonly string[],
  known: readonly string[],
  rows: readonly (readonly (number | null)[])[],
): number[] {
  const at = places.map((place) => known.indexOf(place));
  at.forEach((index, i) => {
    if (index < 0)
      r.fault(['zones'], `no distances for ${places[i]}: run npx tsx assets/make/index.ts`);
  });
  return at.flatMap((from) => at.map((to) => (from < 0 || to < 0 ? -1 : (rows[from][to] ?? -1))));
}

/** From a read scenario file to the rules the engine runs by, or to what does not resolve. */
export function resolveScenario(
  reading: Reading<ScenarioFile>,
  shared: Shared,
): { rules: Scenario } | { problems: Problem[] } {
  const file = reading.content;
  const r = new Resolver(reading);
  const { entries } = shared.declaration.content;
  const geography = shared.geography.content;
  const ports = geography.ports.map(({ id, owner, kind }) => ({ id, owner, kind }));
  const portIds = ports.map((port) => port.id);
  const zoneIds = file.zones.map((z) => z.id);
  const hostIds = file.hosts.map((h) => h.id);
  const clauses = entries.map((e) => e.clause);
  const inPlay = entries.map((e) => e.inPlay.includes(file.id));
  const forums = entries.filter((e) => e.family === 'dialogue').map((e) => e.clause);
  const placeIds = [...portIds, ...zoneIds];
  const ids: Ids = {
    measures: file.measures.map((m) => m.id),
    zones: zoneIds,
    hosts: hostIds,
    clauses,
    families: entries.map((e) => e.family),
    entryPoints: (file.relief?.entryPoints ?? []).map((e) => e.id),
    districts: (file.relief?.districts ?? []).map((d) => d.id),
    commodities: (file.supply?.commodities ?? []).map((c) => c.id),
    users: (file.supply?.users ?? []).map((u) => u.id),
    order: {
      group: file.groups.map((g) => g.id),
      to: placeIds,
      at: placeIds,
      clause: clauses,
      dialogue: forums,
      host: hostIds,
      zone: zoneIds,
      good: GOODS,
      commodity: (file.supply?.commodities ?? []).map((c) => c.id),
      project: (file.supply?.projects ?? []).map((p) => p.id),
    },
  };
  const platforms = platformsOf(shared);
  const zones = file.zones.map((zone, i) => {
    const known = geography.zones.find((g) => g.id === zone.id);
    if (!known) r.fault(['zones', i, 'id'], `no sea zone "${zone.id}" in geography.yaml`);
    return {
      id: zone.id,
      sea: known?.sea ?? 'pacific',
      area: zone.area.value / KM2_PER_SQUARE_MILE,
      weight: zone.weight.value,
      host:
        zone.host === undefined ? -1 : r.index(ids.hosts, zone.host, 'host', ['zones', i, 'host']),
      home: zone.home ?? null,
      value: number(zone.value),
      rates: rowOf(zone.rates),
      rivals: rowOf(zone.rivals),
    } as const;
  });
  checkWhole(r, file);
  const places = [...portIds, ...ids.zones];
  const { distances } = shared;
  const rules: Scenario = {
    id: file.id,
    version: file.version,
    turnHours: file.turnHours,
    turns: file.turns,
    since: { turn: 0, hour: 0 },
    ports,
    zones,
    hosts: file.hosts.map(({ id, comfort, temptation, pressed }) => ({
      id,
      comfort: comfort.value,
      temptation: temptation.value,
      pressed,
    })),
    platforms,
    groups: file.groups.map((group, i) => ({
      id: group.id,
      government: group.government,
      platform: r.index(
        platforms.map((p) => p.id),
        group.platform,
        'platform',
        ['groups', i, 'platform'],
      ),
      count: group.count,
      home: r.index(portIds, group.home, 'port', ['groups', i, 'home']),
      cost: group.cost.value,
    })),
    entries: entries.map((entry) => entryOf(entry, entries, file.id)),
    measures: file.measures.map((m) => ({
      id: m.id,
      quantum: m.quantum,
      initial: m.initial,
      lowest: m.lowest,
      highest: m.highest,
      better: m.better,
      held: m.held,
      strained: m.strained,
      weight: m.weight,
      mandate: m.mandate ?? null,
    })),
    injects: file.injects.map((inject, i) => ({
      id: inject.id,
      turn: inject.turn ?? 0,
      when: (inject.if ?? []).map((c, j) => conditionOf(r, ids, c, ['injects', i, 'if', j])),
      chance: inject.chance ?? 0,
      consequences: inject.does.map((c, j) => consequenceOf(r, ids, c, ['injects', i, 'does', j])),
    })),
    endings: file.endings.map((ending, i) => ({
      id: ending.id,
      early: ending.early,
      when: ending.when.map((c, j) => conditionOf(r, ids, c, ['endings', i, 'when', j])),
    })),
    sessions: file.sessions.map(({ dialogue, turn }, i) => {
      const path = ['sessions', i, 'dialogue'];
      r.index(forums, dialogue, 'dialogue', path);
      return { dialogue: clauses.indexOf(dialogue), turn };
    }),
    wishes: wishesOf(r, ids, inPlay, file.wishes),
    alliesClose: file.start.alliesClose.value,
    relief: file.relief
      ? reliefOf(file.relief, portIds, hostIds, (list, id, what, ...path) =>
          r.index(list, id, what, ['relief', ...path]),
        )
      : null,
    supply: file.supply ? supplyOf(r, file.supply) : null,
    peace: file.peace
      ? peaceOf(file.peace, zoneIds, forums, clauses, entries, (list, id, what, ...path) =>
          r.index(list, id, what, ['peace', ...path]),
        )
      : null,
    coercion: file.coercion ? coercionOf(r, ids, file.coercion) : null,
    // withCrises adds them, once the other scenarios are read
    crises: null,
    start: {
      capital: numbers(file.start.capital) as Scenario['start']['capital'],
      budget: numbers(file.start.budget) as Scenario['start']['budget'],
      bandwidth: file.start.bandwidth,
      trust: file.start.trust,
      interoperability: file.start.interoperability,
      open: file.start.open.map((c, i) => {
        const path = ['start', 'open', i];
        const at = r.index(ids.clauses, c, 'clause', path);
        const usable = at < 0 || (ids.families[at] === 'channel' && inPlay[at]);
        return usable ? at : r.fault(path, `${c} is no channel in play`);
      }),
    },
    sea: matrix(r, places, distances.places, distances.sea),
    air: matrix(r, places, distances.places, distances.air),
    parameters: numbers({
      ...shared.parameters.content.parameters,
      ...(file.parameters as Record<string, Parameter> | undefined),
    }) as Record<ParameterName, number>,
    plans: Object.fromEntries(
      Object.entries(file.plans).map(([name, plan]) => [
        name,
        planOf(r, ids, name, plan, file.turns),
      ]),
    ),
  };
  return r.problems.length > 0 ? { problems: r.problems } : { rules };
}
