import type { MapView } from '../presenter/index.ts';
import type { Atlas } from './atlas.ts';
import type { Role } from './lettering.ts';
import { project, type Point } from './projection.ts';
import { MARK } from './flows.ts';
import { position } from './sailing.ts';
import { DISTRICT, GATE } from './relief-symbols.ts';
import { ringRadius } from './symbols.ts';

/** A name that wants a place on the map. Priority: selection > ports > seas > land. */
export interface Name {
  key: string;
  text: string;
  role: Role;
  size: number;
  angle: number;
  at: Point;
  priority: number;
  /** Beside a mark of this radius; 0 for names that lie on what they name. */
  beside: number;
  /** Where the mark is, when the name would rather stand elsewhere. */
  mark?: Point;
  /** Id of the mark that it stands beside, where that may be shifted on the screen. */
  shifted?: string;
  /** The water that the middle of the name must not leave. */
  within?: readonly Point[];
  /** CSS pixels per world unit between which it is shown. */
  from: number;
  to: number;
}

const SEA_RANGE: [number, number][] = [
  [0, 9],
  [0.42, 9],
  [0.26, 9],
  [0, 3.2],
  [0, 1.3],
];
const LAND_RANGE: [number, number][] = [
  [0, 9],
  [0.42, 9],
  [0, 9],
  [0, 3],
];

const ALONG = 0.8;
/** Numbers are for those who look closely. */
const NEAR = 0.9;

/** Every name of a view, the view's own words before the atlas's. */
export function names(view: MapView, atlas: Atlas): Name[] {
  const shown = view.zones.filter((z) => z.inPlay || z.selected);
  const most = Math.max(...shown.map(({ pressure }) => pressure));
  const zoneNames = shown.flatMap((zone): Name[] => {
    const twin = atlas.seas.find((s) => s.zone === zone.id);
    const mark = atlas.routes.place(zone.id);
    const at = twin?.at ?? mark;
    if (!at || !mark) return [];
    const name: Name = {
      key: `zone ${zone.id} ${zone.selected}`,
      text: zone.name,
      role: zone.selected ? 'selected' : 'zone',
      size: Math.min(3, twin?.size ?? 2),
      angle: 0,
      at,
      // where the pressure lies is named before every port
      priority: zone.selected ? 100 : most > 0 && zone.pressure === most ? 89 : 64,
      beside: ringRadius(zone.pressure) + 4,
      mark,
      ...(twin?.size === 3 && { within: atlas.outlines.get(zone.id)?.points ?? [] }),
      from: 0,
      to: 9,
    };
    if (!twin?.angle || zone.selected) return [name];
    // Along a narrow water where there is room for that, level beside it where there is not.
    return [
      { ...name, to: ALONG },
      { ...name, key: `${name.key} along`, angle: twin.angle, from: ALONG },
    ];
  });
  // what help comes in by is named before every other port
  const waysIn = new Set(view.entryPoints.map(({ port }) => port));
  const ports = view.ports.flatMap((port): Name[] => {
    const at = atlas.routes.place(port.id);
    if (!at) return [];
    return [
      {
        key: `port ${port.id} ${port.important}`,
        text: port.name,
        role: port.important ? 'place' : 'minor',
        size: 1,
        angle: 0,
        at,
        priority: waysIn.has(port.id) ? 90 : port.important ? 80 : 60,
        beside: 8,
        from: 0,
        to: 9,
      },
    ];
  });
  const districts = view.districts.map(({ id, name, lon, lat }): Name => ({
    key: `district ${id} ${name}`,
    text: name,
    role: 'minor',
    size: 1,
    angle: 0,
    at: project(lon, lat),
    shifted: id,
    priority: 78,
    beside: DISTRICT + 2,
    from: 0,
    to: 9,
  }));
  const marks = view.marks.map(({ id, name, lon, lat, kind }): Name => ({
    key: `mark ${id} ${name}`,
    // what it has stands beneath who it is: beside a crowded coast there is room for short lines
    text: name.replace(' · ', '\n'),
    role: kind === 'maker' ? 'maker' : 'mark',
    size: 1,
    angle: 0,
    at: project(lon, lat),
    shifted: id,
    priority: kind === 'maker' ? 88 : 84,
    beside: MARK + 3,
    from: 0,
    to: 9,
  }));
  const entries = view.entryPoints.flatMap(({ port, words }): Name[] => {
    const at = atlas.routes.place(port);
    if (!at || !words) return [];
    return [
      {
        key: `entry ${port} ${words}`,
        text: words,
        role: 'unit',
        size: 1,
        angle: 0,
        at,
        priority: 50,
        beside: GATE.height + 10,
        from: NEAR,
        to: 9,
      },
    ];
  });
  // how long they stay, or when they come, beside what lies or sails there
  const stays = view.groups.flatMap((group): Name[] => {
    const { id, words, voyage } = group;
    const where = position(group, atlas.routes);
    // what sails by pushes no names about
    if (!words || !where || voyage) return [];
    return [
      {
        key: `group ${id} ${words}`,
        text: words,
        role: 'unit',
        size: 1,
        angle: 0,
        at: where,
        priority: 46,
        beside: 30,
        from: NEAR,
        to: 9,
      },
    ];
  });
  const taken = new Set(shown.map((z) => z.id));
  const words = new Set(shown.map((z) => z.name));
  const plain = (role: 'sea' | 'land', list: Atlas['seas'], ranges: [number, number][]) =>
    list
      .filter((n) => !(n.zone && taken.has(n.zone)) && !words.has(n.name))
      .filter((n) => n.name !== view.unnamed)
      .map((n): Name => {
        const [from, to] = ranges[n.size]!;
        const priority = (role === 'sea' ? 40 : 20) + n.size;
        return {
          key: `${role} ${n.name}`,
          text: n.name,
          role,
          size: n.size,
          angle: n.angle,
          at: n.at,
          priority,
          beside: 0,
          from,
          to,
        };
      });
  return [
    ...zoneNames,
    ...ports,
    ...districts,
    ...marks,
    ...entries,
    ...stays,
    ...plain('sea', atlas.seas, SEA_RANGE),
    ...plain('land', atlas.lands, LAND_RANGE),
  ];
}
