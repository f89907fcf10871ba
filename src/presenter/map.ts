import {
  GOVERNMENTS,
  hoursBetween,
  legAt,
  openPorts,
  pictureAt,
  type Run,
  visibleEvents,
  visibleState,
} from '../engine/index.ts';
import type { Book } from '../scenario/index.ts';
import type {
  MapGroup,
  MapIncident,
  MapLeg,
  MapPortMark,
  MapReach,
  MapSide,
  MapView,
  MapZone,
  SymbolSet,
  Theme,
} from './map-view.ts';
import { clockAt } from './clock.ts';
import { arrivalTurn } from './groups.ts';
import { helpersIn, helpView } from './help.ts';
import { operationMarks, sessionMarks, stormMarks } from './map-events.ts';
import { number } from './numbers.ts';
import { reachOf } from './reach.ts';
import { reliefMap } from './relief-map.ts';
import { placeId, type Scene, sceneOf } from './scene.ts';
import { supplyMap } from './supply-map.ts';
import { text } from './texts/text.ts';
import { toldIn } from './turn-order.ts';
import { LAYERS, type Layer, type Viewer } from './views.ts';
import { roleOf } from './units.ts';
import { voyagesOf } from './voyages.ts';

/** What the reader has chosen about the picture, apart from what the run decides. */
export interface MapOptions extends Viewer {
  readonly theme: Theme;
  readonly symbols: SymbolSet;
  readonly reducedMotion: boolean;
  readonly selected: string | null;
  /** The group whose reach is drawn. */
  readonly group?: string | null;
  /** Incidents of this turn are new; 0 for none. */
  readonly freshTurn: number;
  /** What has been told of a turn that plays; nothing when none does. */
  readonly told?: readonly Layer[] | null;
}

const sideOf = (owner: string): MapSide =>
  owner === 'india' || owner === 'japan' ? owner : 'other';

/** Zones in play: what both governments see together is drawn by the better picture of the two. */
const zonesOf = (
  { pressure, picture }: { pressure: Scene; picture: Scene },
  selected: string | null,
): MapZone[] =>
  pressure.run.scenario.zones.map(({ id }, z) => ({
    id,
    name: pressure.words.zone(id),
    // in a disaster nobody hides at sea: nothing is hatched
    picture: picture.run.scenario.relief
      ? 1
      : Math.max(
          ...GOVERNMENTS.map((_, g) => picture.seen.picture[pictureAt(picture.run.scenario, g, z)]),
        ),
    pressure: pressure.seen.pressure[z],
    inPlay: true,
    selected: id === selected,
  }));

function portsOf({ run, book, draft, words }: Scene): MapPortMark[] {
  const open = new Set(GOVERNMENTS.flatMap((government) => openPorts(run, draft, government)));
  const homes = new Set(run.scenario.groups.map(({ home }) => home));
  const places = new Map(book.places.map((place) => [place.id, place]));
  return run.scenario.ports.flatMap(({ id, owner }, port) => {
    const place = places.get(id);
    if (!place) return [];
    return [
      {
        id,
        name: words.port(id),
        lon: place.lon,
        lat: place.lat,
        side: sideOf(owner),
        open: open.has(port),
        important: homes.has(port) || run.index.host.has(owner),
      },
    ];
  });
}

/** How long a group stays where it is, or when it arrives; nothing of one that lies in port. */
function stayWords(scene: Scene, g: number): string {
  const { run, draft, seen } = scene;
  if (draft.groupHours[g] > 0)
    return text('say.map.group.due', { turn: arrivalTurn(scene, draft.groupHours[g]) });
  if (draft.groupTo[g] < run.scenario.ports.length) return '';
  const { count } = run.scenario.groups[g];
  return text('say.map.group.stays', { n: number(seen.onStation[g], 1), count });
}

function groupOf(scene: Scene, g: number): MapGroup {
  const { run, draft, words } = scene;
  const { id, government, platform, count } = run.scenario.groups[g];
  const from = draft.groupAt[g];
  const to = draft.groupTo[g];
  const left = draft.groupHours[g];
  const whole = left > 0 ? hoursBetween(run, g, from, to) : 0;
  return {
    id,
    label: text('say.group.count', { n: number(count), platform: words.group(id) }),
    side: government,
    kind: run.scenario.platforms[platform].kind,
    role: roleOf(run.scenario.platforms[platform]),
    count,
    words: stayWords(scene, g),
    // a group that turned round has further to go than the way is long: it stands at the start of it
    progress: whole > 0 ? Math.min(1, Math.max(0, 1 - left / whole)) : 1,
    ...(left > 0 ? { from: placeId(run, from), to: placeId(run, to) } : { at: placeId(run, to) }),
  };
}

