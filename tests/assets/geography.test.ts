import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGeography } from '../../assets/make/geography.ts';
import { openSea, rasterise, seaArea } from '../../assets/make/mask.ts';
import { landRings } from '../../assets/make/sources.ts';
import type { Distances } from '../../assets/make/distances.ts';

const json = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../assets/geography/${path}`, import.meta.url), 'utf8'));
const table = json('distances.json') as Distances;
const checks = json('checks/sea-distances.json').distances as Record<string, number>;
const { zones, places } = readGeography();
const index = (id: string) => table.places.indexOf(id);

describe('distances', () => {
  test('have the places of geography.yaml, in its order', () => {
    expect(table.places).toEqual(places.map((p) => p.id));
  });

  test('are symmetric, and no sea route is shorter than the great circle', () => {
    for (const [i, a] of places.entries()) {
      for (const [j, b] of places.entries()) {
        const sea = table.sea[i]![j]!;
        expect(table.sea[j]![i]).toBe(sea);
        expect(sea === null).toBe(a.air || b.air);
        if (sea !== null) expect(sea).toBeGreaterThanOrEqual(table.air[i]![j]! - 1);
      }
    }
  });

  const known = Object.entries(checks).filter(([pair]) =>
    pair.split('|').every((n) => index(kebab(n)) >= 0),
  );
  test('are checked on most of the independent pairs', () => {
    expect(known.length).toBeGreaterThan(70);
  });
  test.each(known)('%s agrees within 4 %% with %i nm', (pair, expected) => {
    const [a, b] = pair.split('|').map((n) => index(kebab(n)));
    const ratio = table.sea[a!]![b!]! / expected;
    expect(ratio).toBeGreaterThan(0.96);
    expect(ratio).toBeLessThan(1.04);
  });
});

describe('zones', () => {
  const land = rasterise(landRings());
  const sea = openSea(land);
  const masks = zones.map((z) => rasterise([[...z.outline, z.outline[0]!]]));

  test('state the area of their sea', () => {
    for (const z of zones) expect(`${z.id} ${z.area}`).toBe(`${z.id} ${seaArea(land, z.outline)}`);
  });

  test('hardly overlap: of their sea, less than one cell in two thousand is in two zones', () => {
    let shared = 0;
    let covered = 0;
    for (let cell = 0; cell < sea.length; cell++) {
      if (!sea[cell]) continue;
      const n = masks.filter((m) => m[cell]).length;
      if (n > 0) covered++;
      if (n > 1) shared++;
    }
    expect(shared / covered).toBeLessThan(0.0005);
  });

  test('have their centre inside their outline and at sea', () => {
    for (const z of zones) {
      const inside = rasterise([[...z.outline, z.outline[0]!]]);
      const cell = cellOf(z.centre);
      expect(`${z.id} ${inside[cell]} ${sea[cell]}`).toBe(`${z.id} 1 1`);
    }
  });
});

function kebab(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

function cellOf([lon, lat]: readonly [number, number]): number {
  return Math.floor((lat + 35) * 10) * 1300 + Math.floor((lon - 30) * 10);
}
