import type Phaser from 'phaser';
import type { MapMark } from '../../presenter/index.ts';
import { course, MARK, spots } from '../flows.ts';
import { supplySymbol } from '../supply-symbols.ts';
import { MapScene } from './map-scene.ts';

const BOX = 2 * MARK + 6;

/** Refineries, scrap works and makers; what flows between them is painted on the ground. */
export class SupplyScene extends MapScene {
  #marks: { mark: MapMark; image: Phaser.GameObjects.Image }[] = [];

  protected override sync(): void {
    for (const { image } of this.#marks) image.destroy();
    this.#marks = this.stage.view.marks.map((mark) => ({ mark, image: this.#drawnMark(mark) }));
  }

  protected override place(): void {
    const { viewpoint, dpr, obstacles, shifted, view } = this.stage;
    if (view.marks.length === 0) {
      obstacles.delete('supply');
      this.stage.lines = [];
      return;
    }
    const at = spots(view.marks, viewpoint.scale);
    const reach = MARK + 1;
    this.stage.lines = view.flows.flatMap((flow) => {
      const [from, to] = [at.get(flow.from), at.get(flow.to)];
      return from && to
        ? course(from, to, flow, reach / viewpoint.scale).map((p) => viewpoint.toScreen(p))
        : [];
    });
    obstacles.set(
      'supply',
      this.#marks.map(({ mark, image }) => {
        const { x, y } = viewpoint.toScreen(at.get(mark.id)!);
        shifted.set(mark.id, { x, y });
        image.setPosition(Math.round(x * dpr), Math.round(y * dpr));
        return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
      }),
    );
  }

  #drawnMark(mark: MapMark): Phaser.GameObjects.Image {
    const covered = Math.round(mark.covered * 40) / 40;
    const key = `supply ${mark.kind} ${mark.side} ${mark.restricts} ${covered}`;
    const name = this.drawn(key, BOX, BOX, (pen) => {
      pen.translate(BOX / 2, BOX / 2);
      supplySymbol(pen, this.stage.palette, { ...mark, covered });
    });
    return this.add.image(-99, -99, name);
  }
}
