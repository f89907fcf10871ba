import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { MapView } from '../../src/presenter/index.ts';
import type { Atlas } from '../../src/map/atlas.ts';
import { unpackLayers, unpackRoutes } from '../../src/map/decode.ts';
import { paletteOf } from '../../src/map/palette.ts';
import { groundSteps } from '../../src/map/painting/ground.ts';
import { hatchSpacing, overlaySteps } from '../../src/map/painting/overlay.ts';
import { project } from '../../src/map/projection.ts';
import { RouteBook } from '../../src/map/routes.ts';

const file = (name: string) => readFileSync(new URL(`../../assets/map/${name}`, import.meta.url));
const [land, ...depths] = unpackLayers(file('base.bin'));
const atlas: Atlas = {
  land: land!,
  depths,
  routes: new RouteBook(new Map(), new Map()),
  outlines: new Map(),
  seas: [],
  lands: [],
};
/** Steps are asked for their names here, and painted by tests in the browser. */
const palette = paletteOf((name) => name);
const view: MapView = {
  theme: 'dark',
  symbols: 'plain',
  reducedMotion: true,
  unnamed: '',
  zones: [],
  ports: [],
  groups: [],
  incidents: [],
  reach: [],
  operations: [],
  storms: [],
  sessions: [],
  lanes: [],
  courses: [],
  districts: [],
  entryPoints: [],
  marks: [],
  flows: [],
};

describe('base data', () => {
  test('has land and seven depths, each smaller than the one above it', () => {
    expect(depths).toHaveLength(7);
    expect(land!.length).toBeGreaterThan(500);
    for (const shape of [land!, ...depths].flat()) expect(shape.points.length).toBeGreaterThan(3);
  });

  test('has routes that start and end at their places', () => {
    const { places } = JSON.parse(file('places.json').toString()) as {
      places: { id: string; at: [number, number] }[];
    };
    const points = places.map(({ id, at }) => ({ id, point: project(...at) }));
    const routes = unpackRoutes(file('routes.bin'), points);
    const of = (id: string) => points.find((p) => p.id === id)!.point;
    expect(routes.size).toBeGreaterThan(1300);
    for (const [key, line] of routes) {
      const [from, to] = key.split('>');
      expect([line[0], line.at(-1)]).toEqual([of(from!), of(to!)]);
    }
    expect(routes.get('yokosuka>singapore')!.length).toBeGreaterThan(3);
  });
});

describe('painting order', () => {
  test('goes from the shelf down, then lines, then land over all', () => {
    expect(groundSteps(atlas, palette).map((s) => s.name)).toEqual([
      'shelf',
      ...[1, 2, 3, 4, 5, 6, 7].map((i) => `depth ${i}`),
      'graticule',
      'glow',
      'coast',
    ]);
  });

  test('cuts land out of the overlay last', () => {
    expect(overlaySteps(atlas, palette, view).map((s) => s.name)).toEqual([
      'hatching',
      'outlines',
      'lanes',
      'courses',
      'reach',
      'selection',
      'mask',
      'cut land',
    ]);
  });
});

describe('hatching', () => {
  test('is denser the less is seen, and none where all is seen', () => {
    expect(hatchSpacing(1)).toBeUndefined();
    const spacings = [0.7, 0.5, 0.3, 0.1].map((p) => hatchSpacing(p)!);
    expect(spacings).toEqual(spacings.toSorted((a, b) => b - a));
    expect(new Set(spacings).size).toBe(4);
  });
});
