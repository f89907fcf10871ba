import {
  type Event,
  GOVERNMENTS,
  hoursBetween,
  openPorts,
  type Run,
  visibleEvents,
} from '../engine/index.ts';
import type { Book } from '../scenario/index.ts';
import type { MapGroup, MapIncident, MapPortMark, MapSide, MapView, MapZone } from './map-view.ts';
import { number } from './numbers.ts';
import { reliefMap } from './relief-map.ts';
import { placeId, type Scene, sceneOf } from './scene.ts';
import { supplyMap } from './supply-map.ts';
import { text } from './texts/text.ts';
import type { Viewer } from './views.ts';

/** What the reader has chosen about the picture, apart from what the run decides. */
export interface MapOptions extends Viewer {
  readonly theme: 'dark' | 'light';
  readonly reducedMotion: boolean;
  readonly selected: string | null;
  /** Incidents of this turn pulse; 0 for none. */
  readonly freshTurn: number;
}

const sideOf = (owner: string): MapSide =>
  owner === 'india' || owner === 'japan' ? owner : 'other';

/** Zones in play: what both governments see together is drawn by the better picture of the two. */
const zonesOf = ({ run, seen, words }: Scene, selected: string | null): MapZone[] =>
  run.scenario.zones.map(({ id }, z) => ({
    id,
    name: words.zone(id),
    // in a disaster nobody hides at sea: nothing is hatched
    picture: run.scenario.relief
      ? 1
      : Math.max(...GOVERNMENTS.map((_, g) => seen.picture[g * run.scenario.zones.length + z])),
    pressure: seen.pressure[z],
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

function groupOf({ run, draft, words }: Scene, g: number): MapGroup {
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
    count,
    // a group that turned round has further to go than the way is long: it stands at the start of it
    progress: whole > 0 ? Math.min(1, Math.max(0, 1 - left / whole)) : 1,
    ...(left > 0 ? { from: placeId(run, from), to: placeId(run, to) } : { at: placeId(run, to) }),
  };
}

type Marked = Extract<Event, { type: 'incident' | 'accident' }>;

/** Known incidents of the last two turns. */
const incidentsOf = ({ run }: Scene, freshTurn: number): MapIncident[] =>
  visibleEvents(run).flatMap((event, i) => {
    const marked = event.type === 'incident' || event.type === 'accident';
    if (!marked || event.turn < run.history.length - 1) return [];
    const { zone, turn, type } = event as Marked;
    const kind =
      type === 'accident' ? type : (event as Extract<Event, { type: 'incident' }>).outcome;
    return [{ id: `${turn}.${i}`, zone, kind, turn, fresh: turn === freshTurn }];
  });

/** What the map draws: where everything is, and nothing about what it means. */
export function mapView(run: Run, book: Book, options: MapOptions): MapView {
  const scene = sceneOf(run, book, options);
  // where nobody sails, seas, ports and lanes would only be in the way of what flows
  const ashore = run.scenario.supply !== null && run.scenario.groups.length === 0;
  const groups = run.scenario.groups.map((_, g) => groupOf(scene, g));
  return {
    theme: options.theme,
    reducedMotion: options.reducedMotion,
    zones: ashore ? [] : zonesOf(scene, options.selected),
    ports: ashore ? [] : portsOf(scene),
    groups,
    incidents: incidentsOf(scene, options.freshTurn),
    ...reliefMap(scene),
    ...supplyMap(scene),
    lanes: ashore ? [] : book.lanes,
    courses: groups.flatMap(({ from, to }) => (from && to ? [[from, to] as const] : [])),
  };
}
