import {
  CHARTS,
  type Coercion,
  type Comparison,
  type Condition,
  type Consequence,
  type Effect,
  type Entry,
  type Family,
  GOODS,
  type Hook,
  type ParameterName,
  parseOrder,
  type PlanRule,
  type Platform,
  POSTURES,
  type Scenario,
} from '../engine/index.ts';
import type { Shared } from './check.ts';
import type { Problem, Reading } from './reading.ts';
import { liftOf, reliefOf } from './resolve-relief.ts';
import type {
  ConditionText,
  ConsequenceText,
  DeclarationFile,
  Parameter,
  ScenarioFile,
} from './schema.ts';

/** No hulls and no incidents at any posture. */
const NONE: readonly number[] = POSTURES.map(() => 0);

/** Square kilometres in a square nautical mile. */
const KM2_PER_SQUARE_MILE = 3.4299;

/** Distance at which platforms.yaml gives an aircraft's hours on station, nautical miles. */
const MILES_OUT = 600;

/** Where an operation is held follows from what it does. */
const HELD_IN: Partial<Record<Hook, 'zone' | 'port'>> = {
  exercise: 'zone',
  'coast-guard-plan': 'zone',
  'port-visit': 'port',
  'relief-exercise': 'zone',
};

const number = (parameter: Parameter | undefined): number => parameter?.value ?? 0;
const numbers = (record: Record<string, Parameter>): Record<string, number> =>
  Object.fromEntries(Object.entries(record).map(([key, item]) => [key, item.value]));

/** Turns ids into indices and ranges into values; collects what does not resolve. */
class Resolver {
  readonly problems: Problem[] = [];
  private readonly reading: Reading<ScenarioFile>;
  constructor(reading: Reading<ScenarioFile>) {
    this.reading = reading;
  }
  fault(path: readonly PropertyKey[], reason: string): -1 {
    this.problems.push(this.reading.problem(path, reason));
    return -1;
  }
  /** Index of an id in a list of ids, or a problem that names what there is. */
  index(ids: readonly string[], id: string, what: string, path: readonly PropertyKey[]): number {
    const at = ids.indexOf(id);
    return at >= 0 ? at : this.fault(path, `no ${what} "${id}"; there are ${ids.join(', ')}`);
  }
}

interface Ids {
  readonly measures: string[];
  readonly zones: string[];
  readonly hosts: string[];
  readonly clauses: string[];
  readonly families: Family[];
  /** Of a disaster. */
  readonly entryPoints: string[];
  readonly districts: string[];
  /** What the fields of an order may name. */
  readonly order: Readonly<Record<string, readonly string[]>>;
}

function limitOf(text: { 'at-least'?: number | undefined; below?: number | undefined }): {
  is: Comparison;
  value: number;
} | null {
  const { 'at-least': low, below } = text;
  if ((low === undefined) === (below === undefined)) return null;
  return low === undefined ? { is: 'below', value: below! } : { is: 'at-least', value: low };
}

const wordLimit = (text: string): { is: Comparison; value: number } => {
  const [is, value] = text.split(' ');
  return { is: is as Comparison, value: Number(value) };
};

function conditionOf(r: Resolver, ids: Ids, text: ConditionText, path: PropertyKey[]): Condition {
  const bounded = (limits: Parameters<typeof limitOf>[0]) =>
    limitOf(limits) ??
    (r.fault(path, 'give either at-least or below'), { is: 'below' as const, value: 0 });
  if ('measure' in text) {
    return {
      about: 'measure',
      index: r.index(ids.measures, text.measure, 'measure', path),
      ...bounded(text),
    };
  }
  if ('posture' in text) return { about: 'posture', ...wordLimit(text.posture) };
  if ('turn' in text) return { about: 'turn', ...wordLimit(text.turn) };
  if ('accidents' in text) return { about: 'accidents', ...wordLimit(text.accidents) };
  if ('comfort' in text) {
    return {
      about: 'comfort',
      index: r.index(ids.hosts, text.comfort, 'host', path),
      ...bounded(text),
    };
  }
  if ('evidence' in text) {
    return {
      about: 'evidence',
      index: r.index(ids.zones, text.evidence, 'zone', path),
      ...bounded(text),
    };
  }
  if ('host' in text) {
    if (!(CHARTS.host as readonly string[]).includes(text.state)) {
      r.fault(path, `no host state "${text.state}"; there are ${CHARTS.host.join(', ')}`);
    }
    return { about: 'host', index: r.index(ids.hosts, text.host, 'host', path), state: text.state };
  }
  if ('hazard' in text) {
    if (!(CHARTS.hazard as readonly string[]).includes(text.hazard))
      r.fault(path, `no phase "${text.hazard}"; there are ${CHARTS.hazard.join(', ')}`);
    return { about: 'hazard', state: text.hazard };
  }
  const index = r.index(ids.clauses, text.entry, 'clause', path);
  const states: readonly string[] = index < 0 ? [text.state] : CHARTS[ids.families[index]];
  if (!states.includes(text.state)) {
    r.fault(path, `no state "${text.state}" of ${text.entry}; there are ${states.join(', ')}`);
  }
  return { about: 'entry', index, state: text.state };
}

