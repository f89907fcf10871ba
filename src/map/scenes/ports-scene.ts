import type Phaser from 'phaser';
import { portSymbol } from '../symbols.ts';
import { MapScene } from './map-scene.ts';

const BOX = 20;

/** Harbours and airfields. */
export class PortsScene extends MapScene {
  #ports: { id: string; image: Phaser.GameObjects.Image }[] = [];

  protected override sync(): void {
    const { view, palette } = this.stage;
    for (const { image } of this.#ports) image.destroy();
    this.#ports = view.ports.map(({ id, side, open, important }) => {
      const key = this.drawn(`port ${side} ${open} ${important}`, BOX, BOX, (pen) => {
        pen.translate(BOX / 2, BOX / 2);
        portSymbol(pen, palette, side, open, important ? 4 : 3);
      });
      return { id, image: this.add.image(-99, -99, key) };
    });
  }

  protected override place(): void {
    const { viewpoint, atlas, dpr, targets, obstacles } = this.stage;
    const shown = this.#ports.flatMap(({ id, image }) => {
      const place = atlas.routes.place(id);
      if (!place) return [];
      const at = viewpoint.toScreen(place);
      image.setPosition(Math.round(at.x * dpr), Math.round(at.y * dpr));
      return [{ id, at }];
    });
    targets.set(
      'ports',
      shown.map(({ id, at }) => ({ at, radius: 12, type: 'port.select', ids: [id] })),
    );
    obstacles.set(
      'ports',
      shown.map(({ at }) => ({ left: at.x - 5, top: at.y - 5, right: at.x + 5, bottom: at.y + 5 })),
    );
  }
}
