import type Phaser from 'phaser';
import type { MapDistrict, MapEntryPoint, MapWay } from '../../presenter/index.ts';
import { fanned, stretches } from '../fan.ts';
import { project, type Point } from '../projection.ts';
import { DISTRICT, districtSymbol, GATE, gateSymbol, WAY, waySymbol } from '../relief-symbols.ts';
import type { Target } from '../stage.ts';
import type { Box } from '../viewpoint.ts';
import { MapScene } from './map-scene.ts';

interface Stretch {
  way: MapWay;
  district: MapDistrict;
  part: readonly [number, number];
  image: Phaser.GameObjects.Image;
}

/** Districts of a disaster, the ways in, and the roads and boats between them. */
export class ReliefScene extends MapScene {
  #stretches: Stretch[] = [];
  #gates: { port: string; image: Phaser.GameObjects.Image }[] = [];
  #districts: { district: MapDistrict; image: Phaser.GameObjects.Image }[] = [];

  protected override sync(): void {
    const { districts, entryPoints } = this.stage.view;
    const drawn = [...this.#stretches, ...this.#gates, ...this.#districts];
    for (const { image } of drawn) image.destroy();
    // in this order: what is made later lies above
    this.#stretches = districts.flatMap((district) =>
      district.ways.flatMap((way) =>
        stretches(way.cut).map((part) => ({ way, district, part, image: this.#way(way) })),
      ),
    );
    this.#gates = entryPoints.map((gate) => ({ port: gate.port, image: this.#gate(gate) }));
    this.#districts = districts.map((district) => ({ district, image: this.#mark(district) }));
  }

  protected override place(): void {
    const { obstacles, shifted, targets, viewpoint } = this.stage;
    const boxes: Box[] = [];
    const found: Target[] = [];
    shifted.clear();
    for (const { district, image } of this.#districts) {
      const at = this.#position(district);
      if (!at) continue;
      shifted.set(district.id, at);
      this.#put(image, at);
      boxes.push(boxAround(at, DISTRICT, DISTRICT));
      // the whole disc is its own: a mark beside it is meant only outside
      found.push({ at, radius: DISTRICT, type: 'district.select', ids: [district.id] });
    }
    for (const stretch of this.#stretches) this.#span(stretch);
    for (const { port, image } of this.#gates) {
      const place = this.#port(port);
      // the low strip of a telephone has no room for them
      image.setVisible(!viewpoint.low);
      if (!place || viewpoint.low) continue;
      const at = { x: place.x, y: place.y + 8 + GATE.height / 2 };
      this.#put(image, at);
      boxes.push(boxAround(at, GATE.width / 2, GATE.height / 2));
    }
    obstacles.set('relief', boxes);
    targets.set('relief', found);
  }

  #port(id: string): Point | undefined {
    const { atlas, viewpoint } = this.stage;
    const place = atlas.routes.place(id);
    return place && viewpoint.toScreen(place);
  }

  #position({ lon, lat }: MapDistrict): Point | undefined {
    const [gate] = this.stage.view.entryPoints;
    const port = gate && this.#port(gate.port);
    const { viewpoint } = this.stage;
    return port && fanned(port, viewpoint.toScreen(project(lon, lat)), viewpoint.low);
  }

  #put(image: Phaser.GameObjects.Image, { x, y }: Point): void {
    const { dpr } = this.stage;
    image.setPosition(Math.round(x * dpr), Math.round(y * dpr));
  }

  #span({ way, district, part: [start, end], image }: Stretch): void {
    const [from, to] = [this.#port(way.from), this.#position(district)];
    if (!from || !to) return;
    const { dpr } = this.stage;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const middle = (start + end) / 2;
    image
      .setPosition((from.x + dx * middle) * dpr, (from.y + dy * middle) * dpr)
      .setRotation(Math.atan2(dy, dx))
      .setDisplaySize(Math.max(1, Math.hypot(dx, dy) * (end - start) * dpr), WAY.height * dpr);
  }

  #way({ width, full }: MapWay): Phaser.GameObjects.Image {
    const thick = width > 0.4 ? 3 : width > 0.2 ? 2 : 1;
    return this.#made(`way ${thick} ${full}`, WAY.width, WAY.height, (pen) =>
      waySymbol(pen, this.stage.palette, thick, full),
    );
  }

  #gate(gate: MapEntryPoint): Phaser.GameObjects.Image {
    const key = `gate ${JSON.stringify([gate.air, gate.quay])}`;
    return this.#made(key, GATE.width, GATE.height, (pen) =>
      gateSymbol(pen, this.stage.palette, gate),
    );
  }

  #mark({ covered, letter, calm }: MapDistrict): Phaser.GameObjects.Image {
    const box = 2 * DISTRICT + 4;
    const share = Math.round(covered * 50) / 50;
    return this.#made(`district ${share} ${letter} ${calm}`, box, box, (pen) => {
      pen.translate(box / 2, box / 2);
      districtSymbol(pen, this.stage.palette, { covered: share, letter, calm });
    });
  }

  #made(
    key: string,
    width: number,
    height: number,
    draw: (pen: CanvasRenderingContext2D) => void,
  ): Phaser.GameObjects.Image {
    return this.add.image(-99, -99, this.drawn(key, width, height, draw));
  }
}

const boxAround = ({ x, y }: Point, dx: number, dy: number): Box => ({
  left: x - dx,
  top: y - dy,
  right: x + dx,
  bottom: y + dy,
});
