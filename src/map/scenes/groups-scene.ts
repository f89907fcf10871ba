import type Phaser from 'phaser';
import type { MapGroup } from '../../presenter/index.ts';
import { around, declutter, type Candidate } from '../declutter.ts';
import { ease } from '../motion.ts';
import type { Point } from '../projection.ts';
import { along } from '../routes.ts';
import { leg, position, type Leg } from '../sailing.ts';
import { groupBy, rows, stacks, type Stack } from '../stacks.ts';
import { groupSymbol, ringRadius } from '../symbols.ts';
import { EVERYWHERE, type Box } from '../viewpoint.ts';
import { countBadge } from '../badge.ts';
import { MapScene } from './map-scene.ts';

const BOX = 34;
const STEP = 27;
const SAIL = 1.4;

/** Ships and aircraft: where the view says, and on the way there when it has just changed. */
export class GroupsScene extends MapScene {
  #before = new Map<string, MapGroup>();
  #legs = new Map<string, Leg>();
  #elapsed = SAIL;
  #stacks: Stack[] = [];
  #images = new Map<string, Phaser.GameObjects.Image>();

  protected override sync(): void {
    const { view, atlas } = this.stage;
    const moved = new Map<string, Leg>();
    for (const group of view.groups) {
      const before = this.#before.get(group.id);
      const way = before && !view.reducedMotion && leg(before, group, atlas.routes);
      if (way) moved.set(group.id, way);
    }
    const changed = view.groups.some((g) => !same(this.#before.get(g.id), g));
    if (changed || view.reducedMotion) {
      this.#legs = moved;
      this.#elapsed = 0;
    }
    this.#before = new Map(view.groups.map((g) => [g.id, g]));
    this.#arrange();
  }

  protected override place(seconds: number): void {
    if (this.#legs.size > 0) {
      this.#elapsed += Math.min(seconds, 0.1);
      this.stage.stir();
      if (this.#elapsed >= SAIL) {
        this.#legs.clear();
        this.#arrange();
      }
    }
    const { obstacles, targets } = this.stage;
    targets.set('groups', []);
    const spots = [...groupBy(this.#stacks, (s) => s.spot).values()];
    const wanted = spots.flatMap((here) => this.#want(here));
    // What sails by pushes nobody aside; incidents make way for groups, not the other way round.
    const fixed = wanted.filter(({ here }) => !this.#sails(here));
    const marks = ['ports', 'zones', 'relief'].flatMap((key) => obstacles.get(key) ?? []);
    const placed = declutter(fixed, marks, EVERYWHERE);
    const boxes = wanted.flatMap((w) => this.#put(w.here, placed.get(w) ?? w.centres[0]!));
    obstacles.set('groups', boxes);
  }

  #sails(here: Stack[]): boolean {
    return this.#legs.has(here[0]!.groups[0]!.id);
  }

  /** Where the stacks of one spot would like to stand: under way there is no choice. */
  #want(here: Stack[]): (Candidate & { here: Stack[] })[] {
    const { atlas, viewpoint, view } = this.stage;
    const group = here[0]!.groups[0]!;
    const way = this.#legs.get(group.id);
    const share = ease(this.#elapsed / SAIL);
    const p = way
      ? along(way.line, way.start + (way.end - way.start) * share)
      : position(group, atlas.routes);
    if (!p) return [];
    const at = viewpoint.toScreen(p);
    const offsets = rows(here.length, STEP);
    const width = STEP + 2 * Math.max(...offsets.map((o) => o.x));
    const height = STEP + 2 * Math.max(...offsets.map((o) => o.y));
    const size = { here, width, height, priority: group.at === undefined ? 1 : 0, always: true };
    if (way || group.at === undefined) return [{ ...size, centres: [at] }];
    // The port's own mark, or the rings at the centre of the zone, stay free.
    const zone = view.zones.find((z) => z.id === group.at);
    const keepOut = zone ? ringRadius(zone.pressure, viewpoint.scale) : 5;
    const centres = around(at, width, height, keepOut).slice(
      0,
      view.districts.length > 0 ? 24 : 16,
    );
    return [{ ...size, centres: keepOut > 0 ? centres : [at, ...centres] }];
  }

  #put(here: Stack[], centre: Point): Box[] {
    const { dpr, targets } = this.stage;
    return rows(here.length, STEP).map((offset, i) => {
      const { x, y } = { x: centre.x + offset.x, y: centre.y + offset.y };
      const stack = here[i]!;
      this.#images.get(stack.key)?.setPosition(Math.round(x * dpr), Math.round(y * dpr));
      const ids = stack.groups.map((g) => g.id);
      targets.get('groups')!.push({ at: { x, y }, radius: 15, type: 'group.select', ids });
      return { left: x - 14, top: y - 14, right: x + 14, bottom: y + 14 };
    });
  }

  /** One image per stack, made and dropped as the view asks. */
  #arrange(): void {
    this.#stacks = stacks(this.stage.view.groups, new Set(this.#legs.keys()));
    const wanted = new Set(this.#stacks.map((s) => s.key));
    for (const [key, image] of this.#images) {
      if (wanted.has(key)) continue;
      image.destroy();
      this.#images.delete(key);
    }
    for (const stack of this.#stacks) {
      const texture = this.#symbol(stack);
      const image = this.#images.get(stack.key);
      if (image) image.setTexture(texture);
      else this.#images.set(stack.key, this.add.image(-99, -99, texture));
    }
  }

  #symbol({ groups: [first], count }: Stack): string {
    const { side, kind } = first!;
    const { palette } = this.stage;
    return this.drawn(`group ${side} ${kind} ${count}`, BOX, BOX, (pen) => {
      pen.translate(BOX / 2, BOX / 2);
      groupSymbol(pen, palette, side, kind);
      if (count > 1) countBadge(pen, palette, count, 9, -9);
    });
  }
}

function same(a: MapGroup | undefined, b: MapGroup): boolean {
  return a?.at === b.at && a?.from === b.from && a?.to === b.to && a?.progress === b.progress;
}
