import type { Origin, SourceKind, Supply } from '../engine/index.ts';
import type { MapFlow, MapMark, MapView } from './map-view.ts';
import { sentence } from './numbers.ts';
import type { Scene } from './scene.ts';
import { cameFrom, usualFrom } from './supply-flows.ts';
import { daysWords, tonnesWords } from './supply-makers.ts';
import { stockWords } from './supply-materials.ts';
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

/** Id of Japan’s state stock on the map. */
export const STOCK = 'japan-stock';
/** Degrees from the makers: into the sea, where it stands in nobody’s place and its name has room. */
const BESIDE = { lon: 0.5, lat: -4.5 };

const sideOf = (kind: SourceKind): MapMark['side'] => {
  if (kind === 'india') return 'india';
  return kind === 'recycling' ? 'japan' : 'other';
};

/** Japan’s state stock. Where it lies is not published: it stands amid the makers whom it is for. */
function stockOf(
  scene: Scene,
  supply: Supply,
  at: (id: string) => readonly { lon: number; lat: number }[],
): MapMark[] {
  const { seen } = scene;
  const makers = supply.users.flatMap(({ id, government }) =>
    government === 'japan' ? at(id) : [],
  );
  const filled = supply.commodities.filter(({ reserve }) => reserve > 0);
  if (makers.length === 0 || filled.length === 0) return [];
  const mean = (key: 'lon' | 'lat') =>
    makers.reduce((sum, place) => sum + place[key], 0) / makers.length;
  const left = supply.commodities.reduce(
    (sum, { reserve }, k) => (reserve > 0 ? sum + Math.min(1, seen.reserve[k] / reserve) : sum),
    0,
  );
  return [
    {
      id: STOCK,
      name: text('say.map.stock', { list: stockWords(scene, supply) }),
      lon: mean('lon') + BESIDE.lon,
      lat: mean('lat') + BESIDE.lat,
      side: 'japan',
      kind: 'stock',
      restricts: false,
      covered: left / filled.length,
      schematic: true,
    },
  ];
}

function marksOf(scene: Scene, supply: Supply): MapMark[] {
  const { book, seen, words } = scene;
  const places = new Map(book.places.map((place) => [place.id, place]));
  const at = (id: string) => {
    const place = places.get(id);
    return place ? [{ lon: place.lon, lat: place.lat }] : [];
  };
  return [
    ...stockOf(scene, supply, at),
    ...supply.sources.flatMap(({ id, kind }) =>
      at(id).map((place): MapMark => ({
        id,
        name: sentence(words.source(id)),
        ...place,
        side: sideOf(kind),
        kind: kind === 'recycling' ? 'scrap' : 'refinery',
        restricts: kind === 'restrictor',
        covered: 1,
        schematic: false,
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
        schematic: false,
      })),
    ),
  ];
}

interface Flowing {
  readonly from: string;
  /** Index of the maker. */
  readonly user: number;
  readonly tonnes: number;
  readonly usual: number;
}

/** A flow as it is drawn, and the same in words; what is too little to draw is none. */
function flowOf(scene: Scene, supply: Supply, { from, user, tonnes, usual }: Flowing): MapFlow[] {
  if (tonnes < TRACE && usual < TRACE) return [];
  const { users, commodities } = supply;
  const { id, commodity } = users[user];
  const most = Math.max(...users.map((_, u) => usualFrom(scene.run, supply, u)));
  const width = (t: number) => Math.sqrt(Math.min(1, t / most));
  const stopped = tonnes < usual * STOPPED;
  const key = stopped ? 'stopped' : usual < TRACE ? 'new' : 'usual';
  return [
    {
      from,
      to: id,
      material: commodity,
      width: width(tonnes),
      usual: width(usual),
      stopped,
      words: text(`say.map.flow.${key}`, {
        material: scene.words.commodity(commodities[commodity].id),
        tonnes: tonnesWords(tonnes),
        usual: tonnesWords(usual),
      }),
    },
  ];
}

/** What flowed in the last turn from each source to each maker; sources of one kind share it by what they have. */
function flowsOf(scene: Scene, supply: Supply): MapFlow[] {
  const { users, sources } = supply;
  const released = users.flatMap(({ government }, user) =>
    government === 'japan'
      ? flowOf(scene, supply, {
          from: STOCK,
          user,
          tonnes: cameFrom(scene, supply, user, 'reserve'),
          usual: 0,
        })
      : [],
  );
  const bought = sources.flatMap((source) => {
    const origin = ORIGIN_OF[source.kind];
    const peers = sources.filter(({ kind }) => kind === source.kind);
    return users.flatMap(({ commodity, government }, user): MapFlow[] => {
      // scrap is used up where it falls: only Japan's has works of its own on the map
      if (source.kind === 'recycling' && government !== 'japan') return [];
      const all = peers.reduce((sum, { capacity }) => sum + capacity[commodity], 0);
      const part = all > 0 ? source.capacity[commodity] / all : 1 / peers.length;
      const usual = source.kind === 'restrictor' ? usualFrom(scene.run, supply, user) * part : 0;
      const tonnes = cameFrom(scene, supply, user, origin) * part;
      return flowOf(scene, supply, { from: source.id, user, tonnes, usual });
    });
  });
  return [...released, ...bought];
}

/** Sources, makers and what flows between them. */
export function supplyMap(scene: Scene): Pick<MapView, 'marks' | 'flows'> {
  const { supply } = scene.run.scenario;
  if (!supply) return { marks: [], flows: [] };
  return { marks: marksOf(scene, supply), flows: flowsOf(scene, supply) };
}
