import type Phaser from 'phaser';
import { unitBook } from '../../look/index.ts';
import type { MapGroup } from '../../presenter/index.ts';
import { around, declutter, type Candidate } from '../declutter.ts';
import { ease } from '../motion.ts';
import type { Point } from '../projection.ts';
import { along } from '../routes.ts';
import { atHour, leg, position, type Leg } from '../sailing.ts';
import { groupBy, rows, stacks, type Stack } from '../stacks.ts';
import { ringRadius } from '../symbols.ts';
import type { Target } from '../stage.ts';
import { EVERYWHERE } from '../viewpoint.ts';
import { UNIT_BOX, unitSymbol } from '../unit-symbols.ts';
import { countBadge } from '../badge.ts';
import { MapScene } from './map-scene.ts';

const STEP = 27;
const SAIL = 1.4;

/** Ships and aircraft: where the view says, and on the way there when it has just changed. */
export class GroupsScene extends MapScene {
  #before = new Map<string, MapGroup>();
  #legs = new Map<string, Leg>();
  #elapsed = SAIL;
  #stacks: Stack[] = [];
  /** Groups as they are at this hour of a turn that plays, else as the view has them. */
  #groups: readonly MapGroup[] = [];
  #voyagers: ReadonlySet<string> = new Set();
  /** Which of them lie and which sail: when that changes, all are arranged anew. */
  #state = '';
  #images = new Map<string, Phaser.GameObjects.Image>();

  protected override sync(): void {
    const { view, atlas } = this.stage;
    const moved = new Map<string, Leg>();
    const plays = view.groups.some(({ voyage }) => voyage);
    for (const group of view.groups) {
      const before = this.#before.get(group.id);
      const way = before && !plays && !view.reducedMotion && leg(before, group, atlas.routes);
      if (way) moved.set(group.id, way);
    }
    const changed = view.groups.some((g) => !same(this.#before.get(g.id), g));
    if (changed || plays || view.reducedMotion) {
      this.#legs = moved;
      this.#elapsed = 0;
    }
    this.#before = new Map(view.groups.map((g) => [g.id, g]));
    this.#look();
    this.#arrange();
  }

  /** @returns whether somebody has left or arrived since the last look */
  #look(): boolean {
    const { view, moment } = this.stage;
    this.#groups = moment ? view.groups.map((group) => atHour(group, moment.hour)) : view.groups;
    const state = this.#groups.map(({ at }) => at ?? '').join();
    const changed = state !== this.#state;
    this.#state = state;
    this.#voyagers = new Set(
      moment
        ? view.groups.flatMap(({ id, voyage }, g) =>
            voyage && this.#groups[g]!.at === undefined ? [id] : [],
          )
        : [],
    );
    return changed;
  }

  protected override move(seconds: number): void {
    if (this.stage.moment) {
      if (this.#look()) {
        this.#arrange();
        this.stage.rearrange();
      } else this.#sail();
      return;
    }
    if (this.#legs.size === 0) return;
    this.#elapsed += Math.min(seconds, 0.1);
    if (this.#elapsed >= SAIL) {
      this.#legs.clear();
      this.#arrange();
      this.stage.rearrange();
    } else {
      this.#sail();
      this.stage.stir();
    }
  }

  /** What sails by pushes nobody aside: no name and no other symbol moves for it. */
  #sail(): void {
    const { viewpoint, targets, atlas } = this.stage;
    const share = ease(this.#elapsed / SAIL);
    const found: Target[] = [];
    const at = this.stage.moment && new Map(this.#groups.map((group) => [group.id, group]));
    for (const stack of this.#stacks) {
      const { id } = stack.groups[0]!;
      const way = this.#legs.get(id);
      const group = this.#sailing(id) && at?.get(id);
      const p = way
        ? along(way.line, way.start + (way.end - way.start) * share)
        : group && position(group, atlas.routes);
      if (p) found.push(this.#put(stack, viewpoint.toScreen(p)));
    }
    targets.set('sailing', found);
  }

  /** Whether a group is under way before the reader's eyes. */
  #sailing(id: string): boolean {
    return this.#legs.has(id) || this.#voyagers.has(id);
  }

  protected override place(): void {
    this.#sail();
    const { obstacles, targets, view } = this.stage;
    const fixed = this.#stacks.filter(({ groups: [first] }) => !this.#sailing(first!.id));
    const spots = [...groupBy(fixed, (s) => s.spot).values()];
    const wanted = spots.flatMap((here) => this.#want(here));
    const marks = ['ports', 'zones', 'relief'].flatMap((key) => obstacles.get(key) ?? []);
    const placed = declutter(wanted, marks, EVERYWHERE);
    const found = wanted.flatMap((w) => this.#row(w.here, placed.get(w) ?? w.centres[0]!));
    targets.set('groups', found);
    obstacles.set(
      'groups',
      found.map(({ at: { x, y } }) => ({
        left: x - 14,
        top: y - 14,
        right: x + 14,
        // letters of the country stand beneath
        bottom: y + (view.symbols === 'military' ? 22 : 14),
      })),
    );
  }

  /** Where the stacks of one spot would like to stand. */
  #want(here: Stack[]): (Candidate & { here: Stack[] })[] {
    const { atlas, viewpoint, view } = this.stage;
    const group = here[0]!.groups[0]!;
    const p = position(group, atlas.routes);
    if (!p) return [];
    const at = viewpoint.toScreen(p);
    const offsets = rows(here.length, STEP);
    const width = STEP + 2 * Math.max(...offsets.map((o) => o.x));
    const height = STEP + 2 * Math.max(...offsets.map((o) => o.y));
    const size = { here, width, height, priority: group.at === undefined ? 1 : 0, always: true };
    if (group.at === undefined) return [{ ...size, centres: [at] }];
    // The port's own mark, or the rings at the centre of the zone, stay free.
    const zone = view.zones.find((z) => z.id === group.at);
    const keepOut = zone ? ringRadius(zone.pressure, viewpoint.scale) : 5;
    const centres = around(at, width, height, keepOut).slice(
      0,
      view.districts.length > 0 ? 24 : 16,
    );
    return [{ ...size, centres: keepOut > 0 ? centres : [at, ...centres] }];
  }

  #row(here: Stack[], centre: Point): Target[] {
    return rows(here.length, STEP).map((offset, i) =>
      this.#put(here[i]!, { x: centre.x + offset.x, y: centre.y + offset.y }),
    );
  }

  #put({ key, groups }: Stack, at: Point): Target {
    const { dpr } = this.stage;
    this.#images.get(key)?.setPosition(Math.round(at.x * dpr), Math.round(at.y * dpr));
    return { at, radius: 15, type: 'group.select', ids: groups.map(({ id }) => id) };
  }

  /** One image per stack, made and dropped as the view asks. */
  #arrange(): void {
    this.#stacks = stacks(this.#groups, new Set([...this.#legs.keys(), ...this.#voyagers]));
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
    const { side, role } = first!;
    const { palette, view } = this.stage;
    const key = `group ${view.symbols} ${side} ${role} ${count}`;
    return this.drawn(key, UNIT_BOX, UNIT_BOX, (pen) => {
      pen.translate(UNIT_BOX / 2, UNIT_BOX / 2);
      unitSymbol(pen, palette, side, unitBook(view.symbols)(role, side));
      if (count > 1) countBadge(pen, palette, count, 9, -9);
    });
  }
}

function same(a: MapGroup | undefined, b: MapGroup): boolean {
  return a?.at === b.at && a?.from === b.from && a?.to === b.to && a?.progress === b.progress;
}
