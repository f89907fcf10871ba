import { CHART_WIDTH, CHARTS, type ChartState, chartCode, type World } from './rulebook.ts';
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

const RUNNING: Record<Family, readonly number[]> = {
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
};

function codes<C extends Family>(chart: C, states: readonly ChartState<C>[]): number[] {
  return states.map((state) => chartCode(chart, state));
}

/** Whether officials are at work on an entry. */
export const isRunning = (run: Run, state: State, entry: number): boolean =>
  RUNNING[run.scenario.entries[entry].family].includes(state.entries[at(entry)]);

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

/** How far the state that a chart is in is in force, 0 to 1; projects and dialogues count otherwise. */
export function forceOf(run: Run, name: string): number {
  const reduced = run.scenario.parameters['reduced-force'];
  if (IN_FORCE.includes(name)) return 1;
  return REDUCED.includes(name) ? reduced : 0;
}

const IN_FORCE: readonly string[] = ['ready.active', 'ready.open', 'ready.issued'];
const REDUCED: readonly string[] = ['ready.overstretched', 'ready.degraded', 'ready.fading'];

/**
 * How far an entry is in force, 0 to 1: an operation while active, a channel while open, a position while
 * it is fresh (each by `reduced-force` when overstretched, degraded or fading), a project by the share of
 * its stages that are done, a dialogue once it has sat. Where turns are long, what comes and goes within
 * one counts by its share of the turn.
 */
export function inForce(run: Run, state: State, entry: number): number {
  const name = entryState(run, state, entry);
  const { family, stages } = run.scenario.entries[entry];
  if (family === 'dialogue') return state.sat[entry] > 0 ? 1 : 0;
  if (family === 'project')
    return name === 'ready.delivered' ? 1 : entryCount(state, entry) / stages;
  return hasLongTurns(run.scenario)
    ? state.spell[entry] / run.scenario.turnHours
    : forceOf(run, name);
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

/** All entries that act through a hook now. Empty when none is in force or its effect is switched off. */
export function acting<H extends Hook>(run: Run, state: State, hook: H): Acting<H>[] {
  const found: Acting<H>[] = [];
  for (const { entry, effect } of run.carriers.get(hook) ?? []) {
    const force = inForce(run, state, entry);
    // the scenario's checker holds every effect against HOOK_PARAMETERS
    const parameters = effect.parameters as Acting<H>['parameters'];
    if (force > 0) found.push({ entry, force, parameters });
  }
  return found;
}

/** Share of a loss that is left after the entries that cut it: Π (1 − force · cut). */
export const leftAfter = <H extends Hook>(
  run: Run,
  hook: H,
  cut: HookParameter<H>,
  state = run.state,
): number =>
  acting(run, state, hook).reduce((rest, a) => rest * (1 - a.force * a.parameters[cut]), 1);

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

/** Steps an entry's chart by an event. @returns whether it is in another state now */
export function stepEntry(
  run: Run,
  state: State,
  entry: number,
  event: string,
  more: World = {},
): boolean {
  const { family } = run.scenario.entries[entry];
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
  return run.rulebook.can(family, state.entries, at(entry), event, worldOf(run, entry, more));
}

/** The domain in which an entry builds trust: that of the ministry that leads it in India. */
export const domainOf = (run: Run, entry: number): Domain =>
  run.scenario.entries[entry].ministry.india;
