import type { MapFlow, MapMark } from '../presenter/index.ts';
import { project, type Point } from './projection.ts';

/** Radius of a mark of supply, and how near two of them may stand, in CSS pixels. */
export const MARK = 11;
const NEAREST = 38;
const ROUNDS = 12;

/**
 * Where marks stand, in world units: where they lie, or pushed apart as far as it takes to tell them from
 * each other at this scale, in CSS pixels per world unit.
 */
export function spots(marks: readonly MapMark[], scale: number): Map<string, Point> {
  const at = marks.map(({ lon, lat }) => project(lon, lat));
  const least = NEAREST / scale;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < at.length; i++) {
      for (let j = i + 1; j < at.length; j++) {
        const [a, b] = [at[i]!, at[j]!];
        const distance = Math.hypot(b.x - a.x, b.y - a.y);
        if (distance >= least) continue;
        const [dx, dy] = distance > 0 ? [(b.x - a.x) / distance, (b.y - a.y) / distance] : [1, 0];
        const push = (least - distance) / 2;
        at[i] = { x: a.x - dx * push, y: a.y - dy * push };
        at[j] = { x: b.x + dx * push, y: b.y + dy * push };
      }
    }
  }
  return new Map(marks.map(({ id }, i) => [id, at[i]!]));
}

const STEPS = 32;
/** How far a flow bends, as a share of its length; each material its own way, so that two between the same places part. */
const BEND = 0.16;
const PART = 0.1;

/** The points of a flow between two spots, without what lies within `clear` of either end. */
export function course(
  from: Point,
  to: Point,
  flow: Pick<MapFlow, 'material'>,
  clear: number,
): Point[] {
  const bend = BEND + PART * flow.material;
  // to the left of the way, so that east and west do not share a line
  const middle = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 - (to.x - from.x) * bend,
  };
  const points = Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return {
      x: a * from.x + b * middle.x + c * to.x,
      y: a * from.y + b * middle.y + c * to.y,
    };
  });
  return points.filter(
    (p) =>
      Math.hypot(p.x - from.x, p.y - from.y) >= clear &&
      Math.hypot(p.x - to.x, p.y - to.y) >= clear,
  );
}
