import { describe, expect, test } from 'vitest';
import type { MapGroup } from '../../src/presenter/index.ts';
import { RouteBook, along } from '../../src/map/routes.ts';
import { leg, position } from '../../src/map/sailing.ts';

const places = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 30, y: 10 }],
  ['c', { x: 50, y: 50 }],
]);
const cape = { x: 30, y: 0 };
const routes = new RouteBook(
  places,
  new Map([['a>b', [places.get('a')!, cape, places.get('b')!]]]),
);
const ship = (more: Partial<MapGroup>): MapGroup => ({
  id: 's',
  label: 'S',
  side: 'japan',
  kind: 'warship',
  role: 'warship',
  progress: 0,
  count: 1,
  words: '',
  ...more,
});

describe('along', () => {
  const line = [{ x: 0, y: 0 }, cape, { x: 30, y: 10 }];
  test.each([
    [-1, 0, 0],
    [0, 0, 0],
    [0.5, 20, 0],
    [0.75, 30, 0],
    [0.875, 30, 5],
    [1, 30, 10],
    [2, 30, 10],
  ])('%d of the way is at %d, %d', (t, x, y) => {
    expect(along(line, t)).toEqual({ x, y });
  });

  test('stands still on a line without length', () => {
    expect(along([cape, cape], 0.5)).toEqual(cape);
  });
});

describe('route book', () => {
  test('knows a route the other way round', () => {
    expect(routes.line('b', 'a')).toEqual([places.get('b'), cape, places.get('a')]);
  });
  test('flies straight, and sails straight where it knows no route', () => {
    expect(routes.line('a', 'b', true)).toHaveLength(2);
    expect(routes.line('a', 'c')).toHaveLength(2);
  });
  test('has no line to a place it does not know', () => {
    expect(routes.line('a', 'nowhere')).toBeUndefined();
  });
});

describe('position', () => {
  test('is the place on station, the point of the route under way', () => {
    expect(position(ship({ at: 'c', from: 'a', to: 'b' }), routes)).toEqual(places.get('c'));
    expect(position(ship({ from: 'a', to: 'b', progress: 0.75 }), routes)).toEqual(cape);
    expect(position(ship({ at: 'nowhere' }), routes)).toBeUndefined();
  });
});

describe('leg', () => {
  const span = (before: Partial<MapGroup>, after: Partial<MapGroup>) => {
    const found = leg(ship(before), ship(after), routes);
    return found && [found.line[0], found.line.at(-1), found.start, found.end];
  };
  const [a, b] = [places.get('a'), places.get('b')];

  test('continues along the same way', () => {
    expect(
      span({ from: 'a', to: 'b', progress: 0.2 }, { from: 'a', to: 'b', progress: 0.6 }),
    ).toEqual([a, b, 0.2, 0.6]);
  });
  test('leaves harbour and arrives', () => {
    expect(span({ at: 'a' }, { from: 'a', to: 'b', progress: 0.4 })).toEqual([a, b, 0, 0.4]);
    expect(span({ from: 'a', to: 'b', progress: 0.4 }, { at: 'b' })).toEqual([a, b, 0.4, 1]);
    expect(span({ from: 'a', to: 'b', progress: 0.4 }, { at: 'a' })).toEqual([a, b, 0.4, 0]);
    expect(span({ at: 'a' }, { at: 'b' })).toEqual([a, b, 0, 1]);
  });
  test('is nothing when nothing moved or the views do not join', () => {
    expect(span({ at: 'a' }, { at: 'a' })).toBeUndefined();
    expect(span({ at: 'c' }, { from: 'a', to: 'b', progress: 0.5 })).toBeUndefined();
  });
  test('ends where the second view says, so that skipping it gives the same picture', () => {
    const after = ship({ from: 'a', to: 'b', progress: 0.6 });
    const found = leg(ship({ at: 'a' }), after, routes)!;
    expect(along(found.line, found.end)).toEqual(position(after, routes));
  });
});
