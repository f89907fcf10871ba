import type Phaser from 'phaser';
import { ease } from '../motion.ts';
import { project, type Point } from '../projection.ts';
import { MapScene } from './map-scene.ts';

const BOX = 96;
const RADIUS = 42;
/** Seconds in which a ring closes on its place. */
const CLOSING = 0.5;
/** Of a ring that stands about a mark. */
const ABOUT = 21;

/** Rings that close on the places of the moment which is told; while none is, rings about what the program points at. */
export class SpotScene extends MapScene {
  #rings: Phaser.GameObjects.Image[] = [];
  #count = -1;
  #elapsed = CLOSING;
  #anew = true;

  protected override sync(): void {
    this.#count = -1;
    this.#anew = true;
    this.#rings.forEach((ring) => ring.destroy());
    this.#rings = [];
  }

  protected override move(seconds: number): void {
    const { moment, view } = this.stage;
    if (!moment) return this.#rest();
    this.#anew = true;
    const anew = moment.count !== this.#count;
    if (anew) {
      this.#count = moment.count;
      this.#elapsed = view.reducedMotion || !moment.running ? CLOSING : 0;
      this.#point();
    }
    if (this.#elapsed >= CLOSING && !anew) return;
    this.#elapsed += Math.min(seconds, 0.1);
    const t = ease(this.#elapsed / CLOSING);
    for (const ring of this.#rings) ring.setScale(1.5 - 0.9 * t).setAlpha(0.25 + 0.75 * t);
    this.stage.stir();
  }

  protected override place(): void {
    if (this.stage.moment) return this.#point();
    this.#anew = true;
    this.#rest();
  }

  /** No turn plays: what is pointed at stands still. */
  #rest(): void {
    if (!this.#anew) return;
    this.#anew = false;
    this.#count = -1;
    this.#point();
    for (const ring of this.#rings) ring.setScale(1).setAlpha(1);
  }

  #point(): void {
    const { moment, port, dpr } = this.stage;
    const places = moment ? moment.places : (port.pointed?.() ?? []);
    const at = places.flatMap((id) => this.#where(id) ?? []);
    at.forEach(({ x, y }, i) => {
      const ring = (this.#rings[i] ??= this.add.image(-99, -99, this.#drawn(RADIUS)));
      ring
        .setTexture(this.#drawn(moment ? RADIUS : ABOUT))
        .setVisible(true)
        .setPosition(Math.round(x * dpr), Math.round(y * dpr));
    });
    this.#hide(at.length);
  }

  #hide(from: number): void {
    for (const ring of this.#rings.slice(from)) ring.setVisible(false);
  }

  /** On the screen: a mark that had to move is pointed at where it stands. */
  #where(id: string): Point | undefined {
    const { shifted, atlas, view, viewpoint } = this.stage;
    const moved = shifted.get(id);
    if (moved) return moved;
    const place = atlas.routes.place(id);
    if (place) return viewpoint.toScreen(place);
    const mark = [...view.districts, ...view.marks].find((one) => one.id === id);
    return mark && viewpoint.toScreen(project(mark.lon, mark.lat));
  }

  #drawn(radius: number): string {
    const { palette } = this.stage;
    return this.drawn(`spot ${radius}`, BOX, BOX, (pen) => {
      pen.translate(BOX / 2, BOX / 2);
      pen.arc(0, 0, radius, 0, 2 * Math.PI);
      pen.strokeStyle = palette.placeHalo;
      pen.lineWidth = 5;
      pen.stroke();
      pen.strokeStyle = palette.mark;
      pen.lineWidth = 2;
      pen.stroke();
    });
  }
}
