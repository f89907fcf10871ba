import type { Point } from '../projection.ts';
import type { Shape } from '../decode.ts';
import { overlaps, type Box } from '../viewpoint.ts';

/** A piece of the world on a canvas: which part, and canvas pixels per world unit. */
export interface Frame {
  box: Box;
  scale: number;
  /** Canvas pixels per CSS pixel, for line widths and patterns. */
  dpr: number;
}

export type Pen = CanvasRenderingContext2D;

/** One stroke of work on a canvas, short enough for one frame. */
export interface Step {
  name: string;
  paint(pen: Pen, frame: Frame): void;
}

const xOf = (frame: Frame, x: number) => (x - frame.box.left) * frame.scale;
const yOf = (frame: Frame, y: number) => (y - frame.box.top) * frame.scale;

/** Adds the rings that touch the frame to a new path; fill it with `evenodd`. */
export function trace(pen: Pen, frame: Frame, shapes: readonly Shape[]): void {
  pen.beginPath();
  for (const shape of shapes) {
    if (overlaps(shape.box, frame.box)) addLine(pen, frame, shape.points, true);
  }
}

/** Adds a line or a closed ring to the current path. */
export function addLine(pen: Pen, frame: Frame, points: readonly Point[], closed = false): void {
  points.forEach((p, i) => {
    if (i === 0) pen.moveTo(xOf(frame, p.x), yOf(frame, p.y));
    else pen.lineTo(xOf(frame, p.x), yOf(frame, p.y));
  });
  if (closed) pen.closePath();
}

/** A line whose corners are rounded by up to `radius` canvas pixels. */
export function addRounded(pen: Pen, frame: Frame, points: readonly Point[], radius: number): void {
  const at = points.map((p) => ({ x: xOf(frame, p.x), y: yOf(frame, p.y) }));
  at.forEach((p, i) => {
    const next = at[i + 1];
    if (i === 0) pen.moveTo(p.x, p.y);
    else if (!next) pen.lineTo(p.x, p.y);
    else {
      const before = at[i - 1]!;
      const room = Math.min(
        Math.hypot(p.x - before.x, p.y - before.y),
        Math.hypot(p.x - next.x, p.y - next.y),
      );
      pen.arcTo(p.x, p.y, next.x, next.y, Math.min(radius, room / 2));
    }
  });
}
