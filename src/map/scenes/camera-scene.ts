import type { MapEye } from '../../presenter/index.ts';
import { listen } from '../gestures.ts';
import { Glide, ease } from '../motion.ts';
import { pick } from '../pick.ts';
import { project, type Point } from '../projection.ts';
import { position } from '../sailing.ts';
import type { Box } from '../viewpoint.ts';
import { boxOf } from '../viewpoint.ts';
import { MapScene } from './map-scene.ts';

const FLIGHT = 0.45;
const PADDING = 24;
/** Room around what is framed: the buttons lie at the left, and symbols stand beside their places. */
const ROOM = { left: 64, top: 36, right: 36, bottom: 44 };
/** On the low strip of a telephone. */
const LOW = { left: 64, top: 14, right: 28, bottom: 28 };
/** Marks of supply reach beyond where they lie, and so do their names. */
const MARKED = 16;
/** A name beside the mark that lies furthest to the east. */
const MARK_NAME = 124;

/** The eye: gestures, inertia, and flights to where the program asks to look. */
export class CameraScene extends MapScene {
  #glide = new Glide();
  #flight: { from: MapEye; to: MapEye; elapsed: number } | undefined;
  #taps = 0;
  /** Nobody has moved the eye since it framed everything. */
  #framed = false;
  /** What is seen at the table while nobody moves the eye, and in how wide a window. */
  #home: { eye: MapEye; wide: number } | undefined;
  /** Of the moment that was looked at last. */
  #told = -1;
  /** Where the eye was before a turn that plays led it away. */
  #left: MapEye | undefined;

