import { once } from './once.ts';
import {
  CHART_WIDTH,
  CHARTS,
  type ChartState,
  chartCode,
  type Rulebook,
  type World,
} from './rulebook.ts';
import type { Run } from './run.ts';
import { hasLongTurns } from './scenario.ts';
import type { State } from './state.ts';
import {
  type Domain,
  type Family,
  type Government,
  type Hook,
  type HookParameter,
  type Ministry,
} from './vocabulary.ts';

/*
 * How the rest of the engine reads and steps the 42 charts.
 */

const at = (entry: number): number => entry * CHART_WIDTH;

/** Name of the state an entry's chart is in. */
export function entryState(run: Run, state: State, entry: number): string {
  return CHARTS[run.scenario.entries[entry].family][state.entries[at(entry)]];
}

/** Hours on the clock of an entry's chart, and its count. */
export const entryHours = (state: State, entry: number): number => state.entries[at(entry) + 1];
export const entryCount = (state: State, entry: number): number => state.entries[at(entry) + 2];

/** For each family and code of its chart, whether the state is one of these. */
type Flags = Readonly<Record<Family, readonly boolean[]>>;

const flagged = (states: Record<Family, readonly number[]>): Flags =>
  Object.fromEntries(
    Object.entries(states).map(([family, among]) => [
      family,
      CHARTS[family as Family].map((_, code) => among.includes(code)),
    ]),
  ) as unknown as Flags;

const RUNNING = flagged({
  operation: codes('operation', [
    'preparing',
    'ready.deploying',
    'ready.active',
    'ready.overstretched',
    'ready.recovering',
  ]),
  channel: codes('channel', ['preparing', 'ready.opening', 'ready.open', 'ready.degraded']),
  project: codes('project', ['preparing', 'ready.underway']),
  position: codes('position', ['preparing', 'ready.coordinated']),
  dialogue: codes('dialogue', [
    'called',
    'preparing',
    'inSession',
    'concluded',
    'deadlocked',
    'followUp',
  ]),
});

function codes<C extends Family>(chart: C, states: readonly ChartState<C>[]): number[] {
  return states.map((state) => chartCode(chart, state));
}

/** Whether officials are at work on an entry. */
export const isRunning = (run: Run, state: State, entry: number): boolean =>
  RUNNING[run.scenario.entries[entry].family][state.entries[at(entry)]];

/** Teams of a ministry that are at work. */
export function teamsBusy(
  run: Run,
  state: State,
  government: Government,
  ministry: Ministry,
): number {
  let busy = 0;
  run.scenario.entries.forEach((entry, i) => {
    if (entry.ministry[government] === ministry && isRunning(run, state, i)) {
      busy += entry.bandwidth[government];
    }
  });
  return busy;
}

export const teamsFree = (
  run: Run,
  state: State,
  government: Government,
  ministry: Ministry,
): number =>
  run.scenario.start.bandwidth[government][ministry] - teamsBusy(run, state, government, ministry);

/** What is wholly in force, and what is so by `reduced-force`. */
const WHOLE: readonly string[] = ['ready.active', 'ready.open', 'ready.issued'];
const REDUCED: readonly string[] = ['ready.overstretched', 'ready.degraded', 'ready.fading'];

/** How far the state that a chart is in is in force, 0 to 1; projects and dialogues count otherwise. */
export function forceOf(run: Run, name: string): number {
  if (WHOLE.includes(name)) return 1;
  return REDUCED.includes(name) ? run.scenario.parameters['reduced-force'] : 0;
}

/** The same by code, for each family: 1, 0, or −1 for what is reduced. */
const FORCE = Object.fromEntries(
  Object.entries(CHARTS).map(([chart, states]) => [
    chart,
    states.map((name) => (WHOLE.includes(name) ? 1 : REDUCED.includes(name) ? -1 : 0)),
  ]),
) as unknown as Readonly<Record<Family, readonly number[]>>;

const DELIVERED = chartCode('project', 'ready.delivered');

/**
 * How far an entry is in force, 0 to 1: an operation while active, a channel while open, a position while
 * it is fresh (each by `reduced-force` when overstretched, degraded or fading), a project by the share of
 * its stages that are done, a dialogue once it has sat. Where turns are long, what comes and goes within
 * one counts by its share of the turn.
 */
export function inForce(run: Run, state: State, entry: number): number {
  const { scenario } = run;
  const { family, stages } = scenario.entries[entry];
  const code = state.entries[at(entry)];
  if (family === 'dialogue') return state.sat[entry] > 0 ? 1 : 0;
  if (family === 'project') return code === DELIVERED ? 1 : entryCount(state, entry) / stages;
  if (hasLongTurns(scenario)) return state.spell[entry] / scenario.turnHours;
  const force = FORCE[family][code];
  return force < 0 ? scenario.parameters['reduced-force'] : force;
}

