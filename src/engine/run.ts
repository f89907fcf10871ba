import type { Luck } from './chance.ts';
import type { Event, Happening } from './event.ts';
import type { Ledger, Part } from './ledger.ts';
import { change } from './ledger.ts';
import { once } from './once.ts';
import type { FacilitatorAct, Order } from './order.ts';
import type { Digest } from './record/hash.ts';
import type { Rulebook } from './rulebook.ts';
import type { Effect, Scenario } from './scenario.ts';
import type { State } from './state.ts';
import type { Cause, Domain, Government, Hook, Role } from './vocabulary.ts';
import { codeOf, DOMAINS, GOVERNMENTS } from './vocabulary.ts';

/** What was decided in a turn and the hash of the state it led to. */
export interface TurnRecord {
  readonly turn: number;
  readonly orders: readonly Order[];
  readonly acts: readonly FacilitatorAct[];
  readonly hash: string;
}

/** What a run was forked from: the seal of that run’s file, and the first turn that was played anew. */
export interface Fork {
  readonly from: string;
  readonly turn: number;
}

/** Ids to indices, made once per scenario. */
export interface Index {
  readonly entry: ReadonlyMap<string, number>;
  readonly place: ReadonlyMap<string, number>;
  readonly zone: ReadonlyMap<string, number>;
  readonly host: ReadonlyMap<string, number>;
  readonly group: ReadonlyMap<string, number>;
  readonly measure: ReadonlyMap<string, number>;
  readonly inject: ReadonlyMap<string, number>;
  readonly commodity: ReadonlyMap<string, number>;
  readonly project: ReadonlyMap<string, number>;
}

/** A stretch of a run under one scenario: the whole of it, or in a long game the peace and then the crisis. */
export interface Leg {
  /** Its first turn. */
  readonly first: number;
  readonly scenario: Scenario;
  readonly index: Index;
}

/** An entry that carries a hook. */
export interface Carrier {
  readonly entry: number;
  readonly effect: Effect;
}

/**
 * A run in progress. `state` is where the last turn ended; `draft` is the same with the orders of this
 * turn applied, so that the next order is checked against what is already asked for.
 */
export interface Run {
  /** The scenario that is played now; `legs` has all that were. */
  readonly scenario: Scenario;
  readonly legs: readonly Leg[];
  readonly rulebook: Rulebook;
  readonly seed: string;
  readonly role: Role;
  /** Clauses whose effect is switched off, to see what they are worth. */
  readonly without: readonly string[];
  /** Null for a run that was played from its beginning. */
  readonly forked: Fork | null;
  readonly luck: Luck;
  readonly index: Index;
  readonly carriers: ReadonlyMap<Hook, readonly Carrier[]>;
  readonly state: State;
  readonly draft: State;
  /** Where the last turn began, when the run is told: what the map shows until it is told otherwise. */
  before: State | null;
  readonly orders: Order[];
  readonly acts: FacilitatorAct[];
  readonly ledger: Ledger;
  /** Whether what happens is written down. */
  readonly telling: boolean;
  /** Whether the hash of each turn is taken, and by what when not by the engine itself. */
  readonly hashing: boolean | Digest;
  readonly events: Event[];
  readonly history: TurnRecord[];
}

const indexed = (items: readonly { id: string }[]): Map<string, number> =>
  new Map(items.map((item, i) => [item.id, i]));

export const indexOf = once((scenario: Scenario): Index => ({
  entry: new Map(scenario.entries.map((entry, i) => [entry.clause, i])),
  place: indexed([...scenario.ports, ...scenario.zones]),
  zone: indexed(scenario.zones),
  host: indexed(scenario.hosts),
  group: indexed(scenario.groups),
  measure: indexed(scenario.measures),
  inject: indexed(scenario.injects),
  commodity: indexed(scenario.supply?.commodities ?? []),
  project: indexed(scenario.supply?.projects ?? []),
}));

const allCarriers = once((scenario: Scenario): Map<Hook, Carrier[]> => {
  const carriers = new Map<Hook, Carrier[]>();
  scenario.entries.forEach((entry, i) => {
    if (!entry.inPlay) return;
    for (const effect of entry.effects) {
      carriers.set(effect.hook, [...(carriers.get(effect.hook) ?? []), { entry: i, effect }]);
    }
  });
  return carriers;
});

