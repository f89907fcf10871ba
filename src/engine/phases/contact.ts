import { exponential, thinnedArrivals } from '../chance.ts';
import { acting, leftAfter } from '../entries.ts';
import { accidentChance, responseHours } from '../models/contact.ts';
import { hostAccepts } from '../models/facilities.ts';
import { hostHulls, hostWatch } from '../models/host-services.ts';
import { hullsIn } from '../models/presence.ts';
import { changeFor, changeMeasure, parameter, type Run, tell, turnOf } from '../run.ts';
import { pictureAt } from '../state.ts';
import { CHARTS } from '../rulebook.ts';
import { GOVERNMENTS } from '../vocabulary.ts';
import { spread } from './pressure.ts';

/**
 * Hours that acting together adds to the alert: long without a channel between the services, shorter
 * when duty officers know each other, shortest under a joint coast guard plan in that zone; practice cuts it.
 */
export function coordinationHours(run: Run, zone: number): number {
  const { state, scenario } = run;
  let hours = parameter(run, 'coordination-delay');
  for (const { parameters } of acting(run, state, 'duty-line')) {
    hours = Math.min(hours, parameters['coordination-hours']);
  }
  for (const { entry, parameters } of acting(run, state, 'coast-guard-plan')) {
    if (state.entryPlace[entry] === 1 + scenario.ports.length + zone) {
      hours = Math.min(hours, parameters['coordination-hours']);
    }
  }
  return hours * (1 - parameter(run, 'interoperability-cut') * state.interoperability[0]);
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
export function helpIn(run: Run, zone: number): Help {
  const { state, scenario } = run;
  const { area, host } = scenario.zones[zone];
  const speed = parameter(run, 'response-speed');
  // a right warning finds captains with their orders already given
  const alert = state.warning[0] === 1 + zone ? 0 : parameter(run, 'own-alert');
  const pictures = GOVERNMENTS.map((_, g) => state.picture[pictureAt(scenario, g, zone)]);
  // false alarms grow with the volume of reports and keep hulls busy
  const chasing = 1 / (1 + parameter(run, 'false-alarm') * (pictures[0] + pictures[1]));
  const own = GOVERNMENTS.map((by) => hullsIn(run, zone, 'all', by) * chasing);
  const present = own.map((n) => n > 0);
  const together = (present[0] && present[1]) || host >= 0;
  const settling = together ? coordinationHours(run, zone) : 0;
  return {
    ours: responseHours(alert + settling, area, own[0] + own[1], speed),
    host: responseHours(parameter(run, 'own-alert'), area, hostHulls(run, zone), speed),
    present,
    authority: host < 0 || hostAccepts(state, host),
  };
}

/** Chance that help that is in time fails on the scene. */
export const sceneFailure = (run: Run): number =>
  parameter(run, 'scene-failure') * leftAfter(run, 'boarding-teams', 'failure-cut');

function accident(run: Run, zone: number, at: number): void {
  const { state, scenario, rulebook } = run;
  state.accidents[0] += 1;
  tell(run, { type: 'accident', zone: scenario.zones[zone].id, at });
  changeFor(run, 'standing', -parameter(run, 'standing-accident'), 'accident', { zone });
  const step = scenario.coercion?.doctrines[state.doctrine[0]].afterAccident ?? 0;
  const from = CHARTS.coercer[state.coercer[0]];
  if (!rulebook.step('coercer', state.coercer, 0, 'shock', { step })) return;
  spread(run);
  const to = CHARTS.coercer[state.coercer[0]];
  tell(run, { type: 'posture.changed', from, to, zone: scenario.zones[state.focus[0]].id });
}

/** 6c. Incidents: they arrive, are seen or not, are met in time or not, are attributed or not. */
export function contact(run: Run): void {
  const { state, scenario, luck } = run;
  const turn = turnOf(run);
  const meanDuration = parameter(run, 'incident-duration');
  const failure = sceneFailure(run);
  scenario.zones.forEach((zone, z) => {
    state.seen[z] = 0;
    state.suffered[z] = 0;
    state.averted[z] = 0;
    const calm = Math.max(0, 1 - state.storm[z] / scenario.turnHours);
    const rate = (zone.rates[state.pressure[z]] / 24) * calm;
    const highest = Math.max(...zone.rates) / 24;
    const arrivals = thinnedArrivals(rate, highest, scenario.turnHours, (stream, i) =>
      luck.uniform(stream, 0, z, turn, i),
    );
    if (arrivals.length === 0) return;
    const help = helpIn(run, z);
    const ours = hullsIn(run, z);
    const theirs = zone.rivals[state.pressure[z]];
    const pictures = GOVERNMENTS.map((_, g) => state.picture[pictureAt(scenario, g, z)]);
    for (const { index, at } of arrivals) {
      const draw = (
        purpose: 'detect' | 'duration' | 'scene' | 'attribute' | 'accident',
        subject = 0,
      ) => luck.uniform(purpose, subject, z, turn, index);
      const u = draw('detect');
      const seenBy = pictures.map((p) => u < p);
      const seen = seenBy[0] || seenBy[1];
      const duration = exponential(meanDuration, draw('duration'));
      const told = help.present.some((here, g) => here && seenBy[g]);
      const ourHours = told ? help.ours : Infinity;
      const hostSees = draw('detect', 1) < hostWatch(run);
      const hours = Math.min(help.authority ? ourHours : Infinity, hostSees ? help.host : Infinity);
      const averted = hours <= duration && draw('scene') >= failure;
      const present = ourHours <= duration;
      const attributed =
        seen &&
        draw('attribute') < parameter(run, present ? 'attribution-present' : 'attribution-remote');
      if (seen) state.seen[z] += 1;
      if (averted) state.averted[z] += 1;
      else state.suffered[z] += 1;
      if (attributed) {
        state.evidence[z] += 1;
        state.evidenceAge[z] = 0;
      }
      tell(
        run,
        {
          type: 'incident',
          zone: zone.id,
          at,
          outcome: averted ? 'averted' : 'suffered',
          seen,
          attributed,
          responseHours: hours,
          durationHours: duration,
        },
        seen || !averted ? 'all' : 'nobody',
      );
      const chance = accidentChance(
        ours + hostHulls(run, z),
        theirs,
        zone.area,
        parameter(run, 'accident-crowding'),
      );
      if (present && draw('accident') < chance) accident(run, z, at);
    }
  });
  consequences(run);
}

/** What the incidents of this turn did to the shared measures. */
function consequences(run: Run): void {
  const { state, scenario } = run;
  const suffered = Array.from(state.suffered);
  const all = suffered.reduce((a, b) => a + b, 0);
  const perZone = (factor: (z: number) => number) => () =>
    suffered.flatMap((n, zone) =>
      n > 0 ? [{ amount: n * factor(zone), cause: 'coercion' as const, zone }] : [],
    );
  changeMeasure(
    run,
    'incidents',
    all,
    perZone(() => 1),
  );
  const loss = (z: number) => -parameter(run, 'access-loss') * scenario.zones[z].weight;
  const lost = suffered.reduce((sum, n, z) => sum + n * loss(z), 0);
  changeMeasure(run, 'access', lost, perZone(loss));
  const regard = -parameter(run, 'standing-suffered');
  changeMeasure(
    run,
    'standing',
    all * regard,
    perZone(() => regard),
  );
}
