import { around } from './declutter.ts';
import type { Name } from './names.ts';
import type { Point } from './projection.ts';

/** From this priority on, a name is worth a place further from its mark: home ports, and what help comes in by. */
const CROWDED = 80;

/** Centres to try for a name of this size on the screen, best first; `mark` as `p`, if it has one. */
export function centres(
  name: Name,
  p: Point,
  width: number,
  height: number,
  mark: Point = p,
): Point[] {
  switch (name.role) {
    case 'land':
      return [p];
    case 'sea':
      // Not far: a name that leaves its water names another.
      return [0, 12, -12, 24, -24].map((dy) => ({ x: p.x, y: p.y + dy }));
    case 'zone':
      return name.within
        ? spread(p)
        : [p, ...around(mark, width, height, name.beside).slice(0, 8 * name.size)];
    case 'selected':
      return [p, ...around(mark, width, height, name.beside)];
    default:
      // where many symbols crowd around a place that has to be named, a little further off
      return name.priority >= CROWDED
        ? [0, 10, 18].flatMap((more) => [
            ...beside(name.beside + more, p, width, height),
            ...aslant(name.beside + more, p, width, height),
          ])
        : beside(name.beside, p, width, height);
  }
}

/** A grid of centres, the nearest first: for names with room to move. */
function spread(p: Point): Point[] {
  const steps = [-3, -2, -1, 0, 1, 2, 3];
  return steps
    .flatMap((dx) => steps.map((dy) => ({ x: p.x + dx * 26, y: p.y + dy * 17 })))
    .toSorted((a, b) => Math.hypot(a.x - p.x, a.y - p.y) - Math.hypot(b.x - p.x, b.y - p.y));
}

function beside(radius: number, p: Point, width: number, height: number): Point[] {
  const [dx, dy] = [radius + width / 2, radius + height / 2];
  return [
    { x: p.x + dx, y: p.y },
    { x: p.x - dx, y: p.y },
    { x: p.x, y: p.y - dy },
    { x: p.x, y: p.y + dy },
    { x: p.x + dx * 0.8, y: p.y - dy },
    { x: p.x - dx * 0.8, y: p.y - dy },
    { x: p.x + dx * 0.8, y: p.y + dy },
    { x: p.x - dx * 0.8, y: p.y + dy },
  ];
}

/** To the left and right, half a line up or down. */
function aslant(radius: number, p: Point, width: number, height: number): Point[] {
  const [dx, dy] = [radius + width / 2, (radius + height / 2) * 0.55];
  return [1, -1].flatMap((down) =>
    [1, -1].map((side) => ({ x: p.x + side * dx, y: p.y + down * dy })),
  );
}

/** How many points of a line a name lies on rather than to stand a step further from its mark. */
const STEP = 2;

/**
 * The centres at which a name lies on fewer points of lines first, and those last where it would stand nearer to
 * another mark than to its own; in the given order where that is equal.
 */
export function clearest(
  tried: readonly Point[],
  { width, height, own }: { width: number; height: number; own: Point },
  lines: readonly Point[],
  others: readonly Point[],
): Point[] {
  const from = (centre: Point, p: Point): number =>
    Math.hypot(
      Math.max(0, Math.abs(p.x - centre.x) - width / 2),
      Math.max(0, Math.abs(p.y - centre.y) - height / 2),
    );
  return tried
    .map((centre) => {
      const away = from(centre, own);
      const confuses = others.some((other) => from(centre, other) <= away);
      const met = lines.filter((p) => from(centre, p) === 0).length;
      return { centre, confuses: Number(confuses), cost: met + (STEP * away) / 10 };
    })
    .toSorted((a, b) => a.confuses - b.confuses || a.cost - b.cost)
    .map(({ centre }) => centre);
}

/** Width and height of the upright box around a turned one. */
export function turned(width: number, height: number, angle: number): [number, number] {
  const turn = (angle * Math.PI) / 180;
  const [sin, cos] = [Math.abs(Math.sin(turn)), Math.abs(Math.cos(turn))];
  return [width * cos + height * sin, width * sin + height * cos];
}
