import { describe, expect, test } from 'vitest';
import { Glide, ease } from '../../src/map/motion.ts';
import { Viewpoint } from '../../src/map/viewpoint.ts';

function eye(width = 1440, height = 900): Viewpoint {
  const v = new Viewpoint();
  v.resize(width, height);
  v.look(0, 0, 1);
  return v;
}

describe('viewpoint', () => {
  test('goes to the screen and back', () => {
    const p = eye().toWorld(eye().toScreen({ x: 123, y: -45 }));
    expect(p.x).toBeCloseTo(123);
    expect(p.y).toBeCloseTo(-45);
  });

  test('zooms about the cursor', () => {
    const v = eye();
    const cursor = { x: 300, y: 700 };
    const before = v.toWorld(cursor);
    v.zoomAt(1.7, cursor);
    expect(v.toScreen(before).x).toBeCloseTo(cursor.x);
    expect(v.toScreen(before).y).toBeCloseTo(cursor.y);
  });

  test.each([
    [1440, 900],
    [390, 844],
    [2560, 600],
  ])('never shows the end of the world at %i × %i', (width, height) => {
    const v = eye(width, height);
    for (const move of [
      () => v.zoomAt(0.01, { x: 0, y: 0 }),
      () => v.pan(1e6, -1e6),
      () => v.pan(-1e6, 1e6),
    ]) {
      move();
      const { left, right, top, bottom } = v.window();
      expect((right - left) * v.scale).toBeCloseTo(width);
      expect((bottom - top) * v.scale).toBeCloseTo(height);
    }
  });

  test('frames a box with room around it', () => {
    const v = eye();
    const { x, y, scale } = v.framing({ left: -200, top: -100, right: 400, bottom: 200 }, 24);
    v.look(x, y, scale);
    const corner = v.toScreen({ x: 400, y: 200 });
    expect(corner.x).toBeLessThanOrEqual(1440 - 23);
    expect(corner.y).toBeLessThanOrEqual(900 - 23);
  });
});

describe('framing with room of its own on each side', () => {
  test.each([
    [900, 760],
    [390, 230],
  ])('keeps everything clear of the edges at %i × %i', (width, height) => {
    const v = eye(width, height);
    const box = { left: -800, top: -500, right: 400, bottom: 200 };
    const room = { left: 64, top: 36, right: 20, bottom: 44 };
    const { x, y, scale } = v.framing(box, room);
    v.look(x, y, scale);
    const [first, last] = [
      v.toScreen({ x: box.left, y: box.top }),
      v.toScreen({ x: box.right, y: box.bottom }),
    ];
    expect(first.x).toBeGreaterThanOrEqual(63);
    expect(first.y).toBeGreaterThanOrEqual(35);
    expect(last.x).toBeLessThanOrEqual(width - 19);
    expect(last.y).toBeLessThanOrEqual(height - 43);
  });
});

describe('glide', () => {
  const travel = (steps: number) => {
    const glide = new Glide();
    glide.start(900, 0);
    let way = 0;
    for (let i = 0; i < steps; i++) way += glide.step(1.2 / steps).dx;
    return way;
  };

  test('ends at the same spot at any frame rate', () => {
    expect(travel(4)).toBeCloseTo(travel(72), 6);
  });

  test('comes to rest', () => {
    const glide = new Glide();
    glide.start(900, 300);
    glide.step(2);
    expect(glide.moving).toBe(false);
  });

  test('easing starts and ends exactly', () => {
    expect([ease(-1), ease(0), ease(0.5), ease(1), ease(3)]).toEqual([0, 0, 0.5, 1, 1]);
  });
});

describe('keeping what is looked at', () => {
  const room = { left: 60, top: 30, right: 30, bottom: 40 };
  const box = { left: -300, top: -200, right: 300, bottom: 100 };
  const seen = (v: Viewpoint, eye: { x: number; y: number; scale: number }) => {
    v.look(eye.x, eye.y, eye.scale);
    const corner = v.toScreen({ x: box.left, y: box.top });
    const other = v.toScreen({ x: box.right, y: box.bottom });
    return {
      left: corner.x >= room.left - 1e-6,
      top: corner.y >= room.top - 1e-6,
      right: other.x <= v.width - room.right + 1e-6,
      bottom: other.y <= v.height - room.bottom + 1e-6,
    };
  };
  const whole = { left: true, top: true, right: true, bottom: true };

  test('leaves the eye where it is while there is room, also where it could come nearer', () => {
    const v = new Viewpoint();
    v.resize(1000, 500);
    const eye = v.framing(box, room);
    v.resize(1000, 900);
    expect(v.keeping(box, room, eye)).toEqual(eye);
    expect(v.framing(box, room).scale).toBeGreaterThan(eye.scale);
  });

  test('goes further off only as far as it takes', () => {
    const v = new Viewpoint();
    v.resize(1000, 500);
    const eye = v.framing(box, room);
    v.resize(700, 760);
    const kept = v.keeping(box, room, eye);
    expect(kept.scale).toBeCloseTo(v.framing(box, room).scale);
    expect(seen(v, kept)).toEqual(whole);
  });

  test('frames anew where what was kept would be small or lie aside', () => {
    const v = new Viewpoint();
    v.resize(1000, 300);
    const eye = v.framing(box, room);
    v.resize(1000, 340);
    expect(v.settling(box, room, eye)).toEqual(v.keeping(box, room, eye));
    v.resize(1000, 900);
    expect(v.settling(box, room, eye)).toEqual(v.framing(box, room));
    const aside = { ...eye, x: eye.x - 400 / eye.scale };
    v.resize(2000, 300);
    expect(v.settling(box, room, aside)).toEqual(v.framing(box, room));
  });

  test('moves only as far as it takes', () => {
    const v = new Viewpoint();
    v.resize(1200, 800);
    const eye = { x: 500, y: 0, scale: 1 };
    const kept = v.keeping(box, room, eye);
    expect(kept.scale).toBe(1);
    expect(kept.y).toBe(0);
    expect(v.toScreen({ x: box.left, y: 0 }).x).not.toBeCloseTo(room.left);
    expect(seen(v, kept)).toEqual(whole);
    expect(v.toScreen({ x: box.left, y: 0 }).x).toBeCloseTo(room.left);
  });
});
