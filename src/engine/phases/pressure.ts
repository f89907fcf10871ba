import { acting } from '../entries.ts';
import { hullsIn } from '../models/presence.ts';
import { CHARTS } from '../rulebook.ts';
import { measureValue, type Run, tell, turnOf } from '../run.ts';
import type { Doctrine, Zone } from '../scenario.ts';
import { pictureAt } from '../state.ts';
import { codeOf, POSTURES } from '../vocabulary.ts';

/** Presence is measured against the hulls that the other side would have there when it presses. */
const PRESSING = codeOf(POSTURES, 'pressing');

/** What the other side expects to win by pressing on, in points. */
function expectedGain(run: Run, doctrine: Doctrine): number {
  const { state, scenario } = run;
  const focus = state.focus[0];
  const tried = state.suffered[focus] + state.averted[focus];
  // the expectation before anything was tried counts as one try
  const success = (state.suffered[focus] + scenario.parameters['success-prior']) / (tried + 1);
  const station = run.index.measure.get('stores');
  const need =
    station === undefined
      ? 0
      : Math.max(0, 1 - measureValue(run, state, 'stores') / scenario.measures[station].held);
  const value = scenario.zones[focus].value;
  return (
    doctrine.appetite *
    value *
    (scenario.parameters['gain-success'] * success + scenario.parameters['gain-station'] * need)
  );
}

/** What it expects to pay: exposure, resistance, standing, and who stands behind the two. */
function expectedCost(run: Run, doctrine: Doctrine): number {
  const { state, scenario } = run;
  const focus = state.focus[0];
  const rivals = scenario.zones[focus].rivals[state.pressure[focus]] || 1;
  const presence = hullsIn(run, focus) / rivals;
  const exposure = state.published[0] + state.statements[0];
  const quad = acting(run, state, 'quad-coordination').reduce((sum, a) => sum + a.force, 0);
  const neutral = scenario.parameters['standing-neutral'];
  const regard = Math.max(0, (measureValue(run, state, 'standing') - neutral) / (100 - neutral));
  const alone = scenario.parameters['allies-alone'];
  return (
    doctrine.publicity * scenario.parameters['cost-published'] * exposure +
    doctrine.caution * scenario.parameters['cost-presence'] * presence +
    scenario.parameters['cost-standing'] * regard +
    scenario.parameters['cost-allies'] * state.alliesClose[0] * (alone + (1 - alone) * quad)
  );
}

/** Where pressing would pay best next turn, as the doctrine weighs it. */
function bestFocus(run: Run, doctrine: Doctrine): number {
  const { state, scenario, luck } = run;
  let best = 0;
  let bestWorth = -Infinity;
  scenario.zones.forEach((zone: Zone, z) => {
    const hulls = hullsIn(run, z);
    const watched =
      (state.picture[pictureAt(scenario, 0, z)] + state.picture[pictureAt(scenario, 1, z)]) / 2;
    const mood = luck.uniform('focus', z, 0, turnOf(run)) * scenario.parameters['focus-mood'];
    const stays = z === state.focus[0] ? 1 - doctrine.roving : 0;
    const worth =
      zone.value * (1 + mood) +
      stays -
      doctrine.roving *
        (doctrine.caution * (hulls / (zone.rivals[PRESSING] || 1)) + doctrine.publicity * watched);
    if (worth > bestWorth) {
      best = z;
      bestWorth = worth;
    }
  });
  return best;
}

/** A shared assessment of where pressure comes next: right at its hit rate, sometimes a false alarm, often silent. */
function forewarn(run: Run): void {
  const { state, scenario, luck } = run;
  state.warning[0] = 0;
  for (const { force, parameters } of acting(run, state, 'forewarning')) {
    const u = luck.uniform('forewarning', 0, 0, turnOf(run));
    const right = parameters['hit-rate'] * force;
    const zone =
      u < right
        ? state.nextFocus[0]
        : u < right + parameters['false-alarm'] * force
          ? Math.floor(luck.uniform('forewarning', 1, 0, turnOf(run)) * scenario.zones.length)
          : -1;
    if (zone >= 0) {
      state.warning[0] = 1 + zone;
      tell(run, { type: 'warning.given', zone: scenario.zones[zone].id });
    }
  }
}

/** Writes the posture of every zone: the focus gets it whole, elsewhere a few steps less. */
export function spread(run: Run): void {
  const { state, scenario } = run;
  const posture = state.coercer[0];
  scenario.zones.forEach((_, z) => {
    state.pressure[z] =
      z === state.focus[0] ? posture : Math.max(0, posture - scenario.parameters['spill']);
  });
}

/**
 * 5. The other side chooses its next move from what it can see: up, down or stay by expected gain
 * against expected cost, and where. Nothing here is thrown by dice but a small mood.
 */
export function pressure(run: Run): void {
  const { state, scenario, rulebook, luck } = run;
  if (!scenario.coercion) return;
  const doctrine = scenario.coercion.doctrines[state.doctrine[0]];
  const width = scenario.parameters['coercer-mood'];
  const mood = luck.uniform('mood', 0, 0, turnOf(run)) * width - width / 2;
  state.gain[0] = expectedGain(run, doctrine) + mood;
  state.cost[0] = expectedCost(run, doctrine);
  const from = CHARTS.coercer[state.coercer[0]];
  rulebook.step('coercer', state.coercer, 0, 'assess', {
    gain: state.gain[0],
    cost: state.cost[0],
    raiseMargin: scenario.parameters['raise-margin'],
    easeMargin: scenario.parameters['ease-margin'],
    dwell: Math.max(scenario.parameters['dwell'], doctrine.patience),
  });
  if (state.nextFocus[0] !== state.focus[0]) {
    tell(run, {
      type: 'focus.shifted',
      from: scenario.zones[state.focus[0]].id,
      to: scenario.zones[state.nextFocus[0]].id,
    });
    state.focus[0] = state.nextFocus[0];
  }
  state.nextFocus[0] = bestFocus(run, doctrine);
  forewarn(run);
  spread(run);
  const to = POSTURES[state.coercer[0]];
  if (to !== from) {
    tell(run, { type: 'posture.changed', from, to, zone: scenario.zones[state.focus[0]].id });
  }
}
