import type Phaser from 'phaser';
import { declutter, type Candidate } from '../declutter.ts';
import { lettering } from '../lettering.ts';
import { names, type Name } from '../names.ts';
import { centres, turned } from '../placing.ts';
import { inside } from '../pick.ts';
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
    const { viewpoint, dpr, obstacles, shifted } = this.stage;
    const window = viewpoint.window();
    // A name beside a mark that cannot be seen would name something else.
    const visible = ({ mark }: Label) =>
      !mark ||
      (mark.x > window.left &&
        mark.x < window.right &&
        mark.y > window.top &&
        mark.y < window.bottom);
    const wanted = this.#labels
      .filter((l) => viewpoint.scale >= l.from && viewpoint.scale <= l.to && visible(l))
      .map((label): Candidate & { label: Label } => {
        const { width, height, priority, role, mark, within } = label;
        const at = shifted.get(label.shifted ?? '') ?? viewpoint.toScreen(label.at);
        const tried = centres(label, at, width, height, mark && viewpoint.toScreen(mark));
        const allowed =
          within && role === 'zone'
            ? tried.filter((c) => inside(within, viewpoint.toWorld(c)))
            : tried;
        return { label, width, height, priority, always: role === 'selected', centres: allowed };
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
