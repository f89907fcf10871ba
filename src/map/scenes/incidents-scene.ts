import type Phaser from 'phaser';
import type { MapIncident } from '../../presenter/index.ts';
import { groupBy } from '../stacks.ts';
import { around, declutter } from '../declutter.ts';
import { countBadge } from '../badge.ts';
import { incidentSymbol, ringRadius } from '../symbols.ts';
import { EVERYWHERE, type Box } from '../viewpoint.ts';
import { MapScene } from './map-scene.ts';

const BOX = 32;
const STEP = 23;
const BEAT = 1.8;

interface Mark {
  zone: string;
  kind: MapIncident['kind'];
  fresh: boolean;
  count: number;
}

interface Drawn {
  mark: Mark;
  image: Phaser.GameObjects.Image;
  pulse?: Phaser.GameObjects.Image;
}

/** What happened, zone by zone: one mark per kind with a number; fresh ones send out a ring. */
export class IncidentsScene extends MapScene {
  #marks: Drawn[] = [];
  #clock = 0;

  protected override sync(): void {
    for (const { image, pulse } of this.#marks) {
      image.destroy();
      pulse?.destroy();
    }
    const { view } = this.stage;
    this.#marks = marks(view.incidents).map((mark) => ({
      mark,
      ...(mark.fresh && !view.reducedMotion && { pulse: this.add.image(-99, -99, this.#ring()) }),
      image: this.add.image(-99, -99, this.#symbol(mark)),
    }));
  }

  protected override move(seconds: number): void {
    if (!this.#marks.some(({ pulse }) => pulse)) return;
    this.#clock = (this.#clock + seconds) % BEAT;
    const t = this.#clock / BEAT;
    for (const { pulse } of this.#marks)
      pulse?.setScale(0.35 + 0.65 * t).setAlpha(0.9 * (1 - t) ** 1.5);
    this.stage.stir();
  }

  protected override place(): void {
    const { obstacles, atlas, viewpoint, view } = this.stage;
    obstacles.delete('incidents');
    const wanted = [...groupBy(this.#marks, (m) => m.mark.zone)].flatMap(([zone, here]) => {
      const centre = atlas.routes.place(zone);
      if (!centre) return [];
      const size = { width: here.length * STEP, height: STEP, priority: 0, always: true };
      const posture = view.zones.find((z) => z.id === zone)?.pressure ?? 0;
      const keepOut = ringRadius(posture, viewpoint.scale);
      const centres = around(viewpoint.toScreen(centre), size.width, size.height, keepOut);
      return [{ ...size, here, centres }];
    });
    const placed = declutter(wanted, [...obstacles.values()].flat(), EVERYWHERE);
    obstacles.set(
      'incidents',
      [...placed].map(([{ here, width }, { x, y }]): Box => {
        here.forEach((entry, i) => this.#put(entry, x + (i - (here.length - 1) / 2) * STEP, y));
        return { left: x - width / 2, top: y - 12, right: x + width / 2, bottom: y + 12 };
      }),
    );
  }

  #put(entry: Drawn, x: number, y: number): void {
    const { dpr } = this.stage;
    const at = [Math.round(x * dpr), Math.round(y * dpr)] as const;
    entry.image.setPosition(...at);
    entry.pulse?.setPosition(...at);
  }

  #symbol({ kind, count }: Mark): string {
    const { palette } = this.stage;
    return this.drawn(`incident ${kind} ${count}`, BOX, BOX, (pen) => {
      pen.translate(BOX / 2, BOX / 2);
      incidentSymbol(pen, palette, kind);
      if (count > 1) countBadge(pen, palette, count, 8, -8);
    });
  }

  #ring(): string {
    const { palette } = this.stage;
    return this.drawn('pulse', 64, 64, (pen) => {
      pen.arc(32, 32, 29, 0, 2 * Math.PI);
      pen.strokeStyle = palette.accent;
      pen.lineWidth = 2.5;
      pen.stroke();
    });
  }
}

/** Incidents of one zone and kind as one mark, the gravest kind first. */
function marks(incidents: readonly MapIncident[]): Mark[] {
  const found = new Map<string, Mark>();
  for (const { zone, kind, fresh } of incidents) {
    const key = `${zone}|${kind}`;
    const mark = found.get(key) ?? { zone, kind, fresh: false, count: 0 };
    mark.count++;
    mark.fresh ||= fresh;
    found.set(key, mark);
  }
  const order = ['suffered', 'accident', 'averted'];
  return [...found.values()].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
