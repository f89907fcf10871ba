import FlatQueue from 'flatqueue';
import { project, unproject } from '../../src/map/projection.ts';
import { COLUMNS, ROWS, STEP, columnOf, latOf, lonOf, rowOf } from './mask.ts';
import type { LonLat } from './geography.ts';

/** The 16 directions of a grid step, in cells; knight's moves must not jump over a corner of land. */
const MOVES: readonly (readonly [
  dc: number,
  dr: number,
  via: readonly (readonly [number, number])[],
])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
  [2, 1],
  [2, -1],
  [-2, 1],
  [-2, -1],
  [1, 2],
  [1, -2],
  [-1, 2],
  [-1, -2],
].map(([dc, dr]) => [dc!, dr!, passed(dc!, dr!)] as const);

function passed(dc: number, dr: number): [number, number][] {
  if (Math.abs(dc) === 2)
    return [
      [dc / 2, 0],
      [dc / 2, dr],
    ];
  if (Math.abs(dr) === 2)
    return [
      [0, dr / 2],
      [dc, dr / 2],
    ];
  return [];
}

/** A step beside the coast costs this much more, so that ships keep off where they can. */
const NEAR_COAST = 1.15;

/** Cost factor of every cell: 0 is impassable. */
export function costs(sea: Uint8Array): Float64Array {
  const cost = new Float64Array(sea.length);
  for (let cell = COLUMNS; cell < sea.length - COLUMNS; cell++) {
    if (!sea[cell]) continue;
    const open = sea[cell - 1] && sea[cell + 1] && sea[cell - COLUMNS] && sea[cell + COLUMNS];
    cost[cell] = open ? 1 : NEAR_COAST;
  }
  return cost;
}

/** Dijkstra from one cell to all: the cell before each one on its cheapest path. */
export function tree(cost: Float64Array, from: number): Int32Array {
  const before = new Int32Array(cost.length).fill(-1);
  // Float64: the queue holds doubles, and a rounded copy would make every entry look stale.
  const reached = new Float64Array(cost.length).fill(Infinity);
  const queue = new FlatQueue<number>();
  reached[from] = 0;
  queue.push(from, 0);
  while (queue.length > 0) {
    const so = queue.peekValue()!;
    const cell = queue.pop()!;
    if (so > reached[cell]!) continue;
    const column = cell % COLUMNS;
    const row = (cell - column) / COLUMNS;
    const width = Math.cos((latOf(row) * Math.PI) / 180);
    for (const [dc, dr, via] of MOVES) {
      if (column + dc < 0 || column + dc >= COLUMNS || row + dr < 0 || row + dr >= ROWS) continue;
      const next = cell + dr * COLUMNS + dc;
      if (!cost[next] || via.some(([c, r]) => !cost[cell + r * COLUMNS + c])) continue;
      const length = Math.sqrt(dc * dc * width * width + dr * dr);
      const total = so + (length * (cost[cell]! + cost[next]!)) / 2;
      if (total < reached[next]!) {
        reached[next] = total;
        before[next] = cell;
        queue.push(next, total);
      }
    }
  }
  return before;
}

/** The path from the tree's root to a cell, pulled tight: as few points as the land allows. */
export function path(sea: Uint8Array, before: Int32Array, to: number): LonLat[] {
  const cells = [to];
  while (before[cells.at(-1)!]! >= 0) cells.push(before[cells.at(-1)!]!);
  const points = cells
    .reverse()
    .map((c): LonLat => [lonOf(c % COLUMNS), latOf(Math.floor(c / COLUMNS))]);
  const there = pull(sea, points);
  return pull(sea, there.toReversed()).toReversed();
}

function pull(sea: Uint8Array, points: LonLat[]): LonLat[] {
  const kept = [points[0]!];
  let anchor = 0;
  while (anchor < points.length - 1) {
    let next = anchor + 1;
    // Sight comes and goes along a coast: look a good way past the first point out of sight.
    for (let j = next + 1, misses = 0; j < points.length && misses < 40; j++) {
      if (inSight(sea, points[anchor]!, points[j]!)) [next, misses] = [j, 0];
      else misses++;
    }
    kept.push(points[next]!);
    anchor = next;
  }
  return kept;
}

/** Whether the straight line as drawn on the map stays at sea. */
function inSight(sea: Uint8Array, a: LonLat, b: LonLat): boolean {
  const [p, q] = [project(...a), project(...b)];
  const unit = project(95 + STEP, 13).x * 0.7;
  const steps = Math.ceil(Math.hypot(q.x - p.x, q.y - p.y) / unit);
  for (let i = 1; i < steps; i++) {
    const [lon, lat] = unproject(p.x + ((q.x - p.x) * i) / steps, p.y + ((q.y - p.y) * i) / steps);
    if (!sea[rowOf(lat) * COLUMNS + columnOf(lon)]) return false;
  }
  return true;
}
