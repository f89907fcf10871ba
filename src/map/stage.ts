import type { MapMoment, MapPort, MapView } from '../presenter/index.ts';
import type { Atlas } from './atlas.ts';
import { type Palette, paletteOf } from './palette.ts';
import type { Point } from './projection.ts';
import { Viewpoint, type Box } from './viewpoint.ts';

/** Something on the screen that a finger can mean, in CSS pixels. */
export interface Target {
  at: Point;
  radius: number;
  type: 'group.select' | 'port.select' | 'incident.select' | 'district.select';
  ids: readonly string[];
  /** Of an incident. */
  zone?: string;
}

/** What the scenes of one map share. Scenes read it; none of them knows another. */
export class Stage {
  readonly viewpoint = new Viewpoint();
  dpr = 1;
  /** Grows with every new view: scenes compare it to know that they are out of date. */
  revision = 1;
  /** Grows when symbols stand elsewhere on the screen: another view, another eye, or somebody has arrived. */
  layout = 1;
  #eye = '';
  /** Boxes of symbols that names must not cover, and what can be picked; by scene. */
  readonly obstacles = new Map<string, Box[]>();
  readonly targets = new Map<string, Target[]>();
  /** Where marks stand that are not where they lie, on the screen; by id. */
  readonly shifted = new Map<string, Point>();
  /** Points on lines that names had better not lie on, on the screen. */
  lines: readonly Point[] = [];
  /** Where a turn that plays has come to, in this frame. */
  moment: MapMoment | null = null;
  #outlined: string | null | undefined;
  #view: MapView;
  readonly #palettes = new Map<MapView['theme'], Palette>();
  readonly atlas: Atlas;
  readonly port: MapPort;
  /** Asks for another frame; without it the map goes to sleep. */
  readonly stir: () => void;

  constructor(atlas: Atlas, port: MapPort, stir: () => void) {
    this.atlas = atlas;
    this.port = port;
    this.stir = stir;
    this.#view = port.view();
  }

  get view(): MapView {
    return this.#view;
  }

  /** Read from the page's tokens once for every theme. */
  get palette(): Palette {
    const { theme } = this.#view;
    let palette = this.#palettes.get(theme);
    if (!palette) {
      const style = getComputedStyle(document.documentElement);
      palette = paletteOf((name) => style.getPropertyValue(name));
      this.#palettes.set(theme, palette);
    }
    return palette;
  }

  /** Looks what time it is in a turn that plays; while it runs, there is another frame to draw. */
  tick(): void {
    this.moment = this.port.moment();
    if (this.moment?.running) this.stir();
  }

  /** Takes note of where the eye is. */
  watch(): void {
    const { x, y, scale, width, height } = this.viewpoint;
    const eye = `${x} ${y} ${scale} ${width} ${height} ${this.dpr}`;
    if (eye === this.#eye) return;
    this.#eye = eye;
    this.layout++;
  }

  /** Has every symbol and every name placed anew. */
  rearrange(): void {
    this.layout++;
    this.stir();
  }

  /** Takes the port's newest view. */
  refresh(): void {
    this.#outlined = undefined;
    this.#take(this.port.view());
  }

  /** Outlines a zone until the next view. */
  outline(zone: string | null): void {
    this.#outlined = zone;
    this.#take(this.port.view());
  }

  #take(view: MapView): void {
    const outlined = this.#outlined;
    this.#view =
      outlined === undefined
        ? view
        : { ...view, zones: view.zones.map((z) => ({ ...z, selected: z.id === outlined })) };
    this.revision++;
    this.rearrange();
  }
}
