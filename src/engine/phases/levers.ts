import { leansOnPartner } from '../models/facilities.ts';
import { stagesDone } from '../models/stages.ts';
import {
  domainOf,
  entryCount,
  entryHours,
  entryState,
  forceOf,
  inForce,
  isRunning,
  movedByTime,
  stepEntry,
} from '../entries.ts';
import { startHours } from '../holds.ts';
import { pay } from '../purses.ts';
import { changeTrust, type Run, tell } from '../run.ts';
import { CHART_WIDTH } from '../rulebook.ts';
import { type Entry, hasLongTurns, placeAt } from '../scenario.ts';
import { forkState, type State } from '../state.ts';
import { GOVERNMENTS, type Hook } from '../vocabulary.ts';

/** Channels through which information flows are used every day that they are open. */
const FLOWING: readonly Hook[] = [
  'forewarning',
  'shared-picture',
  'crime-intelligence',
  'cyber-indicators',
  'wide-area-view',
  'impact-forecast',
  'export-licences',
];

/** Whether a channel does something now; one that nobody uses falls into neglect. */
function inUse(run: Run, provision: Entry, outAtSea: boolean): boolean {
  const hooks = provision.effects.map((effect) => effect.hook);
  if (hooks.some((hook) => FLOWING.includes(hook))) return true;
  // where nobody commands ships, those of an exercise, a patrol or a visit draw on them
  if (outAtSea) return true;
  // facilities, yards and sensors are used when ships are out that lean on them
  return run.scenario.groups.some(
    (group, i) =>
      run.state.groupTo[i] >= run.scenario.ports.length &&
      leansOnPartner(run, run.state, i, group.government),
  );
}

/** Whether an entry has come to where everything that Japan decides about it has been decided. */
const isDecided = (run: Run, entry: number): boolean =>
  ['ready.active', 'ready.open', 'ready.delivered'].includes(entryState(run, run.state, entry)) ||
  (run.scenario.entries[entry].family === 'project' && entryCount(run.state, entry) > 0);

/** What a turn of an entry came to: whether it was used, hours at work and in force, whether it came into force, stages done. */
interface Course {
  readonly used: boolean;
  worked: number;
  spell: number;
  begun: boolean;
  stages: number;
}

/** Lets a turn pass for an entry: several steps of its chart may fit into one. */
function settle(run: Run, entry: number, used: boolean): Course {
  const { state, scenario } = run;
  const course: Course = { used, worked: 0, spell: 0, begun: false, stages: 0 };
  let hours = scenario.turnHours;
  let left = hours;
  if (used) stepEntry(run, state, entry, 'use');
  // on a clock that is longer than its patience, a channel in daily use is not neglected all the same
  const kept = used && scenario.turnHours >= scenario.entries[entry].leads.sustain;
  for (let moves = 0; moves < 12; moves++) {
    const started = startHours(run, entry);
    const before = entryState(run, state, entry);
    const stages = entryCount(state, entry);
    const runs = isRunning(run, state, entry);
    const world = { hours, startHours: started, stageHours: started };
    const open = kept && before === 'ready.open';
    if (open) stepEntry(run, state, entry, 'use');
    const moved = !open && stepEntry(run, state, entry, 'tick', world);
    if (entryState(run, state, entry) === 'ready.issued' && state.spokenAt.length > 0)
      state.spokenAt[entry] = state.turn[0];
    if (isDecided(run, entry)) state.reviewed[entry] = 1;
    const staged = entryCount(state, entry) > stages;
    if (staged) course.stages += 1;
    // what is left of the turn stands on the clock of the next state, or stage
    const rest = moved || staged ? Math.min(left, entryHours(state, entry)) : 0;
    if (runs) course.worked += left - rest;
    course.spell += forceOf(run, before) * (left - rest);
    left = rest;
    hours = 0;
    if (!moved && !staged) break;
    const name = entryState(run, state, entry);
    if (moved && forceOf(run, name) === 1 && name !== 'ready.open') course.begun = true;
  }
  return course;
}

