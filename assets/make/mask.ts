import type { LonLat } from './geography.ts';
import type { Ring } from './sources.ts';

/** Grid of 0.1° over the water the game uses. Suez is land here: closed. */
export const STEP = 0.1;
export const WEST = 30;
export const SOUTH = -35;
export const COLUMNS = 1300;
export const ROWS = 850;

export const lonOf = (column: number): number => WEST + (column + 0.5) * STEP;
export const latOf = (row: number): number => SOUTH + (row + 0.5) * STEP;
export const columnOf = (lon: number): number => Math.floor((lon - WEST) / STEP);
export const rowOf = (lat: number): number => Math.floor((lat - SOUTH) / STEP);

/** 1 where the centre of a cell lies inside the rings (even-odd). */
export function rasterise(rings: readonly Ring[]): Uint8Array {
  const crossings: number[][] = Array.from({ length: ROWS }, () => []);
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) addEdge(crossings, ring[i - 1]!, ring[i]!);
  }
  const mask = new Uint8Array(COLUMNS * ROWS);
  crossings.forEach((xs, row) => {
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = Math.max(0, Math.ceil((xs[i]! - WEST) / STEP - 0.5));
      const to = Math.min(COLUMNS, Math.ceil((xs[i + 1]! - WEST) / STEP - 0.5));
      if (to > from) mask.fill(1, row * COLUMNS + from, row * COLUMNS + to);
    }
  });
  return mask;
}

function addEdge(crossings: number[][], a: LonLat, b: LonLat): void {
  const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
  const first = Math.max(0, Math.ceil((low[1] - SOUTH) / STEP - 0.5));
  const last = Math.min(ROWS, Math.ceil((high[1] - SOUTH) / STEP - 0.5));
  for (let row = first; row < last; row++) {
    const t = (latOf(row) - low[1]) / (high[1] - low[1]);
    crossings[row]!.push(low[0] + t * (high[0] - low[0]));
  }
}

/** 1 for the cells joined by water to the middle of the Indian Ocean: no lakes, no Mediterranean. */
export function openSea(land: Uint8Array): Uint8Array {
  const sea = new Uint8Array(land.length);
  const stack = [rowOf(-10) * COLUMNS + columnOf(80)];
  sea[stack[0]!] = 1;
  while (stack.length > 0) {
    const cell = stack.pop()!;
    const column = cell % COLUMNS;
    for (const [next, inside] of [
      [cell - 1, column > 0],
      [cell + 1, column < COLUMNS - 1],
      [cell - COLUMNS, cell >= COLUMNS],
      [cell + COLUMNS, cell < land.length - COLUMNS],
    ] as const) {
      if (inside && !land[next] && !sea[next]) {
        sea[next] = 1;
        stack.push(next);
      }
    }
  }
  return sea;
}

/** The open-sea cell nearest to a point. */
export function nearestSea(sea: Uint8Array, [lon, lat]: LonLat): number {
  const [column, row] = [columnOf(lon), rowOf(lat)];
  const shrink = Math.cos((lat * Math.PI) / 180);
  let best = -1;
  let bestDistance = Infinity;
  for (let dr = -25; dr <= 25; dr++) {
    for (let dc = -25; dc <= 25; dc++) {
      const cell = (row + dr) * COLUMNS + column + dc;
      if (!sea[cell]) continue;
      const d = Math.hypot((lonOf(column + dc) - lon) * shrink, latOf(row + dr) - lat);
      if (d < bestDistance) [best, bestDistance] = [cell, d];
    }
  }
  if (best < 0) throw new Error(`no open sea near ${lon}, ${lat}`);
  return best;
}

/** Sea inside an outline, in km², to three significant figures. */
export function seaArea(land: Uint8Array, outline: readonly LonLat[]): number {
  const inside = rasterise([[...outline, outline[0]!]]);
  const side = (STEP * Math.PI * 6371.0088) / 180;
  let area = 0;
  for (let cell = 0; cell < land.length; cell++) {
    if (!inside[cell] || land[cell]) continue;
    area += side * side * Math.cos((latOf(Math.floor(cell / COLUMNS)) * Math.PI) / 180);
  }
  return Number(area.toPrecision(3));
}
