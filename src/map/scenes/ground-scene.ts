import { LandMask } from '../painting/land-mask.ts';
import { groundSteps } from '../painting/ground.ts';
import { overlaySteps } from '../painting/overlay.ts';
import { Sheet, frameFor, worldFrame } from '../painting/sheet.ts';
import { MapScene } from './map-scene.ts';

const MARGIN = 0.12;
const SETTLED = 0.14;

/** The painted sea and land, repainted when the eye has come to rest. */
export class GroundScene extends MapScene {
  #world!: Sheet;
  #ground!: Sheet;
  #overlay!: Sheet;
  #mask = new LandMask(this.stage.atlas.land);
  #still = 0;
  #eye = '';
  #theme = '';

  create(): void {
    this.#world = new Sheet(this, 'world');
    this.#ground = new Sheet(this, 'ground');
    this.#overlay = new Sheet(this, 'overlay');
  }

  /** Whether sea and land, and what lies in the sea, have been painted once. */
  get painted(): boolean {
    return this.#ground?.shown && this.#overlay?.shown;
  }

  protected override sync(): void {
    const { atlas, palette, view, viewpoint, dpr } = this.stage;
    if (view.theme !== this.#theme) {
      this.#theme = view.theme;
      this.#world.start(worldFrame(), groundSteps(atlas, palette));
      this.#ground.start(frameFor(viewpoint, dpr, MARGIN), groundSteps(atlas, palette));
      this.cameras.main.setBackgroundColor(palette.depths[3]!);
    }
    // The overlay belongs to the ground under it: same part, same scale.
    this.#overlay.start(this.#ground.frame!, overlaySteps(atlas, palette, view, this.#mask));
  }

  protected override move(seconds: number): void {
    const { viewpoint, dpr } = this.stage;
    this.#watch(seconds);
    for (const sheet of [this.#ground, this.#overlay, this.#world]) {
      if (sheet.busy) {
        sheet.work();
        break;
      }
    }
    for (const sheet of [this.#world, this.#ground, this.#overlay]) sheet.place(viewpoint, dpr);
    // Nobody sees what lies under the sharp one, and drawing it costs as much.
    this.#world.image.setVisible(this.#world.shown && !this.#ground.covers(viewpoint));
    if (this.#ground.busy || this.#overlay.busy || this.#world.busy) this.stage.stir();
  }

  #watch(seconds: number): void {
    const { atlas, palette, view, viewpoint: v, dpr } = this.stage;
    const eye = [v.x, v.y, v.scale, v.width, v.height, dpr].join();
    this.#still = eye === this.#eye ? this.#still + seconds : 0;
    this.#eye = eye;
    const { box, scale } = this.#ground.frame!;
    const now = v.window();
    const covered =
      box.left <= now.left &&
      box.top <= now.top &&
      box.right >= now.right &&
      box.bottom >= now.bottom;
    const sharp = Math.abs(scale / frameFor(v, dpr, MARGIN).scale - 1) < 0.001;
    if (covered && sharp) return;
    this.stage.stir();
    if (this.#still < SETTLED && (covered || this.#ground.busy)) return;
    if (this.#still < SETTLED && !sharp) return;
    this.#ground.start(frameFor(v, dpr, MARGIN), groundSteps(atlas, palette));
    this.#overlay.start(this.#ground.frame!, overlaySteps(atlas, palette, view, this.#mask));
  }
}
