import { describe, expect, test } from 'vitest';
import { WORLD, project, unproject } from '../../src/map/projection.ts';

describe('projection', () => {
  test('puts 95° E 13° N in the middle, east to the right and north up', () => {
    const middle = project(95, 13);
    expect(middle.x).toBeCloseTo(0, 9);
    expect(middle.y).toBeCloseTo(0, 9);
    expect(project(120, 13).x).toBeGreaterThan(0);
    expect(project(95, 40).y).toBeLessThan(0);
  });

  test.each([
    [139.7, 35.3],
    [39.6, -4.1],
    [57.5, -20.2],
    [144.7, 13.5],
    [95, -30],
  ])('comes back to %d, %d', (lon, lat) => {
    const p = project(lon, lat);
    const [backLon, backLat] = unproject(p.x, p.y);
    expect(backLon).toBeCloseTo(lon, 9);
    expect(backLat).toBeCloseTo(lat, 9);
  });

  test('keeps areas: a degree cell has the same share of the globe anywhere', () => {
    const area = (lon: number, lat: number) => {
      const d = 0.01;
      const [a, b, c] = [project(lon, lat), project(lon + d, lat), project(lon, lat + d)];
      const cell = Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y));
      return cell / Math.cos((lat * Math.PI) / 180);
    };
    const here = area(95, 13);
    for (const [lon, lat] of [
      [139, 35],
      [45, 12],
      [130, -12],
    ] as const) {
      expect(area(lon, lat) / here).toBeCloseTo(1, 3);
    }
  });

  test('holds every port inside the world that has data', () => {
    for (const [lon, lat] of [
      [39.6, -4.1],
      [57.5, -20.2],
      [144.7, 13.5],
      [139.7, 35.3],
    ] as const) {
      const p = project(lon, lat);
      expect(p.x > WORLD.left && p.x < WORLD.right && p.y > WORLD.top && p.y < WORLD.bottom).toBe(
        true,
      );
    }
  });
});