function consequenceOf(
  r: Resolver,
  ids: Ids,
  text: ConsequenceText,
  path: PropertyKey[],
): Consequence {
  if ('measure' in text) {
    return {
      does: 'measure',
      index: r.index(ids.measures, text.measure, 'measure', path),
      amount: text.amount,
    };
  }
  if ('capital' in text) return { does: 'capital', government: text.capital, amount: text.amount };
  if ('budget' in text) return { does: 'budget', government: text.budget, amount: text.amount };
  if ('pull' in text) return { does: 'pull', government: text.pull, amount: text.amount };
  if ('outage' in text) return { does: 'outage', hours: text.outage };
  if ('storm' in text) {
    return { does: 'storm', zone: r.index(ids.zones, text.storm, 'zone', path), hours: text.hours };
  }
  if ('degrade' in text)
    return { does: 'degrade', entry: r.index(ids.clauses, text.degrade, 'clause', path) };
  if ('tempt' in text) {
    return {
      does: 'tempt',
      host: r.index(ids.hosts, text.tempt, 'host', path),
      amount: text.amount,
    };
  }
  if ('shut' in text) {
    return {
      does: 'shut',
      entryPoint: r.index(ids.entryPoints, text.shut, 'entry point', path),
      hours: text.hours,
    };
  }
  if ('blackout' in text) return { does: 'blackout', hours: text.blackout };
  if ('crowd' in text) return { does: 'crowd', flights: text.crowd };
  if ('release' in text) {
    return {
      does: 'release',
      district: r.index(ids.districts, text.release, 'district', path),
      hours: text.hours,
    };
  }
  if ('theft' in text) {
    return {
      does: 'theft',
      entryPoint: r.index(ids.entryPoints, text.theft, 'entry point', path),
      share: text.share,
    };
  }
  if ('robbery' in text) return { does: 'robbery', share: text.robbery };
  return {
    does: 'attack',
    zone: r.index(ids.zones, text.attack, 'zone', path),
    amount: text.amount,
  };
}

function entryOf(
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
      notice: number(leads.notice),
      followUp: number(leads.followUp),
    },
    stages: entry.stages ?? 0,
    slots: entry.slots ?? 0,
    level: entry.level ?? 0,
    capital: { india: number(costs.capital.india), japan: number(costs.capital.japan) },
    bandwidth: { india: number(costs.bandwidth.india), japan: number(costs.bandwidth.japan) },
    budget: number(costs.budget),
    constraints: {
      india: entry.constraints.india.map((c) => c.id),
      japan: entry.constraints.japan.map((c) => c.id),
    },
    where: entry.effects.map((effect) => HELD_IN[effect.hook]).find((held) => held) ?? 'none',
    effects: entry.effects.map((effect): Effect => ({
      hook: effect.hook,
      parameters: numbers(effect.parameters),
    })),
  };
}