  create(): void {
    const canvas = this.game.canvas;
    const { stage } = this;
    const scrolls = stage.port.scrolls === true;
    canvas.style.touchAction = scrolls ? 'pan-y' : 'none';
    const stop = listen(canvas, scrolls, {
      hold: () => this.#rest(),
      drag: (dx, dy) => this.#move(() => stage.viewpoint.pan(dx, dy)),
      zoom: (factor, at) => this.#move(() => stage.viewpoint.zoomAt(factor, at)),
      release: (vx, vy) => {
        if (!stage.view.reducedMotion) this.#glide.start(vx, vy);
        stage.stir();
      },
      tap: (at) => {
        const intent = pick(stage, at, this.#taps++);
        if (intent) stage.port.send(intent);
      },
      hover: (at) => {
        canvas.style.cursor = pick(stage, at) ? 'pointer' : 'grab';
      },
    });
    this.events.once('destroy', stop);
  }

  protected override move(seconds: number): void {
    const { viewpoint, stir } = this.stage;
    this.#attend();
    if (this.#glide.moving) {
      const { dx, dy } = this.#glide.step(seconds);
      viewpoint.pan(dx, dy);
      this.#tell();
      stir();
    }
    const flight = this.#flight;
    if (!flight) return;
    flight.elapsed += seconds;
    const t = ease(flight.elapsed / FLIGHT);
    const mix = (a: number, b: number) => a + (b - a) * t;
    // Zoom in equal ratios: it looks even only so.
    const scale = flight.from.scale * (flight.to.scale / flight.from.scale) ** t;
    viewpoint.look(mix(flight.from.x, flight.to.x), mix(flight.from.y, flight.to.y), scale);
    if (t >= 1) this.#flight = undefined;
    stir();
  }

  /** Looks somewhere: at once, or by a short flight. */
  fly(to: Partial<MapEye>, atOnce = this.stage.view.reducedMotion): void {
    const { viewpoint: v, stir } = this.stage;
    this.#rest();
    this.#framed = false;
    const from = { x: v.x, y: v.y, scale: v.scale };
    v.look(to.x ?? v.x, to.y ?? v.y, to.scale ?? v.scale);
    const end = { x: v.x, y: v.y, scale: v.scale };
    if (!atOnce) {
      v.look(from.x, from.y, from.scale);
      this.#flight = { from, to: end, elapsed: 0 };
    }
    stir();
  }

  /** Frames the zones in play, or all zones when none is, every group and every mark of supply. */
  fit(atOnce?: boolean): void {
    const { viewpoint } = this.stage;
    const all = this.#all();
    if (!all) return;
    const eye = viewpoint.framing(all.box, all.room);
    // a map that is not there yet has no room
    this.#home = eye.scale > 0 ? { eye, wide: innerWidth } : undefined;
    this.#frame(eye, atOnce);
  }

  /**
   * The map has another size: what was framed whole stays whole, and stays where it was looked at, in a report as
   * at the table before and after it, unless it would lie small or aside in a map that has become larger. Another
   * window is another picture.
   */
  refit(): void {
    if (!this.#framed) return;
    const { viewpoint, port } = this.stage;
    const all = this.#all();
    const wide = innerWidth;
    if (!all || this.#home?.wide !== wide) return this.fit(true);
    const eye = viewpoint.settling(all.box, all.room, this.#home.eye);
    if (!port.reading?.() && eye.scale > 0) this.#home = { eye, wide };
    this.#frame(eye, true);
  }

  #frame(eye: MapEye, atOnce?: boolean): void {
    this.fly(eye, atOnce);
    this.#framed = true;
    this.stage.port.looked?.(eye, 'frame');
  }

  /** All that has to be seen, and the room around it. */
  #all(): { box: Box; room: Box } | null {
    const { view, atlas, viewpoint } = this.stage;
    const inPlay = view.zones.filter((z) => z.inPlay);
    const boxes = (inPlay.length > 0 ? inPlay : view.zones).flatMap(
      (z) => atlas.outlines.get(z.id)?.box ?? [],
    );
    const groups = view.groups.flatMap((group) => position(group, atlas.routes) ?? []);
    const marks = view.marks.map(({ lon, lat }) => project(lon, lat));
    const points = [...boxes.flatMap(corners), ...groups, ...marks];
    if (points.length === 0) return null;
    const base = viewpoint.low ? LOW : ROOM;
    const aside = viewpoint.low ? 0 : Math.min(MARK_NAME, viewpoint.width * 0.21);
    const room =
      marks.length > 0 ? { ...base, top: base.top + MARKED, right: base.right + aside } : base;
    return { box: boxOf(points), room };
  }

  /** A turn that plays shows what it tells, and leaves the eye where it was when it is over. */
  #attend(): void {
    const { moment, atlas, viewpoint } = this.stage;
    if (!moment) {
      const before = this.#left;
      this.#told = -1;
      this.#left = undefined;
      if (before) this.#lead(before);
      return;
    }
    if (moment.count === this.#told) return;
    this.#told = moment.count;
    const places = moment.places.flatMap((id) => atlas.routes.place(id) ?? []);
    if (places.length === 0) return;
    const { x, y, scale } = viewpoint;
    const now = { x, y, scale };
    const eye = viewpoint.keeping(boxOf(places), viewpoint.low ? LOW : ROOM, this.#left ?? now);
    if (eye.x === x && eye.y === y && eye.scale === scale) return;
    this.#left ??= now;
    this.#lead(eye);
  }

  /** Flies where the program leads: what was framed whole is so again afterwards. */
  #lead(eye: MapEye): void {
    const framed = this.#framed;
    this.fly(eye);
    this.#framed = framed;
  }

  /** Moves no further than it takes to see a zone whole. */
  reveal(zone: string): void {
    const { atlas, viewpoint } = this.stage;
    const box = atlas.outlines.get(zone)?.box;
    if (!box) return;
    const now = viewpoint.window();
    const seen =
      box.left >= now.left &&
      box.right <= now.right &&
      box.top >= now.top &&
      box.bottom <= now.bottom;
    if (seen) return;
    const eye = viewpoint.framing(box, PADDING * 2);
    this.fly({ ...eye, scale: Math.min(viewpoint.scale, eye.scale) });
  }

  #move(change: () => void): void {
    this.#rest();
    this.#framed = false;
    this.#left = undefined;
    change();
    this.#tell();
    this.stage.stir();
  }

  #tell(): void {
    const { port, viewpoint } = this.stage;
    port.looked?.({ x: viewpoint.x, y: viewpoint.y, scale: viewpoint.scale }, 'hand');
  }

  #rest(): void {
    this.#glide.stop();
    this.#flight = undefined;
  }
}

const corners = (box: Box): Point[] => [
  { x: box.left, y: box.top },
  { x: box.right, y: box.bottom },
];
