import { POSTURES } from '../engine/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { MapSide, MapView, MarkKind, PlaceId } from './map-view.ts';
import { percent, sentence } from './numbers.ts';
import { stateWords } from './sentences/state.ts';
import { STOCK } from './supply-map.ts';
import { text } from './texts/text.ts';
import type { MapTwin, TwinLine } from './views.ts';

/*
 * The map in words is written from what the map draws and from nothing else: a mark that is drawn has a
 * line, and a kind of mark without words does not compile.
 */

/** A zone is chosen in the view itself. */
type Chosen = { readonly kind: string; readonly id: string } | null;

/** What has been chosen, and how places are called. */
interface Telling {
  readonly chosen: Chosen;
  readonly name: (place: PlaceId) => string;
  readonly view: MapView;
}

type Written = Partial<TwinLine> & Pick<TwinLine, 'id' | 'name' | 'text'>;
type Teller<K extends MarkKind> = (mark: MapView[K][number], telling: Telling) => Written;

const yes = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no');

const sideWords = (side: MapSide): string =>
  side === 'other' ? text('say.twin.third') : text(`say.government.${side}`);

const more = (words: string): string => (words ? text('say.twin.more', { words }) : '');

const nameOr = (name: Telling['name'], place: PlaceId | null): string =>
  place === null ? 'none' : name(place);

const TELL: { readonly [K in MarkKind]: Teller<K> } = {
  zones: ({ id, name, picture, pressure, selected }) => {
    const level = Math.min(POSTURES.length - 1, Math.floor(pressure));
    return {
      id,
      name,
      text: text('say.twin.zone', {
        zone: name,
        share: percent(picture),
        level,
        posture: stateWords('coercer', POSTURES[level]),
        chosen: yes(selected),
      }),
      selects: { kind: 'zone', id, on: selected },
      place: id,
    };
  },
  ports: ({ id, name, side, open, important }, { chosen }) => ({
    id,
    name,
    text: text('say.twin.port', {
      port: name,
      side: sideWords(side),
      open: yes(open),
      important: yes(important),
    }),
    selects: { kind: 'port', id, on: chosen?.kind === 'port' && chosen.id === id },
    place: id,
  }),
  groups: ({ id, label, side, role, at, from, to, progress, words }, { chosen, name }) => {
    const what = { group: label, side: sideWords(side), kind: text(`say.twin.role.${role}`) };
    return {
      id,
      name: label,
      text:
        at === undefined && from !== undefined && to !== undefined
          ? text('say.twin.group.way', {
              ...what,
              from: name(from),
              to: name(to),
              share: percent(progress),
              words: more(words),
            })
          : text('say.twin.group.at', { ...what, at: name(at ?? ''), words: more(words) }),
      selects: { kind: 'group', id, on: chosen?.kind === 'group' && chosen.id === id },
    };
  },
  incidents: (incident, { name, view }) => {
    const { id, zone, kind, turn, when, fresh, older, helpers, inTime, words } = incident;
    const groups = view.groups.filter((group) => helpers.includes(group.id));
    return {
      id,
      name: text('say.twin.when', { what: name(zone), when }),
      text: text('say.twin.incident.line', {
        zone: name(zone),
        turn,
        when,
        kind: text(`say.twin.incident.${kind}`),
        fresh: yes(fresh),
        older: yes(older),
        words: words ? ` ${words}` : '',
      }),
      more:
        groups.length > 0
          ? [
              text('say.twin.helpers', {
                inTime: yes(inTime),
                groups: groups.map(({ label }) => label).join(', '),
              }),
            ]
          : [],
      selects: { kind: 'zone', id: zone, on: false },
    };
  },
  operations: ({ id, place, words }, { name }) => ({
    id,
    name: id,
    text: text('say.twin.operation', { place: name(place), words }),
  }),
  storms: ({ id, words }) => ({ id, name: words, text: words }),
  sessions: ({ id, words }) => ({ id, name: id, text: words }),
  reach: ({ zone, share, from, without, withPartner, fromPartner }, { name }) => ({
    id: zone,
    name: name(zone),
    text: text('say.twin.reach.line', {
      zone: name(zone),
      share: percent(share),
      from: nameOr(name, from),
      without: percent(without),
      withPartner: percent(withPartner),
      fromPartner: nameOr(name, fromPartner),
    }),
  }),
  districts: ({ id, name: written, covered, letter, bound, calm, ways }, { name }) => ({
    id,
    name: name(id),
    text: text('say.twin.district', {
      district: written,
      calm: yes(calm),
      share: percent(covered),
      letter: letter || 'none',
      bound,
    }),
    more: ways.map(({ from, width, cut, full }) =>
      sentence(
        text('say.twin.way', {
          port: name(from),
          width: percent(width),
          cut: yes(cut),
          full: yes(full),
        }),
      ),
    ),
  }),
  entryPoints: ({ port, air, quay, words }, { name }) => ({
    id: port,
    name: name(port),
    text: text('say.twin.entry', {
      port: name(port),
      airMost: percent(air.most),
      airCame: percent(air.came),
      quayMost: percent(quay.most),
      quayCame: percent(quay.came),
      words: words ? sentence(words) : '',
    }),
    place: port,
  }),
  marks: ({ id, name, side, kind, restricts, covered, schematic }) => ({
    id,
    name,
    text: text('say.twin.mark', {
      mark: name,
      kind: text(`say.twin.mark.${kind}`),
      side: sideWords(side),
      restricts: yes(restricts),
      ring: yes(kind === 'maker' || kind === 'stock'),
      share: percent(covered),
      schematic: yes(schematic),
    }),
  }),
  flows: ({ from, to, stopped, words }, { name }) => ({
    id: `${from}>${to}`,
    name: `${name(from)} – ${name(to)}`,
    text: text('say.twin.flow', { from: name(from), to: name(to), words, stopped: yes(stopped) }),
  }),
  lanes: ([from, to], { name }) => ({
    id: `${from}>${to}`,
    name: `${name(from)} – ${name(to)}`,
    text: text('say.twin.pair', { from: name(from), to: name(to) }),
  }),
  courses: ([from, to], { name }) => ({
    id: `${from}>${to}`,
    name: `${name(from)} – ${name(to)}`,
    text: text('say.twin.course', { from: name(from), to: name(to) }),
  }),
};

/** In the order in which they are read. */
export const TOLD: readonly MarkKind[] = [
  'storms',
  'zones',
  'incidents',
  'reach',
  'groups',
  'courses',
  'operations',
  'sessions',
  'districts',
  'entryPoints',
  'marks',
  'flows',
  'ports',
  'lanes',
];

function linesOf<K extends MarkKind>(kind: K, telling: Telling): TwinLine[] {
  const marks: readonly MapView[K][number][] = telling.view[kind];
  return marks.map((mark) => ({
    more: [],
    selects: null,
    place: null,
    ...TELL[kind](mark, telling),
  }));
}

/**
 * The map in words.
 * @param chosen the group or port that is chosen; a zone is chosen in the view
 */
export function mapTwin(view: MapView, words: Lexicon, chosen: Chosen): MapTwin {
  // as they are called, not as they are written on the map, with their numbers
  const called = [words.zone, words.port, words.district, words.maker, words.source];
  const name = (place: PlaceId): string =>
    called.map((call) => call(place)).find((found) => found !== place) ??
    (place === STOCK ? text('say.source.stock') : place);
  const telling = { chosen, name, view };
  return {
    sections: TOLD.flatMap((id) => {
      const lines = linesOf(id, telling);
      return lines.length > 0 ? [{ id, title: text(`say.twin.${id}`), lines }] : [];
    }),
  };
}
