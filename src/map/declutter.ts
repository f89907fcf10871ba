import type { Point } from './projection.ts';
import { overlaps, type Box } from './viewpoint.ts';

export interface Candidate {
  /** Higher goes first; equal keeps the given order. */
  priority: number;
  width: number;
  height: number;
  /** Centres to try, best first. */
  centres: readonly Point[];
  /** Placed at its best centre even where there is no room. */
  always?: boolean;
}

/** Greedy: each in turn takes its first free centre, or goes without. Nothing placed overlaps. */
export function declutter<T extends Candidate>(
  candidates: readonly T[],
  obstacles: readonly Box[],
  screen: Box,
  gap = 2,
): Map<T, Point> {
  const taken = [...obstacles];
  const placed = new Map<T, Point>();
  for (const candidate of candidates.toSorted((a, b) => b.priority - a.priority)) {
    const box = (c: Point): Box => ({
      left: c.x - candidate.width / 2 - gap,
      top: c.y - candidate.height / 2 - gap,
      right: c.x + candidate.width / 2 + gap,
      bottom: c.y + candidate.height / 2 + gap,
    });
    const free = candidate.centres.find((centre) => {
      const b = box(centre);
      const inside =
        b.left >= screen.left &&
        b.right <= screen.right &&
        b.top >= screen.top &&
        b.bottom <= screen.bottom;
      return inside && taken.every((other) => !overlaps(b, other));
    });
    const centre = free ?? (candidate.always ? candidate.centres[0] : undefined);
    if (!centre) continue;
    placed.set(candidate, centre);
    taken.push(box(centre));
  }
  return placed;
}

/** Centres for a box around a round keep-out: below, above, beside, slanted, then further out. */
export function around(p: Point, width: number, height: number, keepOut: number): Point[] {
  const ring = (extra: number): Point[] => {
    const [dx, dy] = [keepOut + extra + width / 2, keepOut + extra + height / 2];
    const slant = 0.72;
    return [
      { x: p.x, y: p.y + dy },
      { x: p.x, y: p.y - dy },
      { x: p.x + dx, y: p.y },
      { x: p.x - dx, y: p.y },
      { x: p.x + dx * slant, y: p.y + dy },
      { x: p.x - dx * slant, y: p.y + dy },
      { x: p.x + dx * slant, y: p.y - dy },
      { x: p.x - dx * slant, y: p.y - dy },
    ];
  };
  return [...ring(3), ...ring(16), ...ring(30), ...ring(46)];
}
