import { once } from './once.ts';
import { CHART_WIDTH } from './rulebook.ts';
import { GOODS, SUPPLIERS, TALLIES } from './relief.ts';
import { hasLongTurns, type Scenario } from './scenario.ts';
import { ORIGINS } from './supply.ts';
import { DOMAINS, GOVERNMENTS, type Government } from './vocabulary.ts';

/*
 * The state of a run is one typed buffer with a named layout: forking is a copy, hashing is a read,
 * and every field says how many numbers it holds and who may see it.
 */

/** How long the fields of a scenario are. */
interface Sizes {
  entries: number;
  zones: number;
  hosts: number;
  groups: number;
  measures: number;
  injects: number;
  /** Of a long game; none elsewhere. */
  crises: number;
  /** Of a disaster; none elsewhere. */
  relief: number;
  carriers: number;
  districts: number;
  entryPoints: number;
  /** Of an export restriction; none elsewhere. */
  supply: number;
  commodities: number;
  users: number;
  projects: number;
  spoken: number;
  /** Where a turn is longer than what happens in it; none elsewhere. */
  courses: number;
  /** Of a long game. */
  shocks: number;
}

/** 'all' may be seen by every role; a government's own field only by it; 'nobody' until the debrief. */
export type Sight = 'all' | Government | 'nobody';

export const SLOTS = 4;

const per = {
  one: () => 1,
  government: () => GOVERNMENTS.length,
  governmentZone: (n: Sizes) => GOVERNMENTS.length * n.zones,
  domain: () => DOMAINS.length,
  entry: (n: Sizes) => n.entries,
  entryChart: (n: Sizes) => n.entries * CHART_WIDTH,
  entrySlot: (n: Sizes) => n.entries * SLOTS,
  zone: (n: Sizes) => n.zones,
  host: (n: Sizes) => n.hosts,
  hostChart: (n: Sizes) => n.hosts * CHART_WIDTH,
  group: (n: Sizes) => n.groups,
  measure: (n: Sizes) => n.measures,
  inject: (n: Sizes) => n.injects,
  chart: () => CHART_WIDTH,
  crises: (n: Sizes) => n.crises,
  relief: (n: Sizes) => n.relief,
  reliefChart: (n: Sizes) => n.relief * CHART_WIDTH,
  reliefTally: (n: Sizes) => n.relief * TALLIES.length,
  reliefSupplier: (n: Sizes) => n.relief * SUPPLIERS.length,
  carrier: (n: Sizes) => n.carriers,
  district: (n: Sizes) => n.districts,
  districtGood: (n: Sizes) => n.districts * GOODS.length,
  entryPoint: (n: Sizes) => n.entryPoints,
  course: (n: Sizes) => n.courses,
  shock: (n: Sizes) => n.shocks,
  entryGood: (n: Sizes) => n.entryPoints * GOODS.length,
  supply: (n: Sizes) => n.supply,
  supplyChart: (n: Sizes) => n.supply * CHART_WIDTH,
  supplyGovernment: (n: Sizes) => n.supply * GOVERNMENTS.length,
  commodity: (n: Sizes) => n.commodities,
  user: (n: Sizes) => n.users,
  userOrigin: (n: Sizes) => n.users * ORIGINS.length,
  project: (n: Sizes) => n.projects,
  spoken: (n: Sizes) => n.spoken,
};

