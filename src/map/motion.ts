/** Motion as functions of elapsed time: slow frames take longer steps, never more of them. */

const GLIDE = 0.32;
const STILL = 12;

/** Drag inertia: a speed in px/s that fades with exp(-t/τ). */
export class Glide {
  #vx = 0;
  #vy = 0;

  start(vx: number, vy: number): void {
    [this.#vx, this.#vy] = [vx, vy];
  }

  stop(): void {
    this.start(0, 0);
  }

  get moving(): boolean {
    return Math.hypot(this.#vx, this.#vy) > STILL;
  }

  /** The way made in `seconds`: the integral, so that frame rate does not change where it ends. */
  step(seconds: number): { dx: number; dy: number } {
    const fade = Math.exp(-seconds / GLIDE);
    const way = GLIDE * (1 - fade);
    const step = { dx: this.#vx * way, dy: this.#vy * way };
    this.start(this.#vx * fade, this.#vy * fade);
    return step;
  }
}

/** Slow at both ends. */
export function ease(t: number): number {
  const c = Math.min(1, Math.max(0, t));
  return c * c * (3 - 2 * c);
}
