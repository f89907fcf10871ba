import type { Shape } from '../decode.ts';
import { type Frame, type Pen, trace } from './frame.ts';

/**
 * The land of a frame as a canvas, to be cut out of what lies in the sea. A new view of the same part of the
 * world cuts with the same mask: the thousands of corners of the coasts are gone through once.
 */
export class LandMask {
  readonly #land: readonly Shape[];
  #canvas: HTMLCanvasElement | undefined;
  #frame: Frame | undefined;

  constructor(land: readonly Shape[]) {
    this.#land = land;
  }

  paint(width: number, height: number, frame: Frame): void {
    if (this.#frame === frame) return;
    this.#frame = frame;
    this.#canvas ??= document.createElement('canvas');
    // setting the size clears it, too
    this.#canvas.width = width;
    this.#canvas.height = height;
    const pen = this.#canvas.getContext('2d')!;
    trace(pen, frame, this.#land);
    pen.fill('evenodd');
  }

  cut(pen: Pen): void {
    pen.globalCompositeOperation = 'destination-out';
    pen.drawImage(this.#canvas!, 0, 0);
    pen.globalCompositeOperation = 'source-over';
  }
}
