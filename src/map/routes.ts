import type { Point } from './projection.ts';

export type Line = readonly Point[];

/** Lengths of the pieces of each line that somebody has gone along. */
const measured = new WeakMap<Line, readonly number[]>();

function lengthsOf(line: Line): readonly number[] {
  let lengths = measured.get(line);
  if (!lengths) {
    lengths = line.slice(1).map((p, i) => Math.hypot(p.x - line[i]!.x, p.y - line[i]!.y));
    measured.set(line, lengths);
  }
  return lengths;
}

/** The point a share `t` of the length along a line; its ends beyond 0 and 1. */
export function along(line: Line, t: number): Point {
  const lengths = lengthsOf(line);
  let left = Math.max(0, t) * lengths.reduce((sum, l) => sum + l, 0);
  for (const [i, length] of lengths.entries()) {
    if (left <= length && length > 0) {
      const [a, b] = [line[i]!, line[i + 1]!];
      const share = left / length;
      return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
    }
    left -= length;
  }
  return line.at(-1)!;
}

/** All routes between places, either way round. */
export class RouteBook {
  readonly #places: ReadonlyMap<string, Point>;
  readonly #lines: ReadonlyMap<string, Line>;

  constructor(places: ReadonlyMap<string, Point>, lines: ReadonlyMap<string, Line>) {
    this.#places = places;
    this.#lines = lines;
  }

  place(id: string): Point | undefined {
    return this.#places.get(id);
  }

  /** The sea route; the straight line where there is none or for what flies. */
  line(from: string, to: string, flies = false): Line | undefined {
    const there = flies ? undefined : this.#lines.get(`${from}>${to}`);
    if (there) return there;
    const back = flies ? undefined : this.#lines.get(`${to}>${from}`);
    if (back) return back.toReversed();
    const [a, b] = [this.place(from), this.place(to)];
    return a && b && [a, b];
  }
}
