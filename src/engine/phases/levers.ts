import { leansOnPartner } from '../models/facilities.ts';
import { domainOf, entryCount, entryState, inForce, isRunning, stepEntry } from '../entries.ts';
import { startHours } from '../holds.ts';
import { changeTrust, governmentAt, parameter, type Run, tell } from '../run.ts';
import { CHART_WIDTH } from '../rulebook.ts';
import type { Entry } from '../scenario.ts';
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
function inUse(run: Run, provision: Entry): boolean {
  const hooks = provision.effects.map((effect) => effect.hook);
  if (hooks.some((hook) => FLOWING.includes(hook))) return true;
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

function settle(run: Run, entry: number, used: boolean): void {
  const { state, scenario } = run;
  let hours = scenario.turnHours;
  if (used) stepEntry(run, state, entry, 'use');
  // on a clock that is longer than its patience, a channel in daily use is not neglected all the same
  const kept = used && scenario.turnHours >= scenario.entries[entry].leads.sustain;
  for (let moves = 0; moves < 6; moves++) {
    if (kept && entryState(run, state, entry) === 'ready.open') {
      stepEntry(run, state, entry, 'use');
      break;
    }
    const started = startHours(run, entry);
    const before = entryCount(state, entry);
    const world = { hours, startHours: started, stageHours: started };
    const moved = stepEntry(run, state, entry, 'tick', world);
    if (entryState(run, state, entry) === 'ready.issued' && state.spokenAt.length > 0)
      state.spokenAt[entry] = state.turn[0];
    if (isDecided(run, entry)) state.reviewed[entry] = 1;
    if (!moved && entryCount(state, entry) === before) break;
    hours = 0;
  }
}

/** 4. Levers move: preparation, deployment, stages, fatigue, fading; teams and money are spent. */
export function levers(run: Run): void {
  const { state, scenario } = run;
  const days = scenario.turnHours / 24;
  scenario.entries.forEach((entry, i) => {
    if (entry.family === 'dialogue' || !entry.inPlay) return;
    const before = state.entries[i * CHART_WIDTH];
    if (entry.budget > 0 && state.budget.some((money) => money <= 0)) {
      // what costs money stops when either side has none left
      stepEntry(run, state, i, 'stop');
    }
    const used = entry.family === 'channel' && inUse(run, entry);
    settle(run, i, used);
    if (state.entries[i * CHART_WIDTH] !== before) {
      const place = state.entryPlace[i] - 1;
      const places = [...scenario.ports, ...scenario.zones];
      tell(run, {
        type: 'lever.moved',
        clause: entry.clause,
        state: entryState(run, state, i),
        ...(place >= 0 ? { place: places[place].id } : {}),
      });
    }
    if (isRunning(run, state, i)) {
      for (const government of GOVERNMENTS)
        state.budget[governmentAt(government)] -= entry.budget * days;
    }
    if (used && inForce(run, state, i) === 1) {
      changeTrust(run, domainOf(run, i), parameter(run, 'trust-use'), 'sharing', { entry: i });
    }
    if (entry.family === 'operation' && inForce(run, state, i) > 0) {
      changeTrust(run, domainOf(run, i), parameter(run, 'trust-joint-action'), 'joint-action', {
        entry: i,
      });
    }
  });
}
