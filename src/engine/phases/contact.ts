import { exponential, thinnedArrivals } from '../chance.ts';
import { type Acting, acting, leftAfter } from '../entries.ts';
import { accidentChance, responseHours } from '../models/contact.ts';
import { hostAccepts } from '../models/facilities.ts';
import { hostHulls, hostWatch } from '../models/host-services.ts';
import { hullsIn } from '../models/presence.ts';
import { changeFor, changeMeasure, type Run, tell, turnOf } from '../run.ts';
import { pictureAt } from '../state.ts';
import { CHARTS } from '../rulebook.ts';
import { spread } from './pressure.ts';

/** What holds for help in all zones this turn. */
interface Readiness {
  /** Hours that acting together adds without a plan for the zone, before practice cuts them. */
  readonly line: number;
  /** Plans, each of which cuts them in one zone. */
  readonly plans: readonly Acting<'coast-guard-plan'>[];
  /** What practice leaves of those hours, as a share. */
  readonly left: number;
  /** Chance that help that is in time fails on the scene. */
  readonly failure: number;
}

function readinessOf(run: Run): Readiness {
  const { state } = run;
  let line = run.scenario.parameters['coordination-delay'];
  for (const { parameters } of acting(run, state, 'duty-line'))
    line = Math.min(line, parameters['coordination-hours']);
  return {
    line,
    plans: acting(run, state, 'coast-guard-plan'),
    left: 1 - run.scenario.parameters['interoperability-cut'] * state.interoperability[0],
    failure: sceneFailure(run),
  };
}

/**
 * Hours that acting together adds to the alert: long without a channel between the services, shorter
 * when duty officers know each other, shortest under a joint coast guard plan in that zone; practice cuts it.
 */
export function coordinationHours(run: Run, zone: number, ready = readinessOf(run)): number {
  const place = 1 + run.scenario.ports.length + zone;
  let hours = ready.line;
  for (const { entry, parameters } of ready.plans) {
    if (run.state.entryPlace[entry] === place)
      hours = Math.min(hours, parameters['coordination-hours']);
  }
  return hours * ready.left;
}

/** How soon help could be on the spot in a zone, and whether it may act there. */
export interface Help {
  /** Hours for the hulls of the two, once they know; Infinity without hulls. */
  readonly ours: number;
  /** Hours for the coastal state's own patrols. */
  readonly host: number;
  /** Governments with hulls there. */
  readonly present: readonly boolean[];
  /** Whether the two may act there, not only watch. */
  readonly authority: boolean;
}

/**
 * Response times in a zone this turn. Services that share a water, or act in a coastal state's, settle
 * who goes before anyone goes: that takes the coordination delay. One service alone in open or home
 * waters answers by itself.
 */
export function helpIn(run: Run, zone: number, ready = readinessOf(run)): Help {
  const { state, scenario } = run;
  const { area, host } = scenario.zones[zone];
  const speed = scenario.parameters['response-speed'];
  // a right warning finds captains with their orders already given
  const alert = state.warning[0] === 1 + zone ? 0 : scenario.parameters['own-alert'];
  const reports =
    state.picture[pictureAt(scenario, 0, zone)] + state.picture[pictureAt(scenario, 1, zone)];
  // false alarms grow with the volume of reports and keep hulls busy
  const chasing = 1 / (1 + scenario.parameters['false-alarm'] * reports);
  const india = hullsIn(run, zone, 'all', 'india') * chasing;
  const japan = hullsIn(run, zone, 'all', 'japan') * chasing;
  const together = (india > 0 && japan > 0) || host >= 0;
  const settling = together ? coordinationHours(run, zone, ready) : 0;
  return {
    ours: responseHours(alert + settling, area, india + japan, speed),
    host: responseHours(scenario.parameters['own-alert'], area, hostHulls(run, zone), speed),
    present: [india > 0, japan > 0],
    authority: host < 0 || hostAccepts(state, host),
  };
}

/** Chance that help that is in time fails on the scene. */
export const sceneFailure = (run: Run): number =>
  run.scenario.parameters['scene-failure'] * leftAfter(run, 'boarding-teams', 'failure-cut');

function accident(run: Run, zone: number, at: number): void {
  const { state, scenario, rulebook } = run;
  state.accidents[0] += 1;
  tell(run, { type: 'accident', zone: scenario.zones[zone].id, at });
  changeFor(run, 'standing', -scenario.parameters['standing-accident'], 'accident', { zone });
  const step = scenario.coercion?.doctrines[state.doctrine[0]].afterAccident ?? 0;
  const from = CHARTS.coercer[state.coercer[0]];
  if (!rulebook.step('coercer', state.coercer, 0, 'shock', { step })) return;
  spread(run);
  const to = CHARTS.coercer[state.coercer[0]];
  tell(run, { type: 'posture.changed', from, to, zone: scenario.zones[state.focus[0]].id });
}

/** What holds for all incidents of a zone in a turn. */
interface Scene {
  readonly zone: number;
  readonly help: Help;
  /** Chance that each government sees an incident, and that the coastal state does. */
  readonly pictures: readonly number[];
  readonly hostWatch: number;
  /** Mean hours that an incident lasts. */
  readonly duration: number;
  /** Chance that help that is in time fails on the scene. */
  readonly failure: number;
  /** Chance of an accident where ships meet. */
  readonly crowding: number;
}

