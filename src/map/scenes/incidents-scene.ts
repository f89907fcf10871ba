import type Phaser from 'phaser';
import type { MapIncident } from '../../presenter/index.ts';
import { groupBy } from '../stacks.ts';
import { around, declutter } from '../declutter.ts';
import { countBadge } from '../badge.ts';
import { incidentSymbol, ringRadius } from '../symbols.ts';
import type { Target } from '../stage.ts';
import { EVERYWHERE, type Box } from '../viewpoint.ts';
import { MapScene } from './map-scene.ts';

const BOX = 32;
const STEP = 23;
const BEAT = 1.8;

interface Mark {
  zone: string;
  kind: MapIncident['kind'];
  fresh: boolean;
  older: boolean;
  count: number;
  ids: readonly string[];
}

interface Drawn {
  mark: Mark;
  image: Phaser.GameObjects.Image;
  pulse?: Phaser.GameObjects.Image;
}

/**
 * What happened, zone by zone: one mark per kind with a number; fresh ones send out a ring. While a turn
 * plays, its own stand there from their hour on.
 */
export class IncidentsScene extends MapScene {
  #marks: Drawn[] = [];
  #clock = 0;
  #shown: readonly MapIncident[] = [];
  #told = '';

  /** Which incidents are known at this moment, and which of them is told. */
  #look(): boolean {
    const { view, moment } = this.stage;
    this.#shown = moment
      ? view.incidents.filter(({ fresh, hour }) => !fresh || hour <= moment.hour)
      : view.incidents;
    const pulsing = moment?.running
      ? this.#shown.filter(({ id }) => moment.incidents.includes(id)).map(({ id }) => id)
      : [];
    const told = `${this.#shown.length} ${pulsing.join()}`;
    const changed = told !== this.#told;
    this.#told = told;
    return changed;
  }

  protected override sync(): void {
    this.#look();
    this.#draw();
  }

  #draw(): void {
    for (const { image, pulse } of this.#marks) {
      image.destroy();
      pulse?.destroy();
    }
    const { view, moment } = this.stage;
    const pulses = ({ fresh, ids }: Mark) =>
      !view.reducedMotion &&
      (moment ? moment.running && ids.some((id) => moment.incidents.includes(id)) : fresh);
    this.#marks = marks(this.#shown).map((mark) => ({
      mark,
      ...(pulses(mark) && { pulse: this.add.image(-99, -99, this.#ring()) }),
      image: this.add.image(-99, -99, this.#symbol(mark)),
    }));
  }

  protected override move(seconds: number): void {
    if (this.#look()) {
      this.#draw();
      this.stage.rearrange();
    }
    if (!this.#marks.some(({ pulse }) => pulse)) return;
    this.#clock = (this.#clock + seconds) % BEAT;
    const t = this.#clock / BEAT;
    for (const { pulse } of this.#marks)
      pulse?.setScale(0.35 + 0.65 * t).setAlpha(0.9 * (1 - t) ** 1.5);
    this.stage.stir();
  }

  protected override place(): void {
    const { obstacles, atlas, viewpoint, view, targets } = this.stage;
    obstacles.delete('incidents');
    const found: Target[] = [];
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
        here.forEach((entry, i) => {
          const left = x + (i - (here.length - 1) / 2) * STEP;
          const { ids, zone } = entry.mark;
          this.#put(entry, left, y);
          found.push({ at: { x: left, y }, radius: 12, type: 'incident.select', ids, zone });
        });
        return { left: x - width / 2, top: y - 12, right: x + width / 2, bottom: y + 12 };
      }),
    );
    targets.set('incidents', found);
  }

  #put(entry: Drawn, x: number, y: number): void {
    const { dpr } = this.stage;
    const at = [Math.round(x * dpr), Math.round(y * dpr)] as const;
    entry.image.setPosition(...at);
    entry.pulse?.setPosition(...at);
  }

  #symbol({ kind, count, older }: Mark): string {
    const { palette } = this.stage;
    return this.drawn(`incident ${kind} ${count} ${older}`, BOX, BOX, (pen) => {
      pen.translate(BOX / 2, BOX / 2);
      incidentSymbol(pen, palette, kind, older);
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

/** Incidents of one zone, kind and turn as one mark; those of the last turn first, the gravest kind first. */
function marks(incidents: readonly MapIncident[]): Mark[] {
  const found = new Map<string, Mark>();
  for (const { id, zone, kind, fresh, older } of incidents) {
    const key = `${zone}|${kind}|${older}`;
    const before = found.get(key);
    found.set(key, {
      zone,
      kind,
      older,
      fresh: fresh || before?.fresh === true,
      count: (before?.count ?? 0) + 1,
      // the newest is meant first
      ids: [id, ...(before?.ids ?? [])],
    });
  }
  const order = ['suffered', 'accident', 'averted'];
  return [...found.values()].toSorted(
    (a, b) => Number(a.older) - Number(b.older) || order.indexOf(a.kind) - order.indexOf(b.kind),
  );
}
