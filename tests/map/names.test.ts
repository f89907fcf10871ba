import { describe, expect, test } from 'vitest';
import type { MapView, MapZone } from '../../src/presenter/index.ts';
import type { Atlas } from '../../src/map/atlas.ts';
import { names } from '../../src/map/names.ts';
import { centres, clearest, turned } from '../../src/map/placing.ts';
import { inside } from '../../src/map/pick.ts';
import { RouteBook } from '../../src/map/routes.ts';
import { rows, stacks } from '../../src/map/stacks.ts';

const atlas: Atlas = {
  land: [],
  depths: [],
  routes: new RouteBook(
    new Map([
      ['bay', { x: 0, y: 0 }],
      ['port', { x: 9, y: 9 }],
    ]),
    new Map(),
  ),
  outlines: new Map(),
  seas: [
    { name: 'The Bay', at: { x: 1, y: 1 }, size: 2, angle: 30, zone: 'bay' },
    { name: 'Far Sea', at: { x: 50, y: 1 }, size: 2, angle: 0 },
  ],
  lands: [{ name: 'Inland', at: { x: -9, y: 0 }, size: 1, angle: 0 }],
};
const zone = (more: Partial<MapZone>): MapZone => ({
  id: 'bay',
  name: 'Bay zone',
  picture: 1,
  pressure: 0,
  inPlay: true,
  selected: false,
  ...more,
});
const view = (z: MapZone): MapView => ({
  theme: 'dark',
  symbols: 'plain',
  reducedMotion: false,
  unnamed: '',
  zones: [z],
  ports: [
    { id: 'port', name: 'Port', lon: 0, lat: 0, side: 'india', open: true, important: true },
    { id: 'unknown', name: 'X', lon: 0, lat: 0, side: 'other', open: true, important: false },
  ],
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
});
const texts = (z: MapZone) => names(view(z), atlas).map((n) => n.text);

describe('names', () => {
  test('a land is named unless a neutral name stands for it', () => {
    expect(texts(zone({}))).toContain('Inland');
    const shown = names({ ...view(zone({})), unnamed: 'Inland' }, atlas);
    expect(shown.map((n) => n.text)).not.toContain('Inland');
    expect(shown.map((n) => n.text)).toContain('Far Sea');
  });

  test('a zone in play takes the place of the sea it is', () => {
    expect(texts(zone({}))).not.toContain('The Bay');
    expect(texts(zone({ inPlay: false }))).toContain('The Bay');
  });

  test('at one zoom a zone has one name, along its water or level', () => {
    const bays = names(view(zone({})), atlas).filter((n) => n.text === 'Bay zone');
    for (const scale of [0.3, 0.79, 0.81, 3]) {
      expect(bays.filter((n) => scale >= n.from && scale <= n.to)).toHaveLength(1);
    }
  });

  test('selection goes before ports, ports before seas, seas before land', () => {
    const list = names(view(zone({ selected: true })), atlas);
    const order = list.toSorted((a, b) => b.priority - a.priority).map((n) => n.role);
    expect(order).toEqual(['selected', 'place', 'sea', 'land']);
  });

  test('of a port never cover its mark', () => {
    const port = names(view(zone({})), atlas).find((n) => n.role === 'place')!;
    for (const c of centres(port, { x: 0, y: 0 }, 60, 16)) {
      const clear = Math.abs(c.x) >= 30 + 5 || Math.abs(c.y) >= 8 + 5;
      expect(clear).toBe(true);
    }
  });
});

test('a turned box is as large as its corners reach', () => {
  const [width, height] = turned(100, 20, 90);
  expect(width).toBeCloseTo(20);
  expect(height).toBeCloseTo(100);
});

test('a point is inside a ring or it is not', () => {
  const ring = [
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 4, y: 4 },
    { x: 2, y: 2 },
    { x: 0, y: 4 },
  ];
  expect(inside(ring, { x: 1, y: 1 })).toBe(true);
  expect(inside(ring, { x: 2, y: 3 })).toBe(false);
});

describe('stacks', () => {
  const group = (id: string, at: string, count: number) =>
    ({
      id,
      label: id,
      side: 'india',
      kind: 'warship',
      role: 'warship',
      at,
      progress: 0,
      count,
      words: '',
    }) as const;

  test('add up one side and kind at one place, but not what is sailing', () => {
    const all = [group('a', 'x', 2), group('b', 'x', 3), group('c', 'x', 1), group('d', 'y', 1)];
    expect(
      stacks(all, new Set(['c'])).map((s) => [s.groups.map((g) => g.id).join(''), s.count]),
    ).toEqual([
      ['ab', 5],
      ['c', 1],
      ['d', 1],
    ]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 9])('%i symbols stand apart and centred', (n) => {
    const spots = rows(n, 27);
    expect(new Set(spots.map((s) => `${s.x},${s.y}`)).size).toBe(n);
    expect(spots.reduce((sum, s) => sum + s.x, 0)).toBeCloseTo(0);
  });
});

describe('names beside flows', () => {
  const right = { x: 60, y: 0 };
  const left = { x: -60, y: 0 };
  const above = { x: 0, y: -30 };
  const name = { width: 80, height: 20, own: { x: 0, y: 0 } };

  test('take the place that fewest lines cross, the nearest of equal ones', () => {
    const line = [0, 20, 40, 60, 80].map((x) => ({ x, y: 2 }));
    expect(clearest([right, left, above], name, line, [])).toEqual([left, above, right]);
    expect(clearest([right, left, above], name, [], [])).toEqual([right, left, above]);
    const further = { x: -80, y: 0 };
    expect(clearest([further, left], name, [], [])).toEqual([left, further]);
  });

  test('stand beside another mark only where there is no other place', () => {
    const line = [{ x: -50, y: 0 }];
    const other = { x: 110, y: 0 };
    expect(clearest([right, left], name, line, [other])[0]).toEqual(left);
    expect(clearest([right, left], name, line, [])[0]).toEqual(right);
  });
});