/** The entries that carry each hook. @param without clauses whose effect is switched off */
export function carriersOf(
  scenario: Scenario,
  without: readonly string[],
): ReadonlyMap<Hook, readonly Carrier[]> {
  const all = allCarriers(scenario);
  if (without.length === 0) return all;
  const acts = ({ entry }: Carrier) => !without.includes(scenario.entries[entry].clause);
  return new Map([...all].map(([hook, carriers]) => [hook, carriers.filter(acts)]));
}

/** The scenario that a run was started with: the one its file names. */
export const openingOf = (run: Run): Scenario => run.legs[0].scenario;

/** The stretch that a turn belongs to: what happened in it speaks of that scenario's measures, zones and injects. */
export const legAt = (run: Run, turn: number): Leg =>
  run.legs.filter(({ first }) => first <= turn).at(-1) ?? run.legs[0];

/** Whether the effect of an entry is switched off in this run. */
export const isOff = (run: Run, entry: number): boolean =>
  run.without.includes(run.scenario.entries[entry].clause);

/** Hours of the turn that the numbers of statements, exercises and blocs are given for: three days. */
export const STATED_FOR = 72;

/** What a number that is given per three days is worth in a turn of this scenario. */
export const pace = (run: Run): number => run.scenario.turnHours / STATED_FOR;

/** How loud a statement, an exercise or a visit is: in quiet years less than beside a crisis. */
export const loudness = (run: Run): number => run.scenario.peace?.numbers.routine ?? 1;

/** What a number that is given per three days is worth in so many days. */
export const paceOf = (days: number): number => (days * 24) / STATED_FOR;

export const turnOf = (run: Run): number => run.state.turn[0];

/** Writes down that something happened, when the run is told; `nobody` keeps it for the debrief. */
export function tell(run: Run, happening: Happening, seenBy: 'all' | 'nobody' = 'all'): void {
  if (!run.telling) return;
  run.events.push({ ...happening, turn: turnOf(run), seenBy });
}

/**
 * Changes a measure by id; a scenario without that measure takes no notice.
 * @param total in the measure's unit
 * @param parts why, in the same unit; called only when the ledger records
 */
export function changeMeasure(
  run: Run,
  id: string,
  total: number,
  parts: () => readonly Part[],
): void {
  const measure = run.index.measure.get(id);
  if (measure === undefined) return;
  const { ledger, scenario, state } = run;
  change(ledger, scenario.measures, state.measures, turnOf(run), measure, total, parts);
}

/** Changes a measure for a single reason. */
export function changeFor(
  run: Run,
  id: string,
  amount: number,
  cause: Cause,
  through: Omit<Part, 'amount' | 'cause'> = {},
): void {
  if (amount !== 0) changeMeasure(run, id, amount, () => [{ amount, cause, ...through }]);
}

/** The value of a measure in its unit; 0 where the scenario has none. */
export function measureValue(run: Run, state: State, id: string): number {
  const measure = run.index.measure.get(id);
  return measure === undefined
    ? 0
    : state.measures[measure] * run.scenario.measures[measure].quantum;
}

/**
 * Changes the trust of one domain and the shared measure `trust`, which is the mean of the domains.
 * @param amount points of 100 in that domain
 */
export function changeTrust(
  run: Run,
  domain: Domain,
  amount: number,
  cause: Cause,
  through: Omit<Part, 'amount' | 'cause'> = {},
): void {
  const at = codeOf(DOMAINS, domain);
  const before = run.state.trust[at];
  const after = Math.min(100, Math.max(0, before + amount));
  run.state.trust[at] = after;
  changeFor(run, 'trust', (after - before) / DOMAINS.length, cause, through);
}

export const governmentAt = (government: Government): number => codeOf(GOVERNMENTS, government);

/** The other one. */
export const partnerOf = (government: Government): Government =>
  government === 'india' ? 'japan' : 'india';

/** Whether a government is played by the engine in this run. */
export const engineplayed = (run: Run, government: Government): boolean =>
  run.role !== 'both' && run.role !== government;
