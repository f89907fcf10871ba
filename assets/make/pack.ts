import { project, type Point } from '../../src/map/projection.ts';
import type { Route } from './distances.ts';

/** Coordinates are stored in quarters of a world unit (0.8 km). */
const QUANTUM = 4;

/** Variable-length integers, seven bits a byte, low bits first; signed ones are zig-zagged. */
class Bytes {
  readonly list: number[] = [];

  count(n: number): void {
    while (n > 127) {
      this.list.push((n & 127) | 128);
      n >>>= 7;
    }
    this.list.push(n);
  }

  signed(n: number): void {
    this.count(n < 0 ? -2 * n - 1 : 2 * n);
  }
}

/** Layers of rings: number of layers, then per layer its rings, each a length and steps. */
export function packLayers(layers: readonly Point[][][]): Uint8Array {
  const out = new Bytes();
  out.count(layers.length);
  for (const layer of layers) {
    out.count(layer.length);
    for (const ring of layer) packPoints(out, ring);
  }
  return Uint8Array.from(out.list);
}

function packPoints(out: Bytes, points: readonly Point[]): void {
  out.count(points.length);
  let [x, y] = [0, 0];
  for (const p of points) {
    const [nextX, nextY] = [Math.round(p.x * QUANTUM), Math.round(p.y * QUANTUM)];
    out.signed(nextX - x);
    out.signed(nextY - y);
    [x, y] = [nextX, nextY];
  }
}

/**
 * Routes share their corners (the same capes), so: the list of corners, then per route its two
 * places and the numbers of its inner corners. Its ends are the places themselves.
 */
export function packRoutes(routes: readonly Route[], places: readonly string[]): Uint8Array {
  const corners = new Map<string, { index: number; point: Point }>();
  const lines = routes.map((r) => ({
    from: places.indexOf(r.from),
    to: places.indexOf(r.to),
    corners: r.points.slice(1, -1).map(([lon, lat]) => {
      const key = `${lon.toFixed(3)},${lat.toFixed(3)}`;
      if (!corners.has(key)) corners.set(key, { index: corners.size, point: project(lon, lat) });
      return corners.get(key)!.index;
    }),
  }));
  const out = new Bytes();
  packPoints(
    out,
    [...corners.values()].map((c) => c.point),
  );
  out.count(lines.length);
  for (const line of lines) {
    out.count(line.from);
    out.count(line.to);
    out.count(line.corners.length);
    for (const corner of line.corners) out.count(corner);
  }
  return Uint8Array.from(out.list);
}
