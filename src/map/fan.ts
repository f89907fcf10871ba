import type { Point } from './projection.ts';

/** Nearer than this many CSS pixels marks would lie on the port that they hang on, and on who is there. */
const NEAREST = 62;
const NEAREST_LOW = 38;

/**
 * Where a mark stands on the screen: where it lies, or from far away as far from its port as it takes to
 * tell them apart, in the direction in which it lies.
 */
export function fanned(port: Point, mark: Point, low = false): Point {
  const nearest = low ? NEAREST_LOW : NEAREST;
  const [dx, dy] = [mark.x - port.x, mark.y - port.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= nearest) return mark;
  if (distance === 0) return { x: port.x, y: port.y - nearest };
  return {
    x: port.x + (dx / distance) * nearest,
    y: port.y + (dy / distance) * nearest,
  };
}

/** The parts of a way that are drawn, as shares of its length: whole, or with a gap where a slide lies. */
export const stretches = (cut: boolean): readonly (readonly [number, number])[] =>
  cut
    ? [
        [0, 0.4],
        [0.62, 1],
      ]
    : [[0, 1]];