/** Lets a turn pass for an entry that time moves; what costs money stops when either side has none left. */
function passTurn(run: Run, entry: number, outAtSea: boolean): Course {
  const { state, scenario } = run;
  const provision = scenario.entries[entry];
  if (provision.budget > 0 && state.budget.some((money) => money <= 0))
    stepEntry(run, state, entry, 'stop');
  const used = provision.family === 'channel' && inUse(run, provision, outAtSea);
  return settle(run, entry, used);
}

/** Where nobody commands ships: whether anything is out on the water. */
const somethingIsOut = (run: Run): boolean =>
  hasLongTurns(run.scenario) &&
  run.scenario.entries.some(({ where }, i) => where !== 'none' && isRunning(run, run.state, i));

/** Hours of a turn that an entry is paid for: a short turn by what runs at its end, a long one by the hours that it ran. */
function hoursPaid(run: Run, entry: number, { worked }: Course): number {
  if (hasLongTurns(run.scenario)) return worked;
  return isRunning(run, run.state, entry) ? run.scenario.turnHours : 0;
}

/**
 * Hours that this turn and those after it will be paid for, for an entry that runs, if nobody orders anything and
 * the money lasts: what runs for a time only ends by itself. Changes nothing.
 */
export function hoursToPayIn(run: Run, state: State, entry: number, turns: number): number[] {
  const hours = Array.from({ length: turns }, () => 0);
  if (run.scenario.entries[entry].family === 'dialogue') return hours;
  const tried: Run = { ...run, state: forkState(run.scenario, state) };
  const outAtSea = somethingIsOut(tried);
  for (let t = 0; t < turns && isRunning(run, tried.state, entry); t++)
    hours[t] = hoursPaid(tried, entry, passTurn(tried, entry, outAtSea));
  return hours;
}

/** The same of the turn which begins in this state alone. */
export const hoursToPay = (run: Run, state: State, entry: number): number =>
  hoursToPayIn(run, state, entry, 1)[0];

/** Where an operation is held, for what is told of it. */
function heldAt({ state, scenario }: Run, entry: number): { readonly place?: string } {
  const place = state.entryPlace[entry] - 1;
  return place < 0 ? {} : { place: placeAt(scenario, place).id };
}

/** 4. Levers move: preparation, deployment, stages, fatigue, fading; teams and money are spent. */
export function levers(run: Run): void {
  const { state, scenario } = run;
  const long = hasLongTurns(scenario);
  const moved = movedByTime(run.rulebook);
  const outAtSea = somethingIsOut(run);
  scenario.entries.forEach((entry, i) => {
    if (entry.family === 'dialogue' || !entry.inPlay) return;
    const before = state.entries[i * CHART_WIDTH];
    if (!moved[entry.family][before]) {
      // at rest: time does nothing to it, nobody works on it, nothing of it is in force
      if (long) {
        state.spell[i] = 0;
        state.begun[i] = 0;
      }
      return;
    }
    const course = passTurn(run, i, outAtSea);
    if (long) {
      state.spell[i] = course.spell;
      state.tenure[i] += course.spell;
      state.begun[i] = course.begun ? 1 : 0;
    }
    stagesDone(run, i, course.stages, entryCount(state, i));
    const name = entryState(run, state, i);
    if (course.begun && forceOf(run, name) === 0) {
      tell(run, {
        type: 'lever.ran',
        clause: entry.clause,
        hours: course.spell,
        ...heldAt(run, i),
      });
    } else if (state.entries[i * CHART_WIDTH] !== before) {
      tell(run, { type: 'lever.moved', clause: entry.clause, state: name, ...heldAt(run, i) });
    }
    const paid = hoursPaid(run, i, course);
    if (paid > 0) {
      for (const government of GOVERNMENTS)
        pay(run, state, 'budget', government, entry.budget * (paid / 24), {
          cause: 'running',
          entry: i,
        });
    }
    if (course.used && entryState(run, state, i) === 'ready.open') {
      changeTrust(run, domainOf(run, i), scenario.parameters['trust-use'], 'sharing', { entry: i });
    }
    if (entry.family === 'operation' && inForce(run, state, i) > 0) {
      changeTrust(
        run,
        domainOf(run, i),
        scenario.parameters['trust-joint-action'],
        'joint-action',
        {
          entry: i,
        },
      );
    }
  });
}
