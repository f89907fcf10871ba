import type Phaser from 'phaser';

/** Draws frames only while something asks for them: an idle map costs no power. */
export class Pace {
  #game: Phaser.Game | undefined;
  #stirred = true;
  #frames = 0;
  #waking = 0;

  /** Asks for one more frame. */
  readonly stir = (): void => {
    this.#stirred = true;
    const loop = this.#game?.loop;
    if (!loop || loop.running || this.#waking) return;
    this.#waking = requestAnimationFrame(() => {
      this.#waking = 0;
      loop.wake();
    });
  };

  /** Takes over a game's loop; resolves after the second frame in which the picture is complete. */
  drive(game: Phaser.Game, complete: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      game.events.on('postrender', () => {
        if (complete() && ++this.#frames === 2) {
          this.#game = game;
          document.documentElement.dataset.map = 'ready';
          resolve();
        }
        if (this.#frames > 2 && !this.#stirred) game.loop.sleep();
        this.#stirred = false;
      });
    });
  }

  stop(): void {
    cancelAnimationFrame(this.#waking);
    this.#game = undefined;
  }
}