function sceneOf(run: Run, zone: number, ready: Readiness): Scene {
  const { state, scenario } = run;
  const { area, rivals } = scenario.zones[zone];
  return {
    zone,
    help: helpIn(run, zone, ready),
    pictures: [
      state.picture[pictureAt(scenario, 0, zone)],
      state.picture[pictureAt(scenario, 1, zone)],
    ],
    hostWatch: hostWatch(run),
    duration: scenario.parameters['incident-duration'],
    failure: ready.failure,
    crowding: accidentChance(
      hullsIn(run, zone) + hostHulls(run, zone),
      rivals[state.pressure[zone]],
      area,
      scenario.parameters['accident-crowding'],
    ),
  };
}

/** One incident: is it seen, is help there while it runs and may it act, does it show who did it, does it go wrong. */
function incident(run: Run, scene: Scene, index: number, at: number): void {
  const { state, scenario, luck } = run;
  const { zone, help, pictures } = scene;
  const turn = turnOf(run);
  const u = luck.uniform('detect', 0, zone, turn, index);
  const seenByIndia = u < pictures[0];
  const seenByJapan = u < pictures[1];
  const seen = seenByIndia || seenByJapan;
  const duration = exponential(scene.duration, luck.uniform('duration', 0, zone, turn, index));
  const told = (help.present[0] && seenByIndia) || (help.present[1] && seenByJapan);
  const ourHours = told ? help.ours : Infinity;
  const hostSees = luck.uniform('detect', 1, zone, turn, index) < scene.hostWatch;
  const ours = help.authority ? ourHours : Infinity;
  const theirs = hostSees ? help.host : Infinity;
  const hours = Math.min(ours, theirs);
  const averted = hours <= duration && luck.uniform('scene', 0, zone, turn, index) >= scene.failure;
  const present = ourHours <= duration;
  const attributed =
    seen &&
    luck.uniform('attribute', 0, zone, turn, index) <
      scenario.parameters[present ? 'attribution-present' : 'attribution-remote'];
  if (seen) state.seen[zone] += 1;
  if (averted) state.averted[zone] += 1;
  else state.suffered[zone] += 1;
  if (attributed) {
    state.evidence[zone] += 1;
    state.evidenceAge[zone] = 0;
  }
  tell(
    run,
    {
      type: 'incident',
      zone: scenario.zones[zone].id,
      at,
      outcome: averted ? 'averted' : 'suffered',
      seen,
      attributed,
      responseHours: hours,
      helper: hours === Infinity ? null : ours <= theirs ? 'ours' : 'host',
      durationHours: duration,
    },
    seen || !averted ? 'all' : 'nobody',
  );
  if (present && luck.uniform('accident', 0, zone, turn, index) < scene.crowding)
    accident(run, zone, at);
}

const highestOf = (rates: readonly number[]): number => {
  let highest = 0;
  for (const rate of rates) if (rate > highest) highest = rate;
  return highest;
};

/** 6c. Incidents: they arrive, are seen or not, are met in time or not, are attributed or not. */
export function contact(run: Run): void {
  const { state, scenario, luck } = run;
  const turn = turnOf(run);
  let ready: Readiness | undefined;
  let expected = 0;
  scenario.zones.forEach((zone, z) => {
    state.seen[z] = 0;
    state.suffered[z] = 0;
    state.averted[z] = 0;
    const calm = Math.max(0, 1 - state.storm[z] / scenario.turnHours);
    const rate = (zone.rates[state.pressure[z]] / 24) * calm;
    const highest = highestOf(zone.rates) / 24;
    expected += rate * scenario.turnHours;
    const arrivals = thinnedArrivals(rate, highest, scenario.turnHours, (stream, i) =>
      luck.uniform(stream, 0, z, turn, i),
    );
    if (arrivals.length === 0) return;
    ready ??= readinessOf(run);
    const scene = sceneOf(run, z, ready);
    for (const { index, at } of arrivals) incident(run, scene, index, at);
  });
  if (expected > 0) tell(run, { type: 'incidents.expected', expected });
  consequences(run);
}

/** What the incidents of this turn did to the shared measures. */
function consequences(run: Run): void {
  const { state, scenario } = run;
  const access = -scenario.parameters['access-loss'];
  let all = 0;
  let lost = 0;
  state.suffered.forEach((n, z) => {
    all += n;
    lost += n * access * scenario.zones[z].weight;
  });
  const perZone = (factor: (z: number) => number) => () =>
    Array.from(state.suffered).flatMap((n, zone) =>
      n > 0 ? [{ amount: n * factor(zone), cause: 'coercion' as const, zone }] : [],
    );
  changeMeasure(
    run,
    'incidents',
    all,
    perZone(() => 1),
  );
  changeMeasure(
    run,
    'access',
    lost,
    perZone((z) => access * scenario.zones[z].weight),
  );
  const regard = -scenario.parameters['standing-suffered'];
  changeMeasure(
    run,
    'standing',
    all * regard,
    perZone(() => regard),
  );
}
