import geodesic from 'geographiclib-geodesic';
import { costs, path, tree } from './router.ts';
import { COLUMNS, latOf, lonOf, nearestSea } from './mask.ts';
import type { LonLat, Place } from './geography.ts';

export interface Distances {
  places: string[];
  /** Nautical miles along navigable water; null for places without a harbour. */
  sea: (number | null)[][];
  /** Nautical miles, great circle on WGS84. */
  air: number[][];
}

export interface Route {
  from: string;
  to: string;
  points: LonLat[];
}

/** Both distance tables, and the route of every pair of places as drawn on the map. */
export function measure(
  sea: Uint8Array,
  places: Place[],
): { distances: Distances; routes: Route[] } {
  const table = <T>(value: T) => places.map(() => places.map(() => value));
  const distances: Distances = {
    places: places.map((p) => p.id),
    sea: table<number | null>(null),
    air: table(0),
  };
  const routes: Route[] = [];
  const cells = places.map((p) => (p.air ? -1 : nearestSea(sea, p.at)));
  const cost = costs(sea);
  places.forEach((a, i) => {
    const before = a.air ? undefined : tree(cost, cells[i]!);
    if (before) distances.sea[i]![i] = 0;
    for (let j = i + 1; j < places.length; j++) {
      const b = places[j]!;
      distances.air[i]![j] = distances.air[j]![i] = Math.round(miles([a.at, b.at]));
      if (!before || b.air) continue;
      const points = anchored(a, path(sea, before, cells[j]!), b, cells[i]!, cells[j]!);
      distances.sea[i]![j] = distances.sea[j]![i] = Math.round(miles(points));
      routes.push({ from: a.id, to: b.id, points });
    }
  });
  return { distances, routes };
}

/** A harbour lies on land for the grid: the route starts and ends at the place itself. */
function anchored(a: Place, points: LonLat[], b: Place, first: number, last: number): LonLat[] {
  const middle = points.slice(1, -1);
  const near = (place: Place, cell: number): LonLat[] => {
    const at: LonLat = [lonOf(cell % COLUMNS), latOf(Math.floor(cell / COLUMNS))];
    return miles([place.at, at]) > 8 ? [at] : [];
  };
  return [a.at, ...near(a, first), ...middle, ...near(b, last), b.at];
}

function miles(points: readonly LonLat[]): number {
  const { WGS84 } = geodesic.Geodesic;
  let metres = 0;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    metres += WGS84.Inverse(a[1], a[0], b[1], b[0]).s12!;
  }
  return metres / 1852;
}
