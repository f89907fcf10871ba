import {
  airMiles,
  cycleOf,
  meanOnStation,
  nearestResupply,
  openPorts,
  partnerOf,
  placeOfZone,
  seaMiles,
} from '../engine/index.ts';
import { governmentName } from './lexicon.ts';
import { duration, number, percent } from './numbers.ts';
import { placeId, type Scene } from './scene.ts';
import { text } from './texts/text.ts';

/*
 * Where a group could keep station, by the model's own numbers: distance to the nearest port that is
 * open to it, speed, endurance, days in port.
 */

/** What a group could keep on station in a zone, as a share of it. */
export interface Reach {
  /** Index of the zone. */
  readonly zone: number;
  readonly now: number;
  readonly without: number;
  readonly withPartner: number;
  /** Ports that would resupply it, by index; null where none can. */
  readonly ports: { readonly now: number | null; readonly withPartner: number | null };
  readonly words: string;
}

/** The port that resupplies a group for a zone. */
function portFor(scene: Scene, group: number, zone: number, ports: readonly number[]) {
  const { run, draft } = scene;
  const { scenario } = run;
  const miles = nearestResupply(run, draft, group, zone, ports);
  if (miles < 0) return null;
  const flies = scenario.platforms[scenario.groups[group].platform].kind === 'aircraft';
  const way = flies ? airMiles : seaMiles;
  const place = placeOfZone(scenario, zone);
  const port = ports.find(
    (at) =>
      way(scenario, at, place) === miles && !(flies && scenario.ports[at].kind === 'commercial'),
  );
  return port === undefined ? null : { port, miles };
}

function wordsOf(now: number, without: number, withPartner: number, partner: string): string {
  const shown = (share: number) => percent(share);
  if (withPartner <= 0) return text('say.reach.none');
  if (shown(withPartner) !== shown(now))
    return text('say.reach.gain', { share: shown(now), more: shown(withPartner), partner });
  if (shown(without) !== shown(now))
    return text('say.reach.loss', { share: shown(now), less: shown(without), partner });
  return text('say.reach.same', { share: shown(now) });
}

/** What a group could keep on station in every zone, now and with and without the partner's ports. */
export function reachOf(scene: Scene, group: number): Reach[] {
  const { run, draft } = scene;
  const { government, count } = run.scenario.groups[group];
  const partner = partnerOf(government);
  const open = openPorts(run, draft, government);
  const theirs = run.scenario.ports.flatMap(({ owner }, i) => (owner === partner ? [i] : []));
  const without = open.filter((port) => !theirs.includes(port));
  const withPartner = [...new Set([...open, ...theirs])];
  return run.scenario.zones.map((_, zone) => {
    const share = (ports: readonly number[]) =>
      meanOnStation(run, draft, group, zone, ports) / count;
    const shares = [share(open), share(without), share(withPartner)] as const;
    return {
      zone,
      now: shares[0],
      without: shares[1],
      withPartner: shares[2],
      ports: {
        now: portFor(scene, group, zone, open)?.port ?? null,
        withPartner: portFor(scene, group, zone, withPartner)?.port ?? null,
      },
      words: wordsOf(...shares, governmentName(partner)),
    };
  });
}

/** How a group keeps station in the zone where it is or goes; empty for one that lies in port. */
export function rotationWords(scene: Scene, group: number): string {
  const { run, draft, words } = scene;
  const { scenario } = run;
  const zone = draft.groupTo[group] - scenario.ports.length;
  if (zone < 0) return '';
  const { government, platform: p } = scenario.groups[group];
  const platform = scenario.platforms[p];
  const found = portFor(scene, group, zone, openPorts(run, draft, government));
  if (!found || meanOnStation(run, draft, group, zone) <= 0) return text('say.rotation.none');
  const place = { port: words.place(placeId(run, found.port)), miles: number(found.miles) };
  if (platform.kind === 'aircraft') {
    const station = platform.sortieHours - (2 * found.miles) / platform.cruise;
    const sorties = number(platform.sortiesPerDay, 1);
    return text('say.rotation.aircraft', { ...place, station: duration(station), sorties });
  }
  const { endurance, turnaround } = cycleOf(run, draft, group, zone);
  const way = found.miles / platform.cruise;
  return text('say.rotation.ship', {
    ...place,
    station: duration(endurance * 24 - 2 * way),
    way: duration(2 * way),
    rest: duration(turnaround * 24),
  });
}
