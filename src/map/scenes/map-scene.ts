import Phaser from 'phaser';
import type { Stage } from '../stage.ts';

/**
 * A scene that follows the view: `sync` after a new view, `place` when symbols stand elsewhere on the screen,
 * and `move` on every frame that is drawn. A frame in which one ring grows costs one ring.
 */
export abstract class MapScene extends Phaser.Scene {
  protected readonly stage: Stage;
  #revision = 0;
  #layout = 0;

  constructor(key: string, stage: Stage) {
    super({ key, active: true });
    this.stage = stage;
  }

  protected sync(): void {}

  protected place(): void {}

  protected move(_seconds: number): void {}

  /** Follows the view for one frame. Called in drawing order: names come after what they keep clear of. */
  advance(delta: number): void {
    if (!this.sys.isActive()) return;
    if (this.#revision !== this.stage.revision) {
      this.#revision = this.stage.revision;
      this.sync();
    }
    this.move(delta / 1000);
    this.stage.watch();
    if (this.#layout === this.stage.layout) return;
    this.#layout = this.stage.layout;
    this.place();
  }

  /** A fresh canvas as a texture; made once per key. */
  protected drawn(
    key: string,
    width: number,
    height: number,
    draw: (pen: CanvasRenderingContext2D) => void,
  ): string {
    const { dpr, view } = this.stage;
    const name = `${key}|${view.theme}|${dpr}`;
    if (this.textures.exists(name)) return name;
    const texture = this.textures.createCanvas(
      name,
      Math.ceil(width * dpr),
      Math.ceil(height * dpr),
    )!;
    texture.context.scale(dpr, dpr);
    draw(texture.context);
    texture.refresh();
    return name;
  }
}
