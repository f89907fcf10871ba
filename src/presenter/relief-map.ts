import { BOTTLENECKS, entryPointOf, GOODS, type Relief } from '../engine/index.ts';
import type { MapDistrict, MapEntryPoint, MapView } from './map-view.ts';
import { number, percent, sentence } from './numbers.ts';
import type { Scene } from './scene.ts';
import { text } from './texts/text.ts';

function districtsOf({ run, book, seen, words }: Scene, relief: Relief): MapDistrict[] {
  const struck = seen.hazard[0] > 0;
  const widest = Math.max(...relief.districts.flatMap(({ links }) => links));
  return relief.districts.flatMap(({ id, links }, d) => {
    const place = book.districts.find((district) => district.id === id);
    if (!place) return [];
    const bound = BOTTLENECKS[seen.bottleneck[d]];
    const covered = struck ? seen.covered[d] : 1;
    const name = sentence(words.district(id));
    const ways = relief.entryPoints.flatMap(({ port }, e) => {
      if (links[e] === 0) return [];
      const from = run.scenario.ports[port].id;
      const width = links[e] / widest;
      return [{ from, width, cut: seen.slide[d] > 0, full: bound === 'last-mile' }];
    });
    return [
      {
        id,
        name: struck ? text('say.map.district', { name, share: percent(covered) }) : name,
        lon: place.lon,
        lat: place.lat,
        covered,
        letter: struck && bound !== 'none' ? text(`say.bound.letter.${bound}`) : '',
        bound: struck ? text(`say.bound.${bound}`) : '',
        calm: !struck,
        ways,
      },
    ];
  });
}

function entryPointOnMap({ run, seen }: Scene, relief: Relief, e: number): MapEntryPoint {
  const { port, slots, quay } = relief.entryPoints[e];
  const struck = seen.hazard[0] > 0;
  const whole = struck ? seen.slots[e] / slots : 1;
  const aboard = run.scenario.groups.reduce((sum, { platform }, g) => {
    const ship = run.scenario.platforms[platform].kind !== 'aircraft';
    return ship && entryPointOf(run, seen, g) === e ? sum + seen.hold[g] : sum;
  }, 0);
  const stock = GOODS.reduce((sum, _, g) => sum + seen.stock[e * GOODS.length + g], 0);
  return {
    port: run.scenario.ports[port].id,
    air: { most: whole, came: seen.arrivals[e] / slots },
    quay: { most: whole, came: aboard / quay },
    words: struck
      ? text('say.map.entry', {
          flights: number(seen.arrivals[e]),
          slots: number(seen.slots[e]),
          waiting: number(aboard + stock),
        })
      : '',
  };
}

/** The districts of a disaster, the ways in, and the ways between them. */
export function reliefMap(scene: Scene): Pick<MapView, 'districts' | 'entryPoints'> {
  const { relief } = scene.run.scenario;
  if (!relief) return { districts: [], entryPoints: [] };
  return {
    districts: districtsOf(scene, relief),
    entryPoints: relief.entryPoints.map((_, e) => entryPointOnMap(scene, relief, e)),
  };
}
