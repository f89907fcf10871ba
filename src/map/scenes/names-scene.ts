import type Phaser from 'phaser';
import { declutter, type Candidate } from '../declutter.ts';
import { lettering } from '../lettering.ts';
import { centres, names, turned, type Name } from '../names.ts';
import type { Box } from '../viewpoint.ts';
import { MapScene } from './map-scene.ts';

interface Label extends Name {
  image: Phaser.GameObjects.Image;
  width: number;
  height: number;
}

/** Every name: as many names as fit without touching a symbol or each other. */
export class NamesScene extends MapScene {
  #labels: Label[] = [];

  protected override sync(): void {
    const { view, atlas, palette } = this.stage;
    for (const { image } of this.#labels) image.destroy();
    this.#labels = names(view, atlas).map((name): Label => {
      const text = lettering(name.text, name.role, name.size, palette);
      const key = this.drawn(
        `${name.role} ${name.size} ${name.text}`,
        text.width,
        text.height,
        text.draw,
      );
      const image = this.add.image(-99, -99, key).setAngle(name.angle);
      const [width, height] = turned(text.width, text.height, name.angle);
      return { ...name, image, width, height };
    });
  }

  protected override place(): void {
    const { viewpoint, dpr, obstacles } = this.stage;
    const wanted = this.#labels
      .filter((l) => viewpoint.scale >= l.from && viewpoint.scale <= l.to)
      .map((label): Candidate & { label: Label } => {
        const { width, height, priority } = label;
        const at = viewpoint.toScreen(label.at);
        return {
          label,
          width,
          height,
          priority,
          always: label.role === 'selected',
          centres: centres(label, at, width, height, label.mark && viewpoint.toScreen(label.mark)),
        };
      });
    const screen: Box = { left: 0, top: 0, right: viewpoint.width, bottom: viewpoint.height };
    const placed = declutter(wanted, [...obstacles.values()].flat(), screen);
    const shown = new Map([...placed].map(([candidate, centre]) => [candidate.label, centre]));
    for (const label of this.#labels) {
      const centre = shown.get(label);
      label.image.setVisible(centre !== undefined);
      if (!centre) continue;
      // On whole pixels from the corner, not the centre: odd sizes would blur.
      const snap = (c: number, size: number) => Math.round(c * dpr - size / 2) + size / 2;
      label.image.setPosition(
        snap(centre.x, label.image.width),
        snap(centre.y, label.image.height),
      );
    }
  }
}