/** The layout: name → [how many numbers, who may see them]. Order is the order in the buffer. */
export const LAYOUT = {
  turn: [per.one, 'all'],
  /** Hours since the scenario began. */
  hour: [per.one, 'all'],
  /** 0 while open, 1 + index of the ending after. */
  ending: [per.one, 'all'],
  campaign: [per.chart, 'all'],
  /** In whole quanta. */
  measures: [per.measure, 'all'],
  capital: [per.government, 'all'],
  budget: [per.government, 'all'],
  /** Points of 100, by domain. */
  trust: [per.domain, 'all'],
  interoperability: [per.one, 'all'],
  /** The 42 charts. */
  entries: [per.entryChart, 'all'],
  /** 1 + place where an operation is held, 0 for none. */
  entryPlace: [per.entry, 'all'],
  /** 1 once Japan has decided on this entry: its legal review, or its first transfer of equipment. */
  reviewed: [per.entry, 'all'],
  /** 1 + entry on each agenda slot of a dialogue, 0 for none. */
  agenda: [per.entrySlot, 'all'],
  /** 1 + government that placed the item in that slot. */
  agendaBy: [per.entrySlot, 'all'],
  /** What the partner was given for joining in an entry: 1 + entry, further on 1 + entries + host, 0 for nothing. */
  granted: [per.entry, 'all'],
  /** Hour at which the next session of a dialogue sits, −1 for none. */
  sitsAt: [per.entry, 'all'],
  /** Sessions held so far. */
  sat: [per.entry, 'all'],
  hosts: [per.hostChart, 'all'],
  comfort: [per.host, 'all'],
  /** How much a separate deal attracts the host. */
  temptation: [per.host, 'nobody'],
  /** What a host's cabinet adds to its comfort and shows nobody. */
  leaning: [per.host, 'nobody'],
  /** Place of a group; its destination while it sails; hours to go. */
  groupAt: [per.group, 'all'],
  groupTo: [per.group, 'all'],
  groupHours: [per.group, 'all'],
  /** Hulls or airframes kept on station in the last turn. */
  onStation: [per.group, 'all'],
  /** What each government sees of a zone, 0 to 1. */
  picture: [per.governmentZone, 'all'],
  /** Incidents seen, suffered, averted and attributed in the last turn, per zone. */
  seen: [per.zone, 'all'],
  suffered: [per.zone, 'all'],
  averted: [per.zone, 'all'],
  /** Attributed incidents that may still be shared or published; their age in turns. */
  evidence: [per.zone, 'all'],
  evidenceAge: [per.zone, 'all'],
  /** What this turn's orders do with a zone's evidence: 0 keep, 1 + index of the disclosure. */
  disclosing: [per.zone, 'all'],
  accidents: [per.one, 'all'],
  /** Published evidence that still weighs on the other side. */
  published: [per.one, 'all'],
  /** Weight of statements in force. */
  statements: [per.one, 'all'],
  /** 1 once the leaders' summit call was used. */
  summitUsed: [per.one, 'all'],
  /** Hours of storm ahead in a zone; of outage of shared data services. */
  storm: [per.zone, 'all'],
  outage: [per.one, 'all'],
  /** Host's boats that reached the station this turn: 1, turned back: 2, none due: 0. */
  mission: [per.one, 'all'],
  /** 1 + zone that a shared assessment expects pressure in next turn; 0 for none. */
  warning: [per.one, 'all'],
  /** Posture of the other side per zone. */
  pressure: [per.zone, 'all'],
  coercer: [per.chart, 'all'],
  focus: [per.one, 'all'],
  injected: [per.inject, 'all'],
  /** HIDDEN: what moves the other side, where it turns next, and where the allies stand. */
  doctrine: [per.one, 'nobody'],
  alliesClose: [per.one, 'nobody'],
  nextFocus: [per.one, 'nobody'],
  gain: [per.one, 'nobody'],
  cost: [per.one, 'nobody'],
  /** A long game: which crisis comes, and on which turn. */
  crisis: [per.crises, 'nobody'],
  crisisTurn: [per.crises, 'nobody'],
  /** A disaster; these fields are empty in other scenarios. */
  hazard: [per.reliefChart, 'all'],
  /** 1 + hour at which the affected state said yes, 0 while it has not. */
  consentAt: [per.relief, 'all'],
  /** How well need is known, 0 to 1. */
  knowledge: [per.relief, 'all'],
  /** Hours without satellites; flights a day that nobody asked for. */
  blackout: [per.relief, 'all'],
  crowd: [per.relief, 'all'],
  tally: [per.reliefTally, 'all'],
  /** Tonnes landed so far, by who brought them. */
  supplied: [per.reliefSupplier, 'all'],
  /** 1 + good that a group is told to carry, and that it has on board; tonnes on board. */
  cargo: [per.carrier, 'all'],
  loaded: [per.carrier, 'all'],
  hold: [per.carrier, 'all'],
  /** Hours at an entry point. */
  worked: [per.carrier, 'all'],
  /** Hours until a group that broke down works again. */
  broken: [per.carrier, 'all'],
  /** How hard the storm hit a district; it is known once it has. */
  struck: [per.district, 'all'],
  trapped: [per.district, 'all'],
  injured: [per.district, 'all'],
  homeless: [per.district, 'all'],
  /** Tonnes of rescue teams at work; days of thirst; hours of a chemical release. */
  teams: [per.district, 'all'],
  thirst: [per.district, 'all'],
  release: [per.district, 'all'],
  /** Hours until a slide on its roads is cleared. */
  slide: [per.district, 'all'],
  /** Share of people without water of their own who got some; share of all needs that is met. */
  watered: [per.district, 'all'],
  covered: [per.district, 'all'],
  /** Tonnes wanted and brought in the last turn, by good, and what bound. */
  wanted: [per.districtGood, 'all'],
  delivered: [per.districtGood, 'all'],
  bottleneck: [per.district, 'all'],
  /** Hours that an entry point stays shut; flights a day that came and that could be handled; tonnes landed. */
  closed: [per.entryPoint, 'all'],
  /** Hours that an airfield has no fuel for those who land. */
  dry: [per.entryPoint, 'all'],
  arrivals: [per.entryPoint, 'all'],
  slots: [per.entryPoint, 'all'],
  landed: [per.entryPoint, 'all'],
  /** Tonnes that wait at an entry point, by good. */
  stock: [per.entryGood, 'all'],
  /** An export restriction; these fields are empty in other scenarios. What each means: supply.ts. */
  restrictor: [per.supplyChart, 'all'],
  restricted: [per.supply, 'all'],
  complaint: [per.supply, 'all'],
  pool: [per.supply, 'all'],
  customs: [per.supply, 'all'],
  foreseen: [per.supply, 'all'],
  deal: [per.supplyGovernment, 'all'],
  dealHours: [per.supplyGovernment, 'all'],
  panic: [per.commodity, 'all'],
  scarcity: [per.commodity, 'all'],
  price: [per.commodity, 'all'],
  priceBefore: [per.commodity, 'all'],
  reserve: [per.commodity, 'all'],
  opened: [per.commodity, 'all'],
  exportPolicy: [per.commodity, 'all'],
  exported: [per.commodity, 'all'],
  stored: [per.user, 'all'],
  consumption: [per.user, 'all'],
  substituted: [per.user, 'all'],
  recycled: [per.user, 'all'],
  dependence: [per.user, 'all'],
  qualified: [per.user, 'all'],
  /** Tonnes a month under order elsewhere, and under licence from India: what arrives follows with a delay. */
  ordered: [per.user, 'all'],
  shipped: [per.user, 'all'],
  arrived: [per.userOrigin, 'all'],
  needed: [per.user, 'all'],
  used: [per.user, 'all'],
  cover: [per.user, 'all'],
  forgone: [per.user, 'all'],
  shortage: [per.user, 'all'],
  funded: [per.project, 'all'],
  sponsors: [per.project, 'all'],
  working: [per.project, 'all'],
  buildMonths: [per.project, 'nobody'],
  yieldShare: [per.project, 'nobody'],
  /** Turn in which a position was last issued: on a long clock it has faded by the end of that turn. */
  spokenAt: [per.spoken, 'all'],
  /**
   * Where turns are long: hours of the last turn in which an entry was in force, what is reduced counting
   * for its part; hours so far; 1 when it came into force in the last turn.
   */
  spell: [per.course, 'all'],
  tenure: [per.course, 'all'],
  begun: [per.course, 'all'],
  /** Small shocks of the last turn, by kind, and days lost to each so far. */
  struckBy: [per.shock, 'all'],
  lostTo: [per.shock, 'all'],
} as const satisfies Record<string, readonly [(n: Sizes) => number, Sight]>;

