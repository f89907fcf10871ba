import type Phaser from 'phaser';
import { declutter, type Candidate } from '../declutter.ts';
import { lettering } from '../lettering.ts';
import { names, type Name } from '../names.ts';
import { centres, clearest, turned } from '../placing.ts';
import { inside } from '../pick.ts';
import type { Box } from '../viewpoint.ts';
import { MapScene } from './map-scene.ts';

interface Label extends Name {
  image: Phaser.GameObjects.Image;
  width: number;
  height: number;
}

/** Milliseconds of a frame that may go into writing. */
const BUDGET = 6;

/** Every name: as many names as fit without touching a symbol or each other. */
export class NamesScene extends MapScene {
  #labels: Label[] = [];
  #unwritten: Name[] = [];
  /** What has been written once, under its theme and resolution. */
  #written = new Map<string, { texture: string; width: number; height: number }>();

  /** Whether every name of the view has been written. */
  get written(): boolean {
    return this.#unwritten.length === 0;
  }

  protected override sync(): void {
    const { view, atlas } = this.stage;
    for (const { image } of this.#labels) image.destroy();
    this.#labels = [];
    this.#unwritten = names(view, atlas);
  }

  /** Writes for a few milliseconds: a hundred new names are more than a frame's work. */
  protected override move(): void {
    if (this.written) return;
    const end = performance.now() + BUDGET;
    while (this.#unwritten.length > 0 && performance.now() < end) {
      this.#labels.push(this.#label(this.#unwritten.shift()!));
    }
    this.stage.rearrange();
  }

  #label(name: Name): Label {
    const { texture, ...size } = this.#writing(name);
    const image = this.add.image(-99, -99, texture).setAngle(name.angle);
    const [width, height] = turned(size.width, size.height, name.angle);
    return { ...name, image, width, height };
  }

  #writing({ text, role, size }: Name): { texture: string; width: number; height: number } {
    const { view, dpr, palette } = this.stage;
    const name = `${role} ${size} ${text}`;
    const key = `${name}|${view.theme}|${dpr}`;
    let found = this.#written.get(key);
    if (!found) {
      const { width, height, draw } = lettering(text, role, size, palette);
      found = { texture: this.drawn(name, width, height, draw), width, height };
      this.#written.set(key, found);
    }
    return found;
  }

  protected override place(): void {
    const { viewpoint, dpr, obstacles, shifted, lines } = this.stage;
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
            : role === 'maker' || role === 'mark'
              ? clearest(
                  tried,
                  { width, height, own: at },
                  lines,
                  [...shifted.values()].filter((p) => p !== at),
                )
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
