import type Phaser from 'phaser';
import type { MapReach } from '../../presenter/index.ts';
import { MapScene } from './map-scene.ts';

const [WIDTH, HEIGHT] = [62, 40];
const RADIUS = 11;

/** What the selected group could keep on station, at the centre of each sea area: a ring and per cent. */
export class ReachScene extends MapScene {
  #marks: { zone: string; image: Phaser.GameObjects.Image }[] = [];

  protected override sync(): void {
    for (const { image } of this.#marks) image.destroy();
    this.#marks = this.stage.view.reach.map((reach) => ({
      zone: reach.zone,
      image: this.add.image(-99, -99, this.#mark(reach)),
    }));
  }

  protected override place(): void {
    const { atlas, viewpoint, dpr, obstacles } = this.stage;
    const boxes = this.#marks.flatMap(({ zone, image }) => {
      const place = atlas.routes.place(zone);
      if (!place) return [];
      const { x, y } = viewpoint.toScreen(place);
      image.setPosition(Math.round(x * dpr), Math.round(y * dpr));
      return [{ left: x - 30, top: y - 16, right: x + 30, bottom: y + 20 }];
    });
    obstacles.set('reach', boxes);
  }

  #mark({ share, withPartner, without }: MapReach): string {
    const { palette } = this.stage;
    const parts = [share, withPartner, without].map((part) => Math.round(part * 100));
    return this.drawn(`reach ${parts.join()}`, WIDTH, HEIGHT, (pen) => {
      pen.translate(WIDTH / 2, 15);
      const arc = (part: number, colour: string, width: number, dash: number[] = []) => {
        pen.beginPath();
        pen.arc(0, 0, RADIUS, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * Math.min(1, part));
        pen.setLineDash(dash);
        pen.strokeStyle = colour;
        pen.lineWidth = width;
        pen.stroke();
      };
      pen.beginPath();
      pen.arc(0, 0, RADIUS + 3, 0, 2 * Math.PI);
      pen.fillStyle = palette.placeHalo;
      pen.fill();
      arc(1, palette.graticule, 4);
      // what the partner’s ports add, or would add, is broken
      arc(Math.max(share, withPartner), palette.accent, 4, [2, 2]);
      arc(Math.min(share, without), palette.mark, 4);
      pen.setLineDash([]);
      const words = parts[1]! > parts[0]! ? `${parts[0]} → ${parts[1]} %` : `${parts[0]} %`;
      pen.font = '620 11px "Inter Variable", Inter, sans-serif';
      pen.textAlign = 'center';
      pen.lineJoin = 'round';
      pen.lineWidth = 3;
      pen.strokeStyle = palette.placeHalo;
      pen.strokeText(words, 0, 23);
      pen.fillStyle = palette.placeText;
      pen.fillText(words, 0, 23);
    });
  }
}
