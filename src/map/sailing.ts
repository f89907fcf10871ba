import type { MapGroup } from '../presenter/index.ts';
import type { Point } from './projection.ts';
import { along, type Line, type RouteBook } from './routes.ts';

/** A stretch of a line, walked from share `start` to share `end`. */
export interface Leg {
  line: Line;
  start: number;
  end: number;
}

/** Where a group is, at rest or frozen under way; undefined when the view names unknown places. */
export function position(group: MapGroup, routes: RouteBook): Point | undefined {
  if (group.at !== undefined) return routes.place(group.at);
  const line = lineOf(group, routes);
  return line && along(line, group.progress);
}

/** Where a group is at an hour of a turn that plays; one without a way within the turn stays where it is. */
export function atHour(group: MapGroup, hour: number): MapGroup {
  const { voyage, ...rest } = group;
  if (!voyage || voyage.length === 0) return group;
  const way = voyage.findLast(({ depart }) => depart <= hour) ?? voyage[0]!;
  const { from, to, start, end, depart, arrive } = way;
  const share = arrive > depart ? Math.min(1, Math.max(0, (hour - depart) / (arrive - depart))) : 1;
  const progress = start + (end - start) * share;
  delete rest.at;
  if (progress <= 0) return { ...rest, at: from, progress: 0 };
  if (progress >= 1) return { ...rest, at: to, progress: 1 };
  return { ...rest, from, to, progress };
}

/**
 * How a group gets from one view to the next; undefined when it has not moved or when the two views
 * do not join, and then it is simply where the second view says.
 */
export function leg(before: MapGroup, after: MapGroup, routes: RouteBook): Leg | undefined {
  const [a, b] = [course(before), course(after)];
  if (a.from === b.from && a.to === b.to && a.progress === b.progress) return undefined;
  const walk = (from: string, to: string, start: number, end: number): Leg | undefined => {
    const line = routes.line(from, to, after.kind === 'aircraft');
    return line && { line, start, end };
  };
  if (a.from === b.from && a.to === b.to) return walk(b.from, b.to, a.progress, b.progress);
  // In harbour in one view, and on a way that starts or ends there in the other.
  if (b.from === b.to && b.to === a.to) return walk(a.from, a.to, a.progress, 1);
  if (b.from === b.to && b.to === a.from) return walk(a.from, a.to, a.progress, 0);
  if (a.from === a.to && a.to === b.from) return walk(b.from, b.to, 0, b.progress);
  if (a.from === a.to && b.from === b.to) return walk(a.from, b.from, 0, 1);
  return undefined;
}

function course(group: MapGroup): { from: string; to: string; progress: number } {
  if (group.at !== undefined) return { from: group.at, to: group.at, progress: 0 };
  return { from: group.from ?? '', to: group.to ?? '', progress: group.progress };
}

function lineOf(group: MapGroup, routes: RouteBook): Line | undefined {
  if (group.from === undefined || group.to === undefined) return undefined;
  return routes.line(group.from, group.to, group.kind === 'aircraft');
}
