import { clamp } from '../arithmetic.ts';
import { acting, daysHeld } from '../entries.ts';
import { hostAccepts } from '../models/facilities.ts';
import { hullsIn } from '../models/presence.ts';
import { sinceLandfall } from '../models/relief-state.ts';
import { CHART_WIDTH, CHARTS } from '../rulebook.ts';
import { loudness, measureValue, pace, type Run, tell } from '../run.ts';
import { codeOf, DISCLOSURES } from '../vocabulary.ts';

/** Days of a turn. */
const days = (run: Run): number => run.scenario.turnHours / 24;

/** What a host state makes of this turn: what was done with it, for it, and around it. */
function comfortChange(run: Run, host: number): number {
  const { state, scenario } = run;
  const accepted = hostAccepts(state, host);
  const quiet = CHARTS.host[state.hosts[host * CHART_WIDTH]] === 'acceptsQuietly';
  let points =
    (scenario.hosts[host].comfort - state.comfort[host]) * scenario.parameters['comfort-drift'];
  scenario.zones.forEach((zone, z) => {
    if (zone.host !== host) return;
    const shared = state.disclosing[z] === 1 + codeOf(DISCLOSURES, 'share');
    const published = state.disclosing[z] === 1 + codeOf(DISCLOSURES, 'publish');
    if (shared) points += scenario.parameters['comfort-evidence'];
    // who said yes quietly did not ask for pictures
    if (published && quiet) points -= scenario.parameters['comfort-exposed'];
    if (accepted) points += state.averted[z] * scenario.parameters['comfort-averted'];
    else points -= hullsIn(run, z, 'grey') * scenario.parameters['comfort-naval-signal'];
    points -= state.pressure[z] * scenario.parameters['comfort-pressure'];
  });
  for (const held of acting(run, state, 'port-visit')) {
    const { entry, parameters } = held;
    const port = state.entryPlace[entry] - 1;
    if (port >= 0 && scenario.ports[port]?.owner === scenario.hosts[host].id) {
      points += parameters['comfort-per-day'] * daysHeld(run, held);
    }
  }
  for (const { force, parameters } of acting(run, state, 'asean-support'))
    points += parameters.comfort * force * pace(run) * loudness(run);
  for (const { force, parameters } of acting(run, state, 'quad-coordination')) {
    points -= parameters['bloc-discomfort'] * force * pace(run) * loudness(run);
  }
  return points + distress(run, host);
}

/** What a disaster adds: need makes a cabinet ask, and help that arrives makes it trust. */
function distress(run: Run, host: number): number {
  const { relief } = run.scenario;
  if (!relief || relief.host !== host || sinceLandfall(run, relief) < 0) return 0;
  const reach = measureValue(run, run.state, 'reach') / 100;
  return (
    days(run) *
    (relief.numbers['comfort-need'] * (1 - reach) + relief.numbers['comfort-help'] * reach)
  );
}

/** 6e. Third countries decide for themselves: whether to open their ports, in public or quietly, or to settle alone. */
export function hosts(run: Run): void {
  const { state, scenario, rulebook } = run;
  scenario.hosts.forEach((host, h) => {
    state.comfort[h] = clamp(state.comfort[h] + comfortChange(run, h), 0, 100);
    const at = h * CHART_WIDTH;
    const before = CHARTS.host[state.hosts[at]];
    const stores = run.index.measure.get('stores');
    const need =
      host.pressed && stores !== undefined
        ? Math.max(0, 1 - measureValue(run, state, 'stores') / scenario.measures[stores].held)
        : 0;
    const world = {
      hours: scenario.turnHours,
      comfort: state.comfort[h] + state.leaning[h],
      publicThreshold: scenario.parameters['host-public'],
      quietThreshold: scenario.parameters['host-quiet'],
      withdrawThreshold: scenario.parameters['host-withdraw'],
      // a separate deal attracts more when the outpost goes hungry, less when partners are trusted
      temptation: host.pressed
        ? state.temptation[h] +
          scenario.parameters['settle-need'] * need -
          state.comfort[h] * scenario.parameters['settle-comfort']
        : 0,
      settleThreshold: scenario.parameters['settle-threshold'],
    };
    rulebook.step('host', state.hosts, at, 'weigh', world);
    const after = CHARTS.host[state.hosts[at]];
    if (after !== before) tell(run, { type: 'host.answered', host: host.id, state: after });
  });
}
