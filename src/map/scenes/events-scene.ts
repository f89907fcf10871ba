import type Phaser from 'phaser';
import type { MapStorm } from '../../presenter/index.ts';
import { around, declutter } from '../declutter.ts';
import { FLAG, flagSymbol, SESSION, sessionSymbol, STORM, stormSymbol } from '../event-symbols.ts';
import type { Point } from '../projection.ts';
import { groupBy } from '../stacks.ts';
import { ringRadius } from '../symbols.ts';
import { EVERYWHERE, type Box } from '../viewpoint.ts';
import { MapScene } from './map-scene.ts';

/** Off a coast: CSS pixels to the east of what lies there. */
const OFF = 96;
const EDGE = 14;

interface Drawn {
  id: string;
  image: Phaser.GameObjects.Image;
}

/** What goes on: entries in use at a place, storms, and dialogues of the turn. */
export class EventsScene extends MapScene {
  #flags: (Drawn & { place: string })[] = [];
  #storms: { storm: MapStorm; image: Phaser.GameObjects.Image }[] = [];
  #sessions: Drawn[] = [];

  protected override sync(): void {
    const { view, palette } = this.stage;
    for (const { image } of [...this.#flags, ...this.#storms, ...this.#sessions]) image.destroy();
    const made = (
      key: string,
      size: { width: number; height: number },
      draw: (pen: CanvasRenderingContext2D) => void,
    ) => this.add.image(-99, -99, this.drawn(key, size.width, size.height, draw));
    const box = { width: 2 * STORM + 8, height: 2 * STORM + 8 };
    this.#storms = view.storms.map((storm) => {
      const sure = storm.zone !== null || storm.ashore;
      const image = made(`storm ${sure}`, box, (pen) => {
        pen.translate(box.width / 2, box.height / 2);
        stormSymbol(pen, palette, sure);
      });
      return { storm, image };
    });
    this.#flags = view.operations.map(({ id, place }) => ({
      id,
      place,
      image: made(`flag ${id}`, FLAG, (pen) => flagSymbol(pen, palette, id)),
    }));
    this.#sessions = view.sessions.map(({ id, state }) => ({
      id,
      image: made(`session ${id} ${state}`, SESSION, (pen) =>
        sessionSymbol(pen, palette, { id, state }),
      ),
    }));
  }

  protected override place(): void {
    const { obstacles } = this.stage;
    obstacles.delete('events');
    const boxes = [...this.#placeStorms(), ...this.#placeSessions()];
    obstacles.set('events', boxes);
    boxes.push(...this.#placeFlags());
  }

  #put(image: Phaser.GameObjects.Image, { x, y }: Point): void {
    const { dpr } = this.stage;
    image.setPosition(Math.round(x * dpr), Math.round(y * dpr));
  }

  #placeStorms(): Box[] {
    const { shifted } = this.stage;
    return this.#storms.flatMap(({ storm, image }) => {
      const at = this.#eye(storm);
      if (!at) return [];
      this.#put(image, at);
      shifted.set(storm.id, at);
      return [boxAround(at, STORM, STORM)];
    });
  }

  /** Over its zone; else amid the districts, or off them to the east until it comes ashore. */
  #eye({ zone, ashore }: MapStorm): Point | undefined {
    const { atlas, viewpoint, view, shifted } = this.stage;
    if (zone !== null) {
      const centre = atlas.routes.place(zone);
      if (!centre) return undefined;
      const { x, y } = viewpoint.toScreen(centre);
      return { x, y: y - ringRadius(4, viewpoint.scale) - STORM };
    }
    const points = view.districts.flatMap(({ id }) => shifted.get(id) ?? []);
    if (points.length === 0) return undefined;
    const mean = (key: 'x' | 'y') => points.reduce((sum, p) => sum + p[key], 0) / points.length;
    const right = Math.max(...points.map(({ x }) => x));
    return ashore
      ? { x: mean('x'), y: mean('y') }
      : { x: Math.min(viewpoint.width - STORM - EDGE, right + OFF), y: mean('y') };
  }

  /** In a row in the corner: a session has no place on the map. */
  #placeSessions(): Box[] {
    const { shifted, viewpoint } = this.stage;
    const width = SESSION.width + 4;
    // where neither the buttons nor the caption of a turn lie
    const { low } = viewpoint;
    const left = low ? viewpoint.width - this.#sessions.length * width - EDGE : EDGE;
    const y = low ? SESSION.height / 2 + EDGE / 2 : viewpoint.height - SESSION.height / 2 - EDGE;
    return this.#sessions.map(({ id, image }, i) => {
      const at = { x: left + (i + 0.5) * width, y };
      this.#put(image, at);
      shifted.set(id, at);
      return boxAround(at, SESSION.width / 2, SESSION.height / 2);
    });
  }

  #placeFlags(): Box[] {
    const { atlas, viewpoint, view, obstacles } = this.stage;
    const step = FLAG.width + 2;
    const wanted = [...groupBy(this.#flags, ({ place }) => place)].flatMap(([place, here]) => {
      const centre = atlas.routes.place(place);
      if (!centre) return [];
      const size = { width: here.length * step, height: FLAG.height, priority: 0, always: true };
      const zone = view.zones.find(({ id }) => id === place);
      const keepOut = zone ? ringRadius(zone.pressure, viewpoint.scale) : 6;
      const centres = around(viewpoint.toScreen(centre), size.width, size.height, keepOut);
      return [{ ...size, here, centres }];
    });
    const placed = declutter(wanted, [...obstacles.values()].flat(), EVERYWHERE);
    return [...placed].map(([{ here, width }, at]) => {
      here.forEach(({ image }, i) =>
        this.#put(image, { x: at.x + (i - (here.length - 1) / 2) * step, y: at.y }),
      );
      return boxAround(at, width / 2, FLAG.height / 2);
    });
  }
}

const boxAround = ({ x, y }: Point, dx: number, dy: number): Box => ({
  left: x - dx,
  top: y - dy,
  right: x + dx,
  bottom: y + dy,
});
