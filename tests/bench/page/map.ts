import '../../../src/look/tokens.css';
import places from '../../../assets/map/places.json';
import { createMap } from '../../../src/map/index.ts';
import type { MapGroup, MapPort, MapView } from '../../../src/presenter/index.ts';

/*
 * The map of the program with more on it than any scenario has: every zone in play and under pressure, every
 * port, a fresh incident in every zone, and two hundred groups that all move with every turn.
 */

const GROUPS = 200;
const SIDES = ['india', 'japan', 'other'] as const;
const ROLES = ['warship', 'patrol-vessel', 'patrol-aircraft', 'tanker'] as const;
const KINDS = ['warship', 'coast-guard', 'aircraft', 'tanker'] as const;

const zones = places.zones.map(({ id }) => id);
const ports = places.places.filter(({ id }) => !zones.includes(id));

/** Where a group is in a turn: every second one at sea, the others in a port or a zone, elsewhere each time. */
function groupOf(i: number, turn: number): MapGroup {
  const from = ports[(i * 7) % ports.length]!.id;
  const to = ports[(i * 5 + 3) % ports.length]!.id;
  const base = {
    id: `group ${i}`,
    label: `Group ${i}`,
    side: SIDES[i % 3]!,
    kind: KINDS[i % 4]!,
    role: ROLES[i % 4]!,
    count: 1 + (i % 3),
    words: '',
  };
  const progress = 0.2 + (((i * 13 + turn * 29) % 100) / 100) * 0.6;
  return from === to ? { ...base, progress: 0, at: from } : { ...base, from, to, progress };
}

const state = { turn: 0, fresh: false };
const listeners = new Set<() => void>();

const view = (): MapView => ({
  theme: 'dark',
  symbols: 'plain',
  reducedMotion: false,
  unnamed: '',
  zones: zones.map((id, i) => ({
    id,
    name: id,
    picture: (i % 5) / 4,
    pressure: i % 5,
    inPlay: true,
    selected: i === 0,
  })),
  ports: ports.map(({ id, at: [lon, lat] }, i) => ({
    id,
    name: id,
    lon: lon!,
    lat: lat!,
    side: SIDES[i % 3]!,
    open: i % 2 === 0,
    important: i % 3 === 0,
  })),
  groups: Array.from({ length: GROUPS }, (_, i) => groupOf(i, state.turn)),
  reach: [],
  operations: [],
  storms: [],
  sessions: [],
  incidents: zones.map((zone, i) => ({
    id: `incident ${i}`,
    zone,
    kind: 'suffered',
    turn: state.turn,
    hour: 0,
    fresh: state.fresh,
    older: false,
    when: '',
    helpers: [],
    inTime: false,
    words: '',
  })),
  districts: [],
  entryPoints: [],
  marks: [],
  flows: [],
  lanes: ports.slice(1).map(({ id }, i) => [ports[i]!.id, id] as const),
  courses: [],
});

const port: MapPort = {
  view,
  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  moment: () => null,
  subscribeMoment: () => () => {},
  send: () => {},
};

const look = (): void => listeners.forEach((listener) => listener());

const map = createMap(document.querySelector<HTMLElement>('#map')!, port);

/** What the bench asks of the page. */
const bench = {
  ready: map.ready,
  /** How many groups there are, and in how many places two views of a group can be joined by a way. */
  groups: GROUPS,
  /** The next turn: every group sails on. */
  turn(): void {
    state.turn++;
    state.fresh = false;
    look();
  },
  /** Fresh incidents send out rings until the next turn. */
  incidents(): void {
    state.fresh = true;
    look();
  },
  zoom: map.zoomBy,
};
export type Bench = typeof bench;

Object.assign(globalThis, { bench });
