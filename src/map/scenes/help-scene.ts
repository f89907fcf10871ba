import type Phaser from 'phaser';
import type { MapIncident } from '../../presenter/index.ts';
import type { Point } from '../projection.ts';
import { WAY, waySymbol } from '../relief-symbols.ts';
import type { Target } from '../stage.ts';
import { MapScene } from './map-scene.ts';

/** Shares of a broken line that are drawn. */
const BROKEN = Array.from({ length: 6 }, (_, i) => [i / 6 + 0.02, i / 6 + 0.11] as const);
/** CSS pixels that a line keeps from what it joins. */
const CLEAR = 15;

/**
 * Who could come: from every ship that kept station there to the incident that is told, or to those of the
 * zone that is chosen. Whole where help could come in time, broken where it could not.
 */
export class HelpScene extends MapScene {
  #lines: Phaser.GameObjects.Image[] = [];
  #told = '';

  protected override sync(): void {
    this.#draw();
  }

  protected override move(): void {
    const told = this.stage.moment?.incidents.join() ?? '';
    if (told === this.#told) return;
    this.#told = told;
    this.#draw();
  }

  /** Symbols stand elsewhere. */
  protected override place(): void {
    this.#draw();
  }

  #shown(): readonly MapIncident[] {
    const { view, moment } = this.stage;
    if (moment) return view.incidents.filter(({ id }) => moment.incidents.includes(id));
    const chosen = view.zones.find(({ selected }) => selected);
    return chosen ? view.incidents.filter(({ zone }) => zone === chosen.id) : [];
  }

  #draw(): void {
    for (const line of this.#lines) line.destroy();
    const { targets } = this.stage;
    const groups = targets.get('groups') ?? [];
    const incidents = targets.get('incidents') ?? [];
    const standing = (list: readonly Target[], id: string) =>
      list.find(({ ids }) => ids.includes(id))?.at;
    const drawn = new Set<string>();
    this.#lines = this.#shown().flatMap(({ id, helpers, inTime }) => {
      const to = standing(incidents, id);
      return helpers.flatMap((group) => {
        const from = standing(groups, group);
        if (!from || !to) return [];
        const key = `${Math.round(from.x)} ${Math.round(from.y)} ${Math.round(to.x)} ${inTime}`;
        if (drawn.has(key)) return [];
        drawn.add(key);
        return this.#line(from, to, inTime);
      });
    });
  }

  #line(from: Point, to: Point, inTime: boolean): Phaser.GameObjects.Image[] {
    const { dpr, palette } = this.stage;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(dx, dy);
    if (length <= 2 * CLEAR) return [];
    const [first, last] = [CLEAR / length, 1 - CLEAR / length];
    const key = this.drawn('help', WAY.width, WAY.height, (pen) =>
      waySymbol(pen, palette, 2, false),
    );
    const parts = inTime ? [[first, last] as const] : BROKEN.map(([a, b]) => between(a, b));
    return parts.map(([start, end]) => {
      const middle = (start + end) / 2;
      return this.add
        .image((from.x + dx * middle) * dpr, (from.y + dy * middle) * dpr, key)
        .setRotation(Math.atan2(dy, dx))
        .setDisplaySize(length * (end - start) * dpr, WAY.height * dpr);
    });

    function between(a: number, b: number): readonly [number, number] {
      const span = last - first;
      return [first + a * span, first + b * span];
    }
  }
}
