import type { Origin, SourceKind, Supply } from '../engine/index.ts';
import type { MapFlow, MapMark, MapView } from './map-view.ts';
import { sentence } from './numbers.ts';
import type { Scene } from './scene.ts';
import { cameFrom, usualFrom } from './supply-flows.ts';
import { daysWords } from './supply-makers.ts';
import { text } from './texts/text.ts';

const ORIGIN_OF: Readonly<Record<SourceKind, Origin>> = {
  restrictor: 'licensed',
  third: 'third',
  india: 'india',
  recycling: 'recycled',
};

/** Less than this part of a usual flow, and it has stopped. */
const STOPPED = 0.02;
/** Tonnes that are too little to draw. */
const TRACE = 0.05;

const sideOf = (kind: SourceKind): MapMark['side'] => {
  if (kind === 'india') return 'india';
  return kind === 'recycling' ? 'japan' : 'other';
};

function marksOf({ book, seen, words }: Scene, supply: Supply): MapMark[] {
  const places = new Map(book.places.map((place) => [place.id, place]));
  const at = (id: string) => {
    const place = places.get(id);
    return place ? [{ lon: place.lon, lat: place.lat }] : [];
  };
  return [
    ...supply.sources.flatMap(({ id, kind }) =>
      at(id).map((place): MapMark => ({
        id,
        name: sentence(words.source(id)),
        ...place,
        side: sideOf(kind),
        kind: kind === 'recycling' ? 'scrap' : 'refinery',
        restricts: kind === 'restrictor',
        covered: 1,
      })),
    ),
    ...supply.users.flatMap(({ id, government, stockDays }, u) =>
      at(id).map((place): MapMark => ({
        id,
        name: text('say.map.maker', { maker: words.maker(id), days: daysWords(seen.cover[u]) }),
        ...place,
        side: government,
        kind: 'maker',
        restricts: false,
        covered: Math.min(1, seen.cover[u] / stockDays),
      })),
    ),
  ];
}

/** What flowed in the last turn from each source to each maker; sources of one kind share it by what they have. */
function flowsOf(scene: Scene, supply: Supply): MapFlow[] {
  const { users, sources } = supply;
  const most = Math.max(...users.map((_, u) => usualFrom(scene.run, supply, u)));
  const width = (tonnes: number) => Math.sqrt(Math.min(1, tonnes / most));
  return sources.flatMap((source) => {
    const origin = ORIGIN_OF[source.kind];
    const peers = sources.filter(({ kind }) => kind === source.kind);
    return users.flatMap(({ id, commodity, government }, u): MapFlow[] => {
      // scrap is used up where it falls: only Japan's has works of its own on the map
      if (source.kind === 'recycling' && government !== 'japan') return [];
      const all = peers.reduce((sum, { capacity }) => sum + capacity[commodity], 0);
      const part = all > 0 ? source.capacity[commodity] / all : 1 / peers.length;
      const tonnes = cameFrom(scene, supply, u, origin) * part;
      const usual = source.kind === 'restrictor' ? usualFrom(scene.run, supply, u) * part : 0;
      if (tonnes < TRACE && usual < TRACE) return [];
      return [
        {
          from: source.id,
          to: id,
          material: commodity,
          width: width(tonnes),
          usual: width(usual),
          stopped: tonnes < usual * STOPPED,
        },
      ];
    });
  });
}

/** Sources, makers and what flows between them. */
export function supplyMap(scene: Scene): Pick<MapView, 'marks' | 'flows'> {
  const { supply } = scene.run.scenario;
  if (!supply) return { marks: [], flows: [] };
  return { marks: marksOf(scene, supply), flows: flowsOf(scene, supply) };
}