/** Days of the last turn in which an operation was held: all of them on a short clock, where it ends one in force. */
export const daysHeld = (run: Run, { force }: { readonly force: number }): number =>
  (run.scenario.turnHours / 24) * (hasLongTurns(run.scenario) ? force : 1);

/** Whether an entry came into force in this turn. */
export const isFresh = (run: Run, state: State, entry: number): boolean =>
  hasLongTurns(run.scenario)
    ? state.begun[entry] > 0
    : entryState(run, state, entry) === 'ready.issued' &&
      entryHours(state, entry) < run.scenario.turnHours;

/** An entry that acts through a hook now, how far, and with which numbers. */
export interface Acting<H extends Hook> {
  readonly entry: number;
  readonly force: number;
  readonly parameters: Readonly<Record<HookParameter<H>, number>>;
}

const NOBODY: readonly never[] = [];

/** All entries that act through a hook now. Empty when none is in force or its effect is switched off. */
export function acting<H extends Hook>(run: Run, state: State, hook: H): readonly Acting<H>[] {
  const carriers = run.carriers.get(hook);
  if (!carriers) return NOBODY;
  let found: Acting<H>[] | undefined;
  for (const { entry, effect } of carriers) {
    const force = inForce(run, state, entry);
    if (force <= 0) continue;
    // the scenario's checker holds every effect against HOOK_PARAMETERS
    const parameters = effect.parameters as Acting<H>['parameters'];
    found ??= [];
    found.push({ entry, force, parameters });
  }
  return found ?? NOBODY;
}

/** Share of a loss that is left after the entries that cut it: Π (1 − force · cut). */
export const leftAfter = <H extends Hook>(
  run: Run,
  hook: H,
  cut: HookParameter<H>,
  state = run.state,
): number => {
  let rest = 1;
  for (const { force, parameters } of acting(run, state, hook)) rest *= 1 - force * parameters[cut];
  return rest;
};

/** What is left of the time to find a partner for joint development where firms and institutes have met. */
const searched = (run: Run, entry: number): number =>
  carries(run, entry, 'joint-development') ? leftAfter(run, 'partner-search', 'lead-cut') : 1;

const carries = (run: Run, entry: number, hook: Hook): boolean =>
  (run.carriers.get(hook) ?? []).some((carrier) => carrier.entry === entry);

/** Hours that the preparation of an entry takes. */
export const prepareHours = (run: Run, entry: number): number =>
  run.scenario.entries[entry].leads.prepare * searched(run, entry);

/** What the outside world is for an entry's chart. */
export function worldOf(run: Run, entry: number, more: World = {}): World {
  const { leads, stages } = run.scenario.entries[entry];
  return {
    hours: 0,
    prepareHours: prepareHours(run, entry),
    startHours: leads.start,
    sustainHours: leads.sustain,
    recoverHours: leads.recover,
    stageHours: leads.stage,
    stages,
    followUpHours: leads.followUp,
    ...more,
  };
}

/** For each family and code of a state, whether time does anything to an entry in it. */
export const movedByTime = once(({ heeds }: Rulebook) => ({
  operation: heeds('operation', 'tick'),
  channel: heeds('channel', 'tick'),
  project: heeds('project', 'tick'),
  position: heeds('position', 'tick'),
  dialogue: heeds('dialogue', 'tick'),
}));

/** Steps an entry's chart by an event. @returns whether it is in another state now */
export function stepEntry(
  run: Run,
  state: State,
  entry: number,
  event: string,
  more: World = {},
): boolean {
  const { family } = run.scenario.entries[entry];
  // most of the 42 are at rest most of the time: the world is not asked for nothing
  if (!run.rulebook.heeds(family, event)[state.entries[at(entry)]]) return false;
  return run.rulebook.step(family, state.entries, at(entry), event, worldOf(run, entry, more));
}

/** Whether an entry's chart would take an event. */
export function entryCan(
  run: Run,
  state: State,
  entry: number,
  event: string,
  more: World = {},
): boolean {
  const { family } = run.scenario.entries[entry];
  if (!run.rulebook.heeds(family, event)[state.entries[at(entry)]]) return false;
  return run.rulebook.can(family, state.entries, at(entry), event, worldOf(run, entry, more));
}

/** The domain in which an entry builds trust: that of the ministry that leads it in India. */
export const domainOf = (run: Run, entry: number): Domain =>
  run.scenario.entries[entry].ministry.india;
