import type Phaser from 'phaser';
import { pressureRings, ringRadius, ringScale } from '../symbols.ts';
import type { Box } from '../viewpoint.ts';
import { MapScene } from './map-scene.ts';

const BOX = 60;

/** Rings of posture at the centre of a zone. */
export class ZonesScene extends MapScene {
  #rings = new Map<string, Phaser.GameObjects.Image>();

  protected override sync(): void {
    const { view, palette } = this.stage;
    const pressed = view.zones.filter((z) => z.pressure >= 1);
    for (const [id, image] of this.#rings) {
      if (!pressed.some((z) => z.id === id)) {
        image.destroy();
        this.#rings.delete(id);
      }
    }
    for (const zone of pressed) {
      const level = Math.min(4, Math.floor(zone.pressure));
      const key = this.drawn(`pressure ${level}`, BOX, BOX, (pen) => {
        pen.translate(BOX / 2, BOX / 2);
        pressureRings(pen, palette, level);
      });
      const image = this.#rings.get(zone.id) ?? this.add.image(-99, -99, key);
      this.#rings.set(zone.id, image.setTexture(key));
    }
  }

  protected override place(): void {
    const { atlas, viewpoint, dpr, view } = this.stage;
    const boxes: Box[] = [];
    for (const [id, image] of this.#rings) {
      const centre = atlas.routes.place(id);
      if (!centre) continue;
      const at = viewpoint.toScreen(centre);
      image.setScale(ringScale(viewpoint.scale));
      image.setPosition(Math.round(at.x * dpr), Math.round(at.y * dpr));
      const r = ringRadius(view.zones.find((z) => z.id === id)?.pressure ?? 0, viewpoint.scale);
      boxes.push({ left: at.x - r, top: at.y - r, right: at.x + r, bottom: at.y + r });
    }
    this.stage.obstacles.set('zones', boxes);
  }
}
