import baseUrl from '../../assets/map/base.bin?url';
import labels from '../../assets/map/labels.json';
import places from '../../assets/map/places.json';
import routesUrl from '../../assets/map/routes.bin?url';
import { unpackLayers, unpackRoutes, type Shape } from './decode.ts';
import { project, type Point } from './projection.ts';
import { RouteBook } from './routes.ts';
import { boxOf, type Box } from './viewpoint.ts';

export interface PlaceName {
  name: string;
  at: Point;
  /** 1 small to 4 ocean. */
  size: number;
  /** Degrees, clockwise. */
  angle: number;
  /** The zone that has this name already. */
  zone?: string;
}

/** Everything on the map that never changes, in world units. */
export interface Atlas {
  land: Shape[];
  /** Sea deeper than 200, 1000 … 6000 m. */
  depths: Shape[][];
  routes: RouteBook;
  outlines: ReadonlyMap<string, { points: Point[]; box: Box }>;
  seas: PlaceName[];
  lands: PlaceName[];
}

export async function loadAtlas(): Promise<Atlas> {
  const [base, routes] = await Promise.all([bytes(baseUrl), bytes(routesUrl)]);
  const [land = [], ...depths] = unpackLayers(base);
  const points = places.places.map(({ id, at }) => ({ id, point: world(at) }));
  return {
    land,
    depths,
    routes: new RouteBook(
      new Map(points.map((p) => [p.id, p.point])),
      unpackRoutes(routes, points),
    ),
    outlines: new Map(
      places.zones.map(({ id, outline }) => {
        const curved = curve(outline);
        return [id, { points: curved, box: boxOf(curved) }];
      }),
    ),
    seas: labels.seas.map(placeName),
    lands: labels.lands.map(placeName),
  };
}

async function bytes(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

const world = (at: number[]): Point => project(at[0]!, at[1]!);

function placeName(entry: {
  name: string;
  at: number[];
  size: number;
  angle?: number;
  zone?: string;
}): PlaceName {
  return { ...entry, at: world(entry.at), angle: entry.angle ?? 0 };
}

/** Straight in longitude and latitude is curved on the map: a point at least every 2°. */
function curve(outline: number[][]): Point[] {
  return outline.flatMap(([lon = 0, lat = 0], i) => {
    const [nextLon = 0, nextLat = 0] = outline[(i + 1) % outline.length]!;
    const steps = Math.ceil(Math.max(Math.abs(nextLon - lon), Math.abs(nextLat - lat)) / 2);
    return Array.from({ length: steps }, (_, k) =>
      project(lon + ((nextLon - lon) * k) / steps, lat + ((nextLat - lat) * k) / steps),
    );
  });
}
