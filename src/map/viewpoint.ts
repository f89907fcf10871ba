import type { MapEye } from '../presenter/index.ts';
import { WORLD, type Point } from './projection.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const EVERYWHERE: Box = {
  left: -Infinity,
  top: -Infinity,
  right: Infinity,
  bottom: Infinity,
};

/** The data ends at WORLD; the eye stops a little earlier, where every depth is still known. */
const EYE: Box = { left: -2170, top: -1590, right: 2150, bottom: 1600 };
const CLOSEST = 6;
/** How much nearer a frame could come, and by which share of the window what it shows may lie aside, to be kept. */
const NEARER = 1.3;
const ASIDE = 0.08;

/** Where the eye is: centre of the screen in world units, and CSS pixels per world unit. */
export class Viewpoint {
  x = 0;
  y = 0;
  scale = 0.5;
  width = 1;
  height = 1;

  /** Whether this is the low strip of a telephone. */
  get low(): boolean {
    return this.height < 320;
  }

  resize(width: number, height: number): void {
    this.width = Math.max(1, width);
    this.height = Math.max(1, height);
    this.look(this.x, this.y, this.scale);
  }

  /** Moves the eye; keeps the screen filled with map. */
  look(x: number, y: number, scale: number): void {
    const widest = Math.max(
      this.width / (EYE.right - EYE.left),
      this.height / (EYE.bottom - EYE.top),
    );
    this.scale = clamp(scale, widest, Math.max(widest, CLOSEST));
    const halfWidth = this.width / 2 / this.scale;
    const halfHeight = this.height / 2 / this.scale;
    this.x = clamp(x, EYE.left + halfWidth, EYE.right - halfWidth);
    this.y = clamp(y, EYE.top + halfHeight, EYE.bottom - halfHeight);
  }

  /** Moves the picture by CSS pixels. */
  pan(dx: number, dy: number): void {
    this.look(this.x - dx / this.scale, this.y - dy / this.scale, this.scale);
  }

  /** Zooms about a point of the screen, which stays where it is. */
  zoomAt(factor: number, at: Point): void {
    const before = this.toWorld(at);
    this.look(this.x, this.y, this.scale * factor);
    const after = this.toWorld(at);
    this.look(this.x + before.x - after.x, this.y + before.y - after.y, this.scale);
  }

  /** The eye that frames a box with CSS pixels around it, the same on all sides or each its own. */
  framing(box: Box, room: number | Box): MapEye {
    const pad =
      typeof room === 'number' ? { left: room, top: room, right: room, bottom: room } : room;
    const scale = Math.min(
      (this.width - pad.left - pad.right) / (box.right - box.left),
      (this.height - pad.top - pad.bottom) / (box.bottom - box.top),
    );
    return {
      x: (box.left + box.right) / 2 + (pad.right - pad.left) / 2 / scale,
      y: (box.top + box.bottom) / 2 + (pad.bottom - pad.top) / 2 / scale,
      scale,
    };
  }

  /**
   * The eye that sees a box whole and is as little changed from another as can be: never nearer, further off
   * only where the box has no room, and moved only as far as it takes.
   */
  keeping(box: Box, room: Box, eye: MapEye): MapEye {
    const scale = Math.min(eye.scale, this.framing(box, room).scale);
    const [halfWidth, halfHeight] = [this.width / 2, this.height / 2];
    const beyond = (low: number, high: number, from: number, to: number): number =>
      Math.min(0, low - from) + Math.max(0, high - to);
    return {
      x:
        eye.x +
        beyond(
          box.left,
          box.right,
          eye.x - (halfWidth - room.left) / scale,
          eye.x + (halfWidth - room.right) / scale,
        ),
      y:
        eye.y +
        beyond(
          box.top,
          box.bottom,
          eye.y - (halfHeight - room.top) / scale,
          eye.y + (halfHeight - room.bottom) / scale,
        ),
      scale,
    };
  }

  /** The eye that keeps what is looked at where that is a good picture of a box, and frames the box where not. */
  settling(box: Box, room: Box, eye: MapEye): MapEye {
    const kept = this.keeping(box, room, eye);
    const best = this.framing(box, room);
    const isGood =
      best.scale <= kept.scale * NEARER &&
      Math.abs(best.x - kept.x) * kept.scale <= this.width * ASIDE &&
      Math.abs(best.y - kept.y) * kept.scale <= this.height * ASIDE;
    return isGood ? kept : best;
  }

  toScreen(p: Point): Point {
    return {
      x: (p.x - this.x) * this.scale + this.width / 2,
      y: (p.y - this.y) * this.scale + this.height / 2,
    };
  }

  toWorld(p: Point): Point {
    return {
      x: (p.x - this.width / 2) / this.scale + this.x,
      y: (p.y - this.height / 2) / this.scale + this.y,
    };
  }

  /** What is visible, in world units, with a margin as a share of the screen. */
  window(margin = 0): Box {
    const halfWidth = (this.width / 2 / this.scale) * (1 + 2 * margin);
    const halfHeight = (this.height / 2 / this.scale) * (1 + 2 * margin);
    return {
      left: Math.max(WORLD.left, this.x - halfWidth),
      top: Math.max(WORLD.top, this.y - halfHeight),
      right: Math.min(WORLD.right, this.x + halfWidth),
      bottom: Math.min(WORLD.bottom, this.y + halfHeight),
    };
  }
}

/** The smallest box around points. */
export function boxOf(points: readonly Point[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function clamp(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}
