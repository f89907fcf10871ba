import { exp } from '../arithmetic.ts';
import { acting } from '../entries.ts';
import { daysOf, invited, left, numberOf, sinceLandfall, tally } from '../models/relief-state.ts';
import type { Relief } from '../relief.ts';
import { CHARTS } from '../rulebook.ts';
import { type Run, tell } from '../run.ts';

/** The storm comes ashore: what it does to each district is drawn from the seed. */
function strike(run: Run, relief: Relief): void {
  const { state, luck } = run;
  const spread = numberOf(relief, 'severity');
  const storm = 1 + spread * (2 * luck.uniform('storm', 0, 0, 0) - 1);
  const softer = left(run, 'prepared-coast', 'damage-cut');
  relief.districts.forEach((district, d) => {
    const here = 1 + (spread / 2) * (2 * luck.uniform('storm', 1, d, 0) - 1);
    state.struck[d] = storm * here * softer;
    state.trapped[d] = district.trapped * state.struck[d];
    state.injured[d] = district.injured * state.struck[d];
    state.homeless[d] = district.homeless * Math.min(1.4, state.struck[d]);
    state.covered[d] = 0;
    tally(state, 'patients', state.injured[d]);
  });
  // a shared forecast of what the storm would hit is a first map of need
  const forecast = acting(run, state, 'impact-forecast').reduce(
    (sum, a) => sum + a.force * a.parameters['first-map'],
    0,
  );
  state.knowledge[0] = Math.min(1, numberOf(relief, 'knowledge-first') + forecast);
  tell(run, { type: 'landfall', strength: storm });
}

/** Need becomes known: teams on the ground report, and satellites look when they pass and work. */
function learn(run: Run, relief: Relief): void {
  const { state, scenario } = run;
  let rate = numberOf(relief, 'knowledge-daily') * daysOf(run);
  const dark = Math.max(state.blackout[0], state.outage[0]);
  const up = Math.max(0, 1 - dark / scenario.turnHours);
  for (const { force, parameters } of acting(run, state, 'wide-area-view')) {
    // chance of a pass in the turn, times the share of passes that show damage
    const passes = 1 - exp(-scenario.turnHours / parameters.revisit);
    rate += passes * parameters.recognition * force * up;
  }
  state.knowledge[0] += (1 - state.knowledge[0]) * (1 - exp(-rate));
}

/** 6. A disaster takes its course: warning, impact, rescue, relief, recovery. */
export function hazard(run: Run): void {
  const { state, scenario, rulebook } = run;
  const { relief } = scenario;
  if (!relief) return;
  const people = relief.districts.reduce((sum, district) => sum + district.people, 0);
  const cover =
    relief.districts.reduce((sum, { people: n }, d) => sum + n * state.covered[d], 0) / people;
  const moved = rulebook.step('hazard', state.hazard, 0, 'tick', {
    hours: scenario.turnHours,
    warningHours: numberOf(relief, 'warning-hours') + scenario.turnHours,
    impactHours: numberOf(relief, 'impact-hours'),
    rescueHours: numberOf(relief, 'rescue-hours'),
    cover,
    coverThreshold: numberOf(relief, 'recovery-cover'),
  });
  if (moved) {
    const name = CHARTS.hazard[state.hazard[0]];
    tell(run, { type: 'hazard.changed', state: name });
    if (name === 'impact') strike(run, relief);
  }
  if (sinceLandfall(run, relief) >= 0) learn(run, relief);
  // a state that takes its yes back starts the clock anew
  if (!invited(run, relief)) state.consentAt[0] = 0;
  else if (state.consentAt[0] === 0) state.consentAt[0] = 1 + state.hour[0];
  state.crowd[0] *= exp(-scenario.turnHours / numberOf(relief, 'crowd-life'));
}
