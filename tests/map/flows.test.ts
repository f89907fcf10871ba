import { describe, expect, it } from 'vitest';

import { course, spots } from '../../src/map/flows.ts';
import { project } from '../../src/map/projection.ts';
import type { MapMark } from '../../src/presenter/index.ts';

const mark = (id: string, lon: number, lat: number): MapMark => ({
  id,
  name: id,
  lon,
  lat,
  side: 'japan',
  kind: 'maker',
  restricts: false,
  schematic: false,
  covered: 1,
});
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

describe('marks of supply', () => {
  const near = [mark('a', 135.8, 34.9), mark('b', 137.2, 35.1), mark('c', 77, 28.4)];

  it('stand apart from each other however far away the eye is', () => {
    for (const scale of [0.2, 0.5, 1, 4]) {
      const at = [...spots(near, scale).values()];
      for (let i = 0; i < at.length; i++)
        for (let j = 0; j < i; j++) expect(distance(at[i]!, at[j]!) * scale).toBeGreaterThan(35);
    }
  });

  it('stand where they lie when there is room, and apart even in one place', () => {
    const at = spots(near, 6);
    for (const { id, lon, lat } of near) expect(distance(at.get(id)!, project(lon, lat))).toBe(0);
    const same = [...spots([mark('a', 100, 10), mark('b', 100, 10)], 1).values()];
    expect(distance(same[0]!, same[1]!)).toBeGreaterThan(35);
  });
});

describe('a flow', () => {
  const [from, to] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];

  it('keeps clear of both marks and goes from one to the other', () => {
    const line = course(from, to, { material: 0 }, 12);
    expect(line.every((p) => distance(p, from) >= 12 && distance(p, to) >= 12)).toBe(true);
    expect(distance(line[0]!, from)).toBeLessThan(18);
    expect(distance(line.at(-1)!, to)).toBeLessThan(18);
  });

  it('parts from that of another material, and from the way back', () => {
    const middle = (material: number, back = false) => {
      const line = back ? course(to, from, { material }, 5) : course(from, to, { material }, 5);
      return line[Math.floor(line.length / 2)]!;
    };
    expect(Math.abs(middle(0).y - middle(1).y)).toBeGreaterThan(3);
    expect(Math.sign(middle(0).y)).toBe(-Math.sign(middle(0, true).y));
  });
});