function platformsOf(shared: Shared): Platform[] {
  return shared.platforms.content.platforms.map((p) => {
    const cruise = number(p.cruise ?? p.speed);
    // the file gives hours on station so far out; the model wants hours airborne
    const sortieHours = p.sortieHours ? number(p.sortieHours) + (2 * MILES_OUT) / cruise : 0;
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

function planOf(
  r: Resolver,
  ids: Ids,
  name: string,
  rules: ScenarioFile['plans'][string],
  turns: number,
): PlanRule[] {
  return rules.map((rule, i) => {
    const path = ['plans', name, i];
    const order = parseOrder(rule.order);
    const { order: mentions } = ids;
    if (!order) {
      r.fault(
        [...path, 'order'],
        `"${rule.order}" is not an order such as "india lever.start 2.2"`,
      );
    }
    for (const [field, id] of Object.entries(order ?? {})) {
      const known = Object.hasOwn(mentions, field) ? mentions[field] : undefined;
      const what = field === 'to' || field === 'at' ? 'place' : field;
      if (known) r.index(known, id, what, [...path, 'order']);
    }
    return {
      from: rule.turn ?? rule.from ?? 1,
      until: rule.turn ?? rule.until ?? turns,
      every: rule.every ?? 1,
      by: rule.by ?? 'both',
      when: (rule.if ?? []).map((c, j) => conditionOf(r, ids, c, [...path, 'if', j])),
      order: rule.order,
    };
  });
}

function coercionOf(r: Resolver, ids: Ids, block: NonNullable<ScenarioFile['coercion']>): Coercion {
  const at = (list: readonly string[], id: string, what: string, ...path: string[]) =>
    r.index(list, id, what, ['coercion', ...path]);
  return {
    doctrines: block.doctrines.map(({ title: _title, text: _text, ...doctrine }) => doctrine),
    focus: at(ids.zones, block.focus, 'zone', 'focus'),
    posture: POSTURES.indexOf(block.posture),
    station: {
      zone: at(ids.zones, block.station.zone, 'zone', 'station', 'zone'),
      host: at(ids.hosts, block.station.host, 'host', 'station', 'host'),
    },
  };
}

/** Ids are how everything is named: twice the same would hide one of the two. */
function checkUnique(r: Resolver, file: ScenarioFile): void {
  const { hosts, zones, groups, measures, injects, endings } = file;
  const lists: Record<string, readonly { id: string }[]> = {
    hosts,
    zones,
    groups,
    measures,
    injects,
    endings,
    'coercion.doctrines': file.coercion?.doctrines ?? [],
    'relief.entryPoints': file.relief?.entryPoints ?? [],
    'relief.districts': file.relief?.districts ?? [],
  };
  for (const [list, items] of Object.entries(lists)) {
    const seen = new Set<string>();
    items.forEach(({ id }, i) => {
      const path = [...list.split('.'), i, 'id'];
      if (seen.has(id)) r.fault(path, `"${id}" is there already: ids are unique`);
      seen.add(id);
    });
  }
}

/** What must hold of a scenario as a whole. */
function checkWhole(r: Resolver, file: ScenarioFile): void {
  checkUnique(r, file);
  const sum = (values: number[]) => Math.round(values.reduce((a, b) => a + b, 0) * 1e6) / 1e6;
  const weights = sum(file.zones.map((zone) => zone.weight.value));
  if (weights !== 1)
    r.fault(['zones'], `the weights of the zones must add up to 1, they add up to ${weights}`);
  const shares = sum((file.coercion?.doctrines ?? []).map((doctrine) => doctrine.share));
  if (file.coercion && shares !== 1)
    r.fault(
      ['coercion', 'doctrines'],
      `the shares of the doctrines must add up to 1, not ${shares}`,
    );
  const last = file.endings.at(-1);
  if (last && (last.when.length > 0 || last.early)) {
    r.fault(
      ['endings', file.endings.length - 1],
      'the last ending catches what is left: no conditions, not early',
    );
  }
  file.measures.forEach((measure, i) => {
    const ordered =
      measure.better === 'higher'
        ? measure.held > measure.strained
        : measure.held < measure.strained;
    if (!ordered) r.fault(['measures', i, 'held'], 'held must be on the better side of strained');
    const within = measure.lowest <= measure.initial && measure.initial <= measure.highest;
    if (!within) r.fault(['measures', i, 'initial'], 'initial must lie between lowest and highest');
  });
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
    order: {
      group: file.groups.map((g) => g.id),
      to: placeIds,
      at: placeIds,
      clause: clauses,
      dialogue: forums,
      host: hostIds,
      zone: zoneIds,
      good: GOODS,
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
      rates: zone.rates?.values ?? NONE,
      rivals: zone.rivals?.values ?? NONE,
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
    alliesClose: file.start.alliesClose.value,
    relief: file.relief
      ? reliefOf(file.relief, portIds, hostIds, (list, id, what, ...path) =>
          r.index(list, id, what, ['relief', ...path]),
        )
      : null,
    coercion: file.coercion ? coercionOf(r, ids, file.coercion) : null,
    start: {
      capital: numbers(file.start.capital) as Scenario['start']['capital'],
      budget: numbers(file.start.budget) as Scenario['start']['budget'],
      bandwidth: file.start.bandwidth,
      trust: file.start.trust,
      interoperability: file.start.interoperability,
      open: file.start.open.map((c, i) => r.index(ids.clauses, c, 'clause', ['start', 'open', i])),
    },
    sea: matrix(r, places, distances.places, distances.sea),
    air: matrix(r, places, distances.places, distances.air),
    parameters: numbers({
      ...shared.parameters.content.parameters,
      ...(file.parameters as Record<string, Parameter> | undefined),
    }) as Record<ParameterName, number>,
    plans: Object.fromEntries(
      Object.entries(file.plans).map(([name, rules]) => [
        name,
        planOf(r, ids, name, rules, file.turns),
      ]),
    ),
  };
  return r.problems.length > 0 ? { problems: r.problems } : { rules };
}
