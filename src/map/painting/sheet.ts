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

  start(frame: Frame, steps: Step[]): void {
    this.#next = frame;
    this.#steps = [...steps];
    this.#back.width = Math.ceil((frame.box.right - frame.box.left) * frame.scale);
    this.#back.height = Math.ceil((frame.box.bottom - frame.box.top) * frame.scale);
  }

  /** Paints for a few milliseconds, or to the end. */
  work(toTheEnd = false): void {
    const frame = this.#next;
    if (!frame) return;
    const end = toTheEnd ? Infinity : performance.now() + BUDGET;
    while (this.#steps.length > 0 && performance.now() < end) {
      this.#steps.shift()!.paint(this.#pen, frame);
    }
    if (this.#steps.length > 0) return;
    this.#publish(frame);
    this.#next = undefined;
  }

  /** Puts the painting where its part of the world is now. */
  place(viewpoint: Viewpoint, dpr: number): void {
    if (!this.#shown) return;
    const { box, scale } = this.#shown;
    const corner = viewpoint.toScreen({ x: box.left, y: box.top });
    this.image.setPosition(corner.x * dpr, corner.y * dpr);
    this.image.setScale((viewpoint.scale * dpr) / scale);
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
