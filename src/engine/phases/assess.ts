import { allHold } from '../conditions.ts';
import { type Run, tell, turnOf } from '../run.ts';

/** 8. Does the run end here, and how; then the clock moves on. */
export function assess(run: Run): void {
  const { state, scenario } = run;
  const last = turnOf(run) >= scenario.turns;
  const ending = scenario.endings.findIndex(
    (candidate) => (last || candidate.early) && allHold(run, state, candidate.when),
  );
  if (ending >= 0) {
    state.ending[0] = 1 + ending;
    tell(run, { type: 'ended', ending: scenario.endings[ending].id });
  }
  for (let z = 0; z < scenario.zones.length; z++) {
    state.storm[z] = Math.max(0, state.storm[z] - scenario.turnHours);
  }
  if (state.outage[0] > 0) {
    state.outage[0] = Math.max(0, state.outage[0] - scenario.turnHours);
    if (state.outage[0] === 0) tell(run, { type: 'outage.over' });
  }
  state.hour[0] += scenario.turnHours;
}
