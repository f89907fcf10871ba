import type { MapIntent } from '../presenter/index.ts';
import type { Point } from './projection.ts';
import type { Stage, Target } from './stage.ts';

/** What a touch at a point of the screen means: the nearest symbol, else the zone in play there. */
export function pick(stage: Stage, at: Point, turn = 0): MapIntent | undefined {
  const targets = [...stage.targets.values()].flat();
  const nearest = targets
    .map((target) => ({ target, distance: distance(target, at) }))
    .filter(({ target, distance }) => distance <= target.radius)
    .toSorted((a, b) => a.distance - b.distance)[0]?.target;
  if (nearest) {
    const id = nearest.ids[turn % nearest.ids.length]!;
    const { type } = nearest;
    return type === 'incident.select' ? { type, id, zone: nearest.zone ?? '' } : { type, id };
  }
  const p = stage.viewpoint.toWorld(at);
  const zone = stage.view.zones.find((z) => {
    const outline = stage.atlas.outlines.get(z.id);
    return z.inPlay && outline !== undefined && inside(outline.points, p);
  });
  return zone && { type: 'zone.select', id: zone.id };
}

const distance = (target: Target, at: Point) => Math.hypot(target.at.x - at.x, target.at.y - at.y);

/** Even-odd test of a point in a ring. */
export function inside(ring: readonly Point[], p: Point): boolean {
  let within = false;
  ring.forEach((a, i) => {
    const b = ring.at(i - 1)!;
    if (a.y > p.y !== b.y > p.y && p.x < ((b.x - a.x) * (p.y - a.y)) / (b.y - a.y) + a.x) {
      within = !within;
    }
  });
  return within;
}
