import type { Point } from './projection.ts';
import { boxOf, type Box } from './viewpoint.ts';

export interface Shape {
  points: Point[];
  box: Box;
}

/** The inverse of assets/make/pack.ts: quarters of a world unit, zig-zag steps. */
const QUANTUM = 4;

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  count(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new Error('map data ends too early');
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  signed(): number {
    const n = this.count();
    return n % 2 === 0 ? n / 2 : -(n + 1) / 2;
  }

  points(): Point[] {
    let [x, y] = [0, 0];
    return Array.from({ length: this.count() }, () => {
      x += this.signed();
      y += this.signed();
      return { x: x / QUANTUM, y: y / QUANTUM };
    });
  }

  times<T>(make: () => T): T[] {
    return Array.from({ length: this.count() }, make);
  }
}

/** Land first, then the sea deeper than 200, 1000 … 6000 m. */
export function unpackLayers(bytes: Uint8Array): Shape[][] {
  const reader = new Reader(bytes);
  return reader.times(() =>
    reader.times(() => {
      const points = reader.points();
      return { points, box: boxOf(points) };
    }),
  );
}

/** Lines by `from>to`. */
export function unpackRoutes(
  bytes: Uint8Array,
  places: readonly { id: string; point: Point }[],
): Map<string, Point[]> {
  const reader = new Reader(bytes);
  const corners = reader.points();
  return new Map(
    reader.times(() => {
      const [from, to] = [places[reader.count()]!, places[reader.count()]!];
      const inner = reader.times(() => corners[reader.count()]!);
      return [`${from.id}>${to.id}`, [from.point, ...inner, to.point]] as const;
    }),
  );
}
