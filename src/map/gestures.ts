import type { Point } from './projection.ts';

export interface Gestures {
  /** The picture is dragged by CSS pixels. */
  drag(dx: number, dy: number): void;
  /** Let go, at a speed in px/s. */
  release(vx: number, vy: number): void;
  zoom(factor: number, at: Point): void;
  tap(at: Point): void;
  hover(at: Point): void;
  /** A finger came down: whatever still moves should stop. */
  hold(): void;
}

const SLOP = 5;
const RECENT = 90;

/**
 * Pointer and wheel events of an element as gestures; returns the way to stop.
 * @param scrolls whether the page scrolls with the wheel: it zooms with Ctrl only, as a pinch on a touchpad does
 */
export function listen(element: HTMLElement, scrolls: boolean, gestures: Gestures): () => void {
  const fingers = new Map<number, Point>();
  let start: Point | undefined;
  let trail: (Point & { time: number })[] = [];
  const stop = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    act: (e: HTMLElementEventMap[K]) => void,
  ) => element.addEventListener(type, act, { signal: stop.signal, passive: false });

  const at = (e: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: e.clientX - box.left, y: e.clientY - box.top };
  };

  on('pointerdown', (e) => {
    if (e.button !== 0) return;
    element.setPointerCapture(e.pointerId);
    fingers.set(e.pointerId, at(e));
    start = fingers.size === 1 ? at(e) : undefined;
    trail = [];
    gestures.hold();
  });
  on('pointermove', (e) => {
    const before = fingers.get(e.pointerId);
    const now = at(e);
    if (!before) return gestures.hover(now);
    if (start && Math.hypot(now.x - start.x, now.y - start.y) < SLOP) return;
    start = undefined;
    const other = [...fingers].find(([id]) => id !== e.pointerId)?.[1];
    fingers.set(e.pointerId, now);
    if (other) pinch(before, now, other);
    else {
      gestures.drag(now.x - before.x, now.y - before.y);
      trail = [
        ...trail.filter((p) => e.timeStamp - p.time < RECENT),
        { ...now, time: e.timeStamp },
      ];
    }
  });
  const lift = (e: PointerEvent) => {
    if (!fingers.delete(e.pointerId)) return;
    if (start && e.type === 'pointerup') gestures.tap(start);
    else if (fingers.size === 0) throwOn(e.timeStamp);
    start = undefined;
    trail = [];
  };
  on('pointerup', lift);
  on('pointercancel', lift);
  on('wheel', (e) => {
    if (scrolls && !e.ctrlKey) return;
    e.preventDefault();
    const pixels = e.deltaMode === WheelEvent.DOM_DELTA_LINE ? e.deltaY * 18 : e.deltaY;
    // A pinch on a touchpad arrives as a wheel with ctrlKey and small steps.
    gestures.zoom(Math.exp(-pixels * (e.ctrlKey ? 0.012 : 0.0022)), at(e));
  });

  function pinch(before: Point, now: Point, other: Point): void {
    const spread = (p: Point) => Math.max(10, Math.hypot(p.x - other.x, p.y - other.y));
    gestures.drag((now.x - before.x) / 2, (now.y - before.y) / 2);
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    gestures.zoom(spread(now) / spread(before), middle);
  }

  function throwOn(time: number): void {
    const recent = trail.filter((p) => time - p.time < RECENT);
    const [first, last] = [recent[0], recent.at(-1)];
    if (!first || !last || last.time <= first.time) return gestures.release(0, 0);
    const seconds = (last.time - first.time) / 1000;
    gestures.release((last.x - first.x) / seconds, (last.y - first.y) / seconds);
  }

  return () => stop.abort();
}