export type Field = keyof typeof LAYOUT;
const FIELDS = Object.keys(LAYOUT) as Field[];

/** One buffer, and a named view on each field of it. */
export type State = { readonly all: Float64Array } & { readonly [F in Field]: Float64Array };

const sizesOf = (scenario: Scenario): Sizes => ({
  entries: scenario.entries.length,
  zones: scenario.zones.length,
  hosts: scenario.hosts.length,
  groups: scenario.groups.length,
  measures: scenario.measures.length,
  injects: scenario.injects.length,
  crises: scenario.crises ? 1 : 0,
  relief: scenario.relief ? 1 : 0,
  carriers: scenario.relief ? scenario.groups.length : 0,
  districts: scenario.relief?.districts.length ?? 0,
  entryPoints: scenario.relief?.entryPoints.length ?? 0,
  supply: scenario.supply ? 1 : 0,
  commodities: scenario.supply?.commodities.length ?? 0,
  users: scenario.supply?.users.length ?? 0,
  projects: scenario.supply?.projects.length ?? 0,
  spoken: scenario.supply ? scenario.entries.length : 0,
  courses: hasLongTurns(scenario) ? scenario.entries.length : 0,
  shocks: scenario.peace?.shocks.length ?? 0,
});

const lengthsOf = once((scenario: Scenario): number[] => {
  const sizes = sizesOf(scenario);
  return FIELDS.map((field) => LAYOUT[field][0](sizes));
});

/**
 * Every field, to be filled in. An object that gets so many fields one by one is kept as a dictionary by
 * some engines, and reading it is ten times as slow; one that has them from the start is not.
 */
const FORM = JSON.parse(
  JSON.stringify(Object.fromEntries(['all', ...FIELDS].map((field) => [field, null]))),
) as Record<string, Float64Array>;

/** An empty state: all zeroes. */
export function blankState(scenario: Scenario): State {
  const lengths = lengthsOf(scenario);
  const all = new Float64Array(lengths.reduce((a, b) => a + b, 0));
  const state: Record<string, Float64Array> = { ...FORM, all };
  let at = 0;
  FIELDS.forEach((field, i) => {
    state[field] = all.subarray(at, at + lengths[i]);
    at += lengths[i];
  });
  return state as State;
}

/** Makes one state equal to another of the same scenario. */
export function copyState(into: State, from: State): void {
  into.all.set(from.all);
}

/** A second state with the same content. */
export function forkState(scenario: Scenario, from: State): State {
  const fork = blankState(scenario);
  copyState(fork, from);
  return fork;
}

/** Who may see a field. */
export const sightOf = (field: Field): Sight => LAYOUT[field][1];

/** The names of all fields, in buffer order. */
export const fields = (): readonly Field[] => FIELDS;

/** Position of a government's number for a zone in `picture`. */
export const pictureAt = (scenario: Scenario, government: number, zone: number): number =>
  government * scenario.zones.length + zone;