/** Known incidents of the last two turns. The id is that of their line in the report. */
const incidentsOf = (scene: Scene, freshTurn: number): MapIncident[] => {
  const { run } = scene;
  const within = new Map<number, number>();
  return visibleEvents(run).flatMap((event) => {
    const { type } = event;
    const turn = toldIn(event);
    const index = within.get(turn) ?? 0;
    within.set(turn, index + 1);
    if ((type !== 'incident' && type !== 'accident') || turn < run.history.length - 1) return [];
    const kind = type === 'accident' ? type : event.outcome;
    const { zone, at: hour } = event;
    const help = type === 'incident' ? helpView(scene, event) : null;
    return [
      {
        id: `${turn}.${index}`,
        zone,
        kind,
        turn,
        hour,
        fresh: turn === freshTurn,
        older: turn < run.history.length,
        when: clockAt(legAt(run, turn).scenario, turn, hour).when,
        helpers: type === 'incident' ? helpersIn(scene, event) : [],
        inTime: help?.inTime ?? false,
        words: help?.words ?? '',
      },
    ];
  });
};

/** Where a selected group could stay. */
function mapReach(scene: Scene, id: string | null): MapReach[] {
  const group = id === null ? undefined : scene.run.index.group.get(id);
  if (group === undefined) return [];
  const port = (at: number | null) => (at === null ? null : placeId(scene.run, at));
  return reachOf(scene, group).map(({ zone, now, without, withPartner, ports, words }) => ({
    zone: scene.run.scenario.zones[zone].id,
    share: now,
    from: port(ports.now),
    without,
    withPartner,
    fromPartner: port(ports.withPartner),
    words,
  }));
}

/** The scene as the last turn began. */
function sceneBefore(scene: Scene): Scene {
  const { run, viewer } = scene;
  if (!run.before) return scene;
  const seen = visibleState(run, viewer.role, run.before);
  return { ...scene, seen, draft: seen };
}

/** With neutral names a land is not called what the other side is not called. */
function unnamedIn({ book, viewer }: Scene): string {
  const { neutral, real } = book.texts.rival;
  return viewer.names === 'neutral' && neutral !== real ? real : '';
}

/**
 * What the map draws: where everything is, and nothing about what it means. Of a turn that plays, what
 * has not been told yet is drawn as it was before.
 */
export function mapView(run: Run, book: Book, options: MapOptions): MapView {
  const scene = sceneOf(run, book, options);
  // where nobody sails, seas, ports and lanes would only be in the way of what flows
  const ashore = run.scenario.supply !== null && run.scenario.groups.length === 0;
  const told = options.told ?? LAYERS;
  const before = told.length < LAYERS.length ? sceneBefore(scene) : scene;
  const at = (layer: Layer): Scene => (told.includes(layer) ? scene : before);
  const voyages = options.told ? voyagesOf(scene) : new Map<string, MapLeg[]>();
  const groups = run.scenario.groups.map((_, g) => {
    const group = groupOf(scene, g);
    const voyage = voyages.get(group.id);
    return voyage ? { ...group, voyage } : group;
  });
  const courses = groups.flatMap(({ from, to, voyage }) => [
    ...(from && to ? [{ from, to }] : []),
    ...(voyage ?? []),
  ]);
  return {
    theme: options.theme,
    symbols: options.symbols,
    reducedMotion: options.reducedMotion,
    unnamed: unnamedIn(scene),
    zones: ashore
      ? []
      : zonesOf({ pressure: at('pressure'), picture: at('picture') }, options.selected),
    ports: ashore ? [] : portsOf(at('ports')),
    groups,
    incidents: incidentsOf(scene, options.freshTurn),
    operations: operationMarks(at('ports')),
    storms: stormMarks(at(run.scenario.relief ? 'relief' : 'weather')),
    sessions: told.includes('sessions') ? sessionMarks(scene, options.freshTurn) : [],
    reach: mapReach(scene, options.group ?? null),
    ...reliefMap(at('relief')),
    ...supplyMap(at('supply')),
    lanes: ashore ? [] : book.lanes,
    courses: [
      ...new Map(courses.map(({ from, to }) => [`${from}>${to}`, [from, to] as const])).values(),
    ],
  };
}
