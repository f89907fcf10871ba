import { exp } from '../arithmetic.ts';
import { atLeastOne } from '../chance.ts';
import { type Acting, acting } from '../entries.ts';
import type { Part } from '../ledger.ts';
import { hostAccepts } from '../models/facilities.ts';
import { hostWatch } from '../models/host-services.ts';
import { aged, fuse, koopman, shapley } from '../models/picture.ts';
import { changeMeasure, type Run } from '../run.ts';
import { pictureAt } from '../state.ts';
import { type Cause, GOVERNMENTS } from '../vocabulary.ts';

/** What unmanned sensors add to the width that ships and aircraft sweep, as a share. */
const sensorGain = (run: Run): number =>
  acting(run, run.state, 'unmanned-sensors').reduce(
    (sum, a) => sum + a.force * a.parameters['sweep-gain'],
    0,
  );

/** Koopman's exponent W v t / A, summed over a government's ships and aircraft in a zone. */
function searchEffort(run: Run, government: number, zone: number): number {
  const { state, scenario } = run;
  const place = scenario.ports.length + zone;
  let effort = 0;
  scenario.groups.forEach((group, i) => {
    if (state.groupTo[i] !== place || group.government !== GOVERNMENTS[government]) return;
    const gain = sensorGain(run);
    const window = scenario.parameters['look-window'];
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
  const transit = (2 * run.scenario.parameters['allied-distance']) / allied.cruise;
  const onStation = Math.max(0, allied.sortieHours - transit);
  const hours =
    (count * allied.sortiesPerDay * onStation * run.scenario.parameters['look-window']) / 24;
  return koopman(allied.sweep, allied.speed, hours, run.scenario.zones[zone].area);
}

/** Chance that a government's own ships and aircraft see a vessel in a zone (Koopman). */
function searchedBy(run: Run, government: number, zone: number): number {
  const effort = searchEffort(run, government, zone);
  return effort > 0 ? 1 - exp(-effort) : 0;
}

/** What holds for all looks of a turn. */
interface Watch {
  /** Share of the turn in which systems were up. */
  readonly up: number;
  /** Share of what passes between the two that gets through, and the entry that carries it. */
  readonly share: number;
  readonly sharedBy: number | undefined;
  readonly quad: readonly Acting<'quad-coordination'>[];
  readonly space: readonly Acting<'wide-area-view'>[];
}

function watchOf(run: Run): Watch {
  const { state, scenario } = run;
  const [channel] = acting(run, state, 'shared-picture');
  return {
    up: Math.max(0, 1 - state.outage[0] / scenario.turnHours),
    share: channel ? channel.force * channel.parameters.share : 0,
    sharedBy: channel?.entry,
    quad: acting(run, state, 'quad-coordination'),
    space: acting(run, state, 'wide-area-view'),
  };
}

/** The looks at a zone: how likely each source alone sees a vessel, and to whom the ledger owes it. */
interface Looks {
  readonly chances: number[];
  readonly causes: Cause[];
  readonly entries: (number | undefined)[];
}

function look(looks: Looks, cause: Cause, detects: number, entry?: number): void {
  if (detects <= 0) return;
  looks.chances.push(detects);
  looks.causes.push(cause);
  looks.entries.push(entry);
}

/** The looks that a government has at a zone this turn. @param searched by each government */
function looksAt(
  run: Run,
  watch: Watch,
  government: number,
  zone: number,
  searched: readonly number[],
): Looks {
  const { state, scenario } = run;
  const { host, sea } = scenario.zones[zone];
  const { up, share, sharedBy } = watch;
  const partner = 1 - government;
  // the fusion centre serves India's side and the Indian Ocean; IPMDA's feed Japan's and the Pacific
  const indian = sea === 'indian' ? scenario.parameters['ais-feed-indian'] : 0;
  const pacific = sea === 'pacific' ? scenario.parameters['ais-feed-pacific'] : 0;
  const looks: Looks = { chances: [], causes: [], entries: [] };
  look(looks, 'own-search', searched[government]);
  look(looks, 'fusion-centre', (government === 0 ? indian : pacific) * up);
  look(looks, 'partner-search', searched[partner] * share * up, sharedBy);
  look(looks, 'partner-feed', (government === 0 ? pacific : indian) * share * up, sharedBy);
  if (host >= 0 && hostAccepts(state, host)) look(looks, 'host-watch', hostWatch(run));
  for (const { entry, force, parameters } of watch.space) {
    const passes = atLeastOne(scenario.parameters['look-window'] / parameters.revisit);
    look(looks, 'space', passes * parameters.recognition * force * up, entry);
  }
  // what Australia and the United States add is theirs to decide: something if they stand close, where it burns
  for (const { entry, force, parameters } of watch.quad) {
    if (state.alliesClose[0] === 0 || state.focus[0] !== zone) continue;
    look(looks, 'partner-search', alliedSearch(run, zone, parameters.support * force), entry);
  }
  return looks;
}

/** 6b. The maritime picture: what was seen grows old, this turn's looks are fused into it. */
export function picture(run: Run): void {
  const { state, scenario } = run;
  const correlation = scenario.parameters['correlation'];
  const kept = aged(1, scenario.turnHours, scenario.parameters['picture-age']);
  const watch = watchOf(run);
  const searched = [0, 0];
  const parts: Part[] = [];
  let total = 0;
  scenario.zones.forEach((zone, z) => {
    for (let g = 0; g < searched.length; g++) searched[g] = searchedBy(run, g, z);
    for (let g = 0; g < searched.length; g++) {
      const at = pictureAt(scenario, g, z);
      const before = state.picture[at];
      const old = before * kept;
      const { chances, causes, entries } = looksAt(run, watch, g, z, searched);
      state.picture[at] = old + (1 - old) * fuse(chances, correlation);
      // per cent of what matters, for the mean of both governments
      const weight = (100 * zone.weight) / GOVERNMENTS.length;
      total += (state.picture[at] - before) * weight;
      if (!run.ledger.recording) continue;
      parts.push({ cause: 'ageing', zone: z, amount: (old - before) * weight });
      shapley(chances, correlation).forEach((value, i) => {
        const amount = value * (1 - old) * weight;
        const entry = entries[i];
        const through = entry === undefined ? {} : { entry };
        parts.push({ cause: causes[i], zone: z, amount, ...through });
      });
    }
  });
  changeMeasure(run, 'awareness', total, () => parts);
}
