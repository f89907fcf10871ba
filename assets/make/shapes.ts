import FlatQueue from 'flatqueue';
import { WORLD, project, type Point } from '../../src/map/projection.ts';
import type { Ring } from './sources.ts';

/** Rings on the map plane, cut to the part that has data and thinned to what an eye can see. */
export function shapes(rings: readonly Ring[], smallest: number): Point[][] {
  return rings
    .map((ring) => clip(ring.map(([lon, lat]) => project(lon, lat))))
    .filter((ring) => ring.length > 3 && Math.abs(area(ring)) >= smallest * 1.5)
    .map((ring) => thin(ring, smallest))
    .filter((ring) => ring.length > 3);
}

/** Sutherland–Hodgman against the four sides of the world, on open rings. */
function clip(ring: Point[]): Point[] {
  let points = ring.slice(0, -1);
  const sides: [axis: 'x' | 'y', limit: number, sign: 1 | -1][] = [
    ['x', WORLD.left, 1],
    ['x', WORLD.right, -1],
    ['y', WORLD.top, 1],
    ['y', WORLD.bottom, -1],
  ];
  for (const [axis, limit, sign] of sides) {
    const inside = (p: Point) => (p[axis] - limit) * sign >= 0;
    if (points.every(inside)) continue;
    points = points.flatMap((p, i) => {
      const before = points.at(i - 1)!;
      if (inside(p) === inside(before)) return inside(p) ? [p] : [];
      const t = (limit - before[axis]) / (p[axis] - before[axis]);
      const cut = { x: before.x + t * (p.x - before.x), y: before.y + t * (p.y - before.y) };
      return inside(p) ? [cut, p] : [cut];
    });
  }
  return points;
}

function area(ring: Point[]): number {
  return ring.reduce((sum, p, i) => {
    const q = ring[(i + 1) % ring.length]!;
    return sum + (p.x * q.y - q.x * p.y) / 2;
  }, 0);
}

/** Visvalingam–Whyatt: drops the corner with the smallest triangle until all reach `smallest`. */
function thin(ring: Point[], smallest: number): Point[] {
  const n = ring.length;
  const before = ring.map((_, i) => (i + n - 1) % n);
  const after = ring.map((_, i) => (i + 1) % n);
  const size = (i: number) => Math.abs(area([ring[before[i]!]!, ring[i]!, ring[after[i]!]!]));
  const current = ring.map((_, i) => size(i));
  const queue = new FlatQueue<number>();
  current.forEach((s, i) => queue.push(i, s));
  const dropped = new Set<number>();
  while (queue.length > 0 && n - dropped.size > 3) {
    const value = queue.peekValue()!;
    const i = queue.pop()!;
    if (dropped.has(i) || value !== current[i]) continue;
    if (value >= smallest) break;
    dropped.add(i);
    const [left, right] = [before[i]!, after[i]!];
    after[left] = right;
    before[right] = left;
    for (const side of [left, right]) {
      // Never smaller than what was dropped already, or one sharp detail would vanish bit by bit.
      current[side] = Math.max(value, size(side));
      queue.push(side, current[side]!);
    }
  }
  return ring.filter((_, i) => !dropped.has(i));
}
