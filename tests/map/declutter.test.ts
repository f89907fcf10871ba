import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, declutter, type Candidate } from '../../src/map/declutter.ts';
import { overlaps, type Box } from '../../src/map/viewpoint.ts';

const screen: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const boxAt = (c: Candidate, p: { x: number; y: number }): Box => ({
  left: p.x - c.width / 2,
  top: p.y - c.height / 2,
  right: p.x + c.width / 2,
  bottom: p.y + c.height / 2,
});
const name = (
  priority: number,
  x: number,
  y: number,
  more: Partial<Candidate> = {},
): Candidate => ({
  priority,
  width: 100,
  height: 20,
  centres: [{ x, y }],
  ...more,
});

describe('declutter', () => {
  test('gives a contested spot to the higher priority', () => {
    const [low, high] = [name(1, 500, 400), name(2, 510, 405)];
    expect([...declutter([low, high], [], screen).keys()]).toEqual([high]);
  });

  test('tries the next centre before giving up', () => {
    const first = name(2, 500, 400);
    const second = name(1, 0, 0, {
      centres: [
        { x: 500, y: 400 },
        { x: 500, y: 440 },
      ],
    });
    expect(declutter([first, second], [], screen).get(second)).toEqual({ x: 500, y: 440 });
  });

  test('keeps names off symbols and inside the screen', () => {
    const symbol: Box = { left: 480, top: 390, right: 520, bottom: 410 };
    expect(declutter([name(1, 500, 400), name(1, 20, 400)], [symbol], screen).size).toBe(0);
  });

  test('places at its best centre what must be placed', () => {
    const must = name(9, 20, 400, { always: true });
    expect(declutter([must], [], screen).get(must)).toEqual({ x: 20, y: 400 });
  });

  test('never lets two names overlap, nor a name an obstacle', () => {
    const entry = fc.record({
      priority: fc.integer({ min: 0, max: 3 }),
      width: fc.integer({ min: 5, max: 200 }),
      height: fc.integer({ min: 5, max: 40 }),
      centres: fc.array(
        fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 800 }) }),
        { minLength: 1, maxLength: 5 },
      ),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
        const obstacle: Box = { left: 300, top: 200, right: 420, bottom: 330 };
        const boxes = [...declutter(entries, [obstacle], screen)].map(([c, p]) => boxAt(c, p));
        boxes.push(obstacle);
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('around', () => {
  test('never touches what it goes around', () => {
    const keepOut = 20;
    const box = { width: 54, height: 27 };
    for (const centre of around({ x: 0, y: 0 }, box.width, box.height, keepOut)) {
      const b = boxAt({ priority: 0, centres: [], ...box }, centre);
      const nearest = Math.hypot(Math.max(b.left, 0, -b.right), Math.max(b.top, 0, -b.bottom));
      expect(nearest).toBeGreaterThanOrEqual(keepOut);
    }
  });
});
