import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LonLat } from './geography.ts';

export type Ring = LonLat[];
export const DEPTHS = [200, 1000, 2000, 3000, 4000, 5000, 6000] as const;

/**
 * Land of Natural Earth 1:10m. Only the `land` file is ever read: the game draws no borders.
 * Rings are used flat, with the even-odd rule, so the winding of three mis-wound rings in the
 * Maldives (which inverts land and sea for a spherical reader such as d3-geo) does not matter.
 */
export function landRings(): Ring[] {
  const path = createRequire(import.meta.url).resolve('world-atlas/land-10m.json');
  return ringsOf(read(path), 'land');
}

/** Sea deeper than `depth` metres. */
export function depthRings(depth: (typeof DEPTHS)[number]): Ring[] {
  bathymetry ??= read(new URL('../source/bathymetry.topo.json', import.meta.url));
  return ringsOf(bathymetry, `depth${depth}`);
}

let bathymetry: Topology | undefined;

const read = (path: string | URL) => JSON.parse(readFileSync(path, 'utf8')) as Topology;

function ringsOf(topology: Topology, name: string): Ring[] {
  const collection = feature(topology, topology.objects[name] as GeometryCollection);
  return collection.features.flatMap((f) => {
    const g = f.geometry as Polygon | MultiPolygon;
    return ((g.type === 'Polygon' ? g.coordinates : g.coordinates.flat()) as Ring[]).map(unwrap);
  });
}

/**
 * Rings over the date line jump from 180 to -180; read flat, they would wall off a whole latitude.
 * Made continuous, and turned to lie around the middle of the map.
 */
function unwrap(ring: Ring): Ring {
  let turn = 0;
  const lons = ring.map(([lon], i) => {
    const step = i === 0 ? 0 : lon - ring[i - 1]![0];
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    return lon + turn;
  });
  const [west, east] = lons.reduce<[number, number]>(
    ([w, e], x) => [Math.min(w, x), Math.max(e, x)],
    [540, -540],
  );
  const shift = 360 * Math.round((95 - (west + east) / 2) / 360);
  return ring.map(([, lat], i) => [lons[i]! + shift, lat]);
}
