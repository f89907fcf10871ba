import { exp } from '../arithmetic.ts';
import { atLeastOne } from '../chance.ts';
import { acting } from '../entries.ts';
import type { Part } from '../ledger.ts';
import { hostAccepts } from '../models/facilities.ts';
import { hostWatch } from '../models/host-services.ts';
import { aged, fuse, koopman, shapley } from '../models/picture.ts';
import { changeMeasure, parameter, type Run } from '../run.ts';
import { pictureAt } from '../state.ts';
import { type Cause, GOVERNMENTS } from '../vocabulary.ts';

/** One look at a zone: how likely this source alone sees a vessel, and to whom the ledger owes it. */
interface Look {
  readonly cause: Cause;
  readonly detects: number;
  readonly entry?: number;
}

/** Koopman's exponent W v t / A, summed over a government's ships and aircraft in a zone. */
function searchEffort(run: Run, government: number, zone: number): number {
  const { state, scenario } = run;
  const place = scenario.ports.length + zone;
  const gain = acting(run, state, 'unmanned-sensors').reduce(
    (sum, a) => sum + a.force * a.parameters['sweep-gain'],
    0,
  );
  const window = parameter(run, 'look-window');
  let effort = 0;
  scenario.groups.forEach((group, i) => {
    if (group.government !== GOVERNMENTS[government] || state.groupTo[i] !== place) return;
    const platform = scenario.platforms[group.platform];
    const flies = platform.kind === 'aircraft';
    // an airframe on station searches all the time; a hull searches some hours a day
    const hours = state.onStation[i] * window * (flies ? 1 : platform.searchHours / 24);
    effort += (platform.sweep * (1 + gain) * platform.speed * hours) / scenario.zones[zone].area;
  });
  return effort;
}

/** What some allied patrol aircraft see of a zone; they come from an airfield some way off. */
function alliedSearch(run: Run, zone: number, count: number): number {
  const allied = run.scenario.platforms.find((platform) => platform.id === 'quad-patrol-aircraft');
  if (!allied) return 0;
  const transit = (2 * parameter(run, 'allied-distance')) / allied.cruise;
  const onStation = Math.max(0, allied.sortieHours - transit);
  const hours = (count * allied.sortiesPerDay * onStation * parameter(run, 'look-window')) / 24;
  return koopman(allied.sweep, allied.speed, hours, run.scenario.zones[zone].area);
}

/** Share of what passes between the two that gets through: the open channel, less the hours of outage. */
function sharing(run: Run): { share: number; entry: number | undefined } {
  const [channel] = acting(run, run.state, 'shared-picture');
  if (!channel) return { share: 0, entry: undefined };
  return { share: channel.force * channel.parameters.share, entry: channel.entry };
}

/** The looks that a government has at a zone this turn. */
function looksAt(run: Run, government: number, zone: number, searched: readonly number[]): Look[] {
  const { state, scenario } = run;
  const { host, sea } = scenario.zones[zone];
  const up = Math.max(0, 1 - state.outage[0] / scenario.turnHours);
  const { share, entry } = sharing(run);
  const partner = 1 - government;
  // the fusion centre serves India's side and the Indian Ocean; IPMDA's feed Japan's and the Pacific
  const feeds = [
    sea === 'indian' ? parameter(run, 'ais-feed-indian') : 0,
    sea === 'pacific' ? parameter(run, 'ais-feed-pacific') : 0,
  ];
  const looks: Look[] = [
    { cause: 'own-search', detects: searched[government] },
    { cause: 'fusion-centre', detects: feeds[government] * up },
    { cause: 'partner-search', detects: searched[partner] * share * up, entry },
    { cause: 'partner-feed', detects: feeds[partner] * share * up, entry },
  ];
  if (host >= 0 && hostAccepts(state, host)) {
    looks.push({ cause: 'host-watch', detects: hostWatch(run) });
  }
  for (const { entry: from, force, parameters } of acting(run, state, 'wide-area-view')) {
    const passes = atLeastOne(parameter(run, 'look-window') / parameters.revisit);
    const detects = passes * parameters.recognition * force * up;
    looks.push({ cause: 'space', detects, entry: from });
  }
  // what Australia and the United States add is theirs to decide: something if they stand close, where it burns
  for (const { entry: quad, force, parameters } of acting(run, state, 'quad-coordination')) {
    if (state.alliesClose[0] === 0 || state.focus[0] !== zone) continue;
    const detects = alliedSearch(run, zone, parameters.support * force);
    looks.push({ cause: 'partner-search', detects, entry: quad });
  }
  return looks.filter((look) => look.detects > 0);
}

/** 6b. The maritime picture: what was seen grows old, this turn's looks are fused into it. */
export function picture(run: Run): void {
  const { state, scenario } = run;
  const correlation = parameter(run, 'correlation');
  const life = parameter(run, 'picture-age');
  const parts: Part[] = [];
  let total = 0;
  scenario.zones.forEach((zone, z) => {
    const searched = GOVERNMENTS.map((_, g) => 1 - exp(-searchEffort(run, g, z)));
    GOVERNMENTS.forEach((_, g) => {
      const at = pictureAt(scenario, g, z);
      const before = state.picture[at];
      const old = aged(before, scenario.turnHours, life);
      const looks = looksAt(run, g, z, searched);
      const chances = looks.map((look) => look.detects);
      state.picture[at] = old + (1 - old) * fuse(chances, correlation);
      // per cent of what matters, for the mean of both governments
      const weight = (100 * zone.weight) / GOVERNMENTS.length;
      total += (state.picture[at] - before) * weight;
      if (!run.ledger.recording) return;
      parts.push({ cause: 'ageing', zone: z, amount: (old - before) * weight });
      shapley(chances, correlation).forEach((value, i) => {
        const { cause, entry } = looks[i];
        parts.push({
          cause,
          zone: z,
          amount: value * (1 - old) * weight,
          ...(entry === undefined ? {} : { entry }),
        });
      });
    });
  });
  changeMeasure(run, 'awareness', total, () => parts);
}
