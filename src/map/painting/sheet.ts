import Phaser from 'phaser';
import { WORLD } from '../projection.ts';
import type { Box, Viewpoint } from '../viewpoint.ts';
import type { Frame, Pen, Step } from './frame.ts';

const LARGEST = 4096;
const BUDGET = 7;

/**
 * A painted piece of the world as one Phaser image. It is painted step by step beside the screen, and
 * shown when complete; until then the old painting is stretched to where it belongs.
 */
export class Sheet {
  readonly image: Phaser.GameObjects.Image;
  #texture: Phaser.Textures.CanvasTexture;
  #back = document.createElement('canvas');
  #pen: Pen;
  #steps: Step[] = [];
  #next: Frame | undefined;
  #shown: Frame | undefined;

  constructor(scene: Phaser.Scene, key: string) {
    this.#texture = scene.textures.createCanvas(key, 8, 8)!;
    this.#pen = this.#back.getContext('2d')!;
    this.image = scene.add.image(0, 0, key).setOrigin(0).setVisible(false);
  }

  /** The part shown, or being painted for show. */
  get frame(): Frame | undefined {
    return this.#next ?? this.#shown;
  }

  get busy(): boolean {
    return this.#next !== undefined;
  }

  get shown(): boolean {
    return this.#shown !== undefined;
  }

  /** Whether all that the eye sees lies on it. */
  covers(viewpoint: Viewpoint): boolean {
    if (!this.#shown) return false;
    const { box } = this.#shown;
    const seen = viewpoint.window();
    return (
      box.left <= seen.left &&
      box.top <= seen.top &&
      box.right >= seen.right &&
      box.bottom >= seen.bottom
    );
  }

  start(frame: Frame, steps: Step[]): void {
    this.#next = frame;
    this.#steps = [...steps];
    this.#back.width = Math.ceil((frame.box.right - frame.box.left) * frame.scale);
    this.#back.height = Math.ceil((frame.box.bottom - frame.box.top) * frame.scale);
  }

  /** Paints for a few milliseconds. */
  work(): void {
    const frame = this.#next;
    if (!frame) return;
    // Showing it is a frame's work of its own: all of its pixels go to the screen's side.
    if (this.#steps.length === 0) {
      this.#publish(frame);
      this.#next = undefined;
      return;
    }
    const end = performance.now() + BUDGET;
    while (this.#steps.length > 0 && performance.now() < end) {
      this.#steps.shift()!.paint(this.#pen, frame);
    }
  }

  /** Puts the painting where its part of the world is now. */
  place(viewpoint: Viewpoint, dpr: number): void {
    if (!this.#shown) return;
    const { box, scale } = this.#shown;
    const corner = viewpoint.toScreen({ x: box.left, y: box.top });
    const stretch = (viewpoint.scale * dpr) / scale;
    // At its own size it lies on whole pixels: sharp, and copied instead of computed.
    const own = Math.abs(stretch - 1) < 0.001;
    const pixel = (c: number) => (own ? Math.round(c * dpr) : c * dpr);
    this.image.setPosition(pixel(corner.x), pixel(corner.y));
    this.image.setScale(own ? 1 : stretch);
  }

  #publish(frame: Frame): void {
    const { width, height } = this.#back;
    if (this.#texture.width !== width || this.#texture.height !== height) {
      this.#texture.setSize(width, height);
      this.image.setTexture(this.#texture.key).setOrigin(0);
    }
    this.#texture.context.clearRect(0, 0, width, height);
    this.#texture.context.drawImage(this.#back, 0, 0);
    this.#texture.refresh();
    this.image.setVisible(true);
    this.#shown = frame;
  }
}

/** What to paint for an eye: the screen and a margin, on whole pixels of the screen. */
export function frameFor(viewpoint: Viewpoint, dpr: number, margin: number): Frame {
  const box = viewpoint.window(margin);
  const size = Math.max(box.right - box.left, box.bottom - box.top);
  return { box, scale: Math.min(viewpoint.scale * dpr, LARGEST / size), dpr };
}

/** The whole world on one small sheet, for under the sharp one. */
export function worldFrame(): Frame {
  return { box: { ...WORLD } as Box, scale: 0.36, dpr: 0.8 };
}
