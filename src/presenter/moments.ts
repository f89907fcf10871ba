import { type Event, legAt, type Scenario } from '../engine/index.ts';
import { clockAt, dayWords } from './clock.ts';
import type { Scene } from './scene.ts';
import { text } from './texts/text.ts';
import type { Timed } from './turn-order.ts';
import {
  LAYERS,
  type Layer,
  REPORT_GROUPS,
  type ReportLine,
  type TurnChapter,
  type TurnMoment,
  type TurnSequence,
} from './views.ts';

/*
 * A turn as a sequence of moments. Whatever shows a turn as it went by reads this and nothing else: the
 * map that plays it and the log beside it cannot tell two stories.
 */

type Heading = Pick<TurnChapter, 'id' | 'title'>;

/** A line of the report with what it tells of; what moved a mandate at home has no event. */
export interface Told {
  readonly line: ReportLine;
  readonly timed: Timed | null;
}

/** What has no hour of its own stands by what it is about: before the hours of the turn, and again after them. */
export function byTopic(told: readonly Told[]): Told[] {
  const rank = ({ timed, line }: Told): number => {
    if (timed?.part === 'hour') return 0;
    const topic = REPORT_GROUPS.indexOf(line.group);
    return timed?.part === 'first' ? topic - REPORT_GROUPS.length : topic + 1;
  };
  return [...told].sort((a, b) => rank(a) - rank(b));
}

/** Seconds that a line is worth by how much it matters: routine, notable, leading. */
const WEIGHT = [0, 0.45, 0.9, 1.4] as const;
/** Each further line of the same moment. */
const FURTHER = 0.12;
/** What all ways of a turn take, spread over its hours; and the longest that a turn plays. */
const SAILING = 2.6;
const LONGEST = 11;
/** No moment is shorter, however many there are. */
const SHORTEST = 0.25;

/** Events that are shown together when they follow one another; what stands alone has no key. */
function bundleOf({ event, hour }: Timed): string | null {
  switch (event.type) {
    case 'order.taken':
      return `orders ${event.order.by}`;
    case 'group.sailed':
    case 'district.bound':
    case 'makers.short':
    case 'shock':
    case 'relief.landed':
    case 'evidence.stale':
      return event.type;
    case 'lever.moved':
      return event.place ? null : event.type;
    case 'group.arrived':
      return `${event.at} ${hour}`;
    case 'item.promoted':
    case 'item.blocked':
    case 'item.deferred':
      return `sits ${event.dialogue}`;
    case 'dialogue.sat':
      return `sits ${event.clause}`;
    default:
      return null;
  }
}

function placesOf(event: Event, scenario: Scenario): string[] {
  switch (event.type) {
    case 'host.answered': {
      const at = scenario.hosts.findIndex(({ id }) => id === event.host);
      const zones = scenario.zones.filter(({ host }) => host === at);
      const ports = scenario.ports.filter(({ owner }) => owner === event.host);
      return [...zones, ...ports].map(({ id }) => id);
    }
    case 'inject.fired': {
      const inject = scenario.injects.find(({ id }) => id === event.inject);
      return (inject?.consequences ?? []).flatMap((consequence) =>
        consequence.does === 'storm' ? [scenario.zones[consequence.zone].id] : [],
      );
    }
    case 'dialogue.sat':
      return [event.clause];
    case 'hazard.changed':
      return ['storm'];
    case 'focus.shifted':
      return [event.to];
    case 'group.arrived':
      return [event.at];
    case 'airfield.jammed':
    case 'relief.landed':
      return [event.port];
    case 'district.bound':
      return [event.district];
    case 'landfall':
      return scenario.relief?.districts.map(({ id }) => id) ?? [];
    case 'makers.short':
      return [event.user];
    case 'restriction.changed':
      return (scenario.supply?.sources ?? [])
        .filter(({ kind }) => kind === 'restrictor')
        .map(({ id }) => id);
    default:
      if ('zone' in event) return [event.zone];
      return 'place' in event && event.place ? [event.place] : [];
  }
}

const LAYER: Partial<Record<Event['type'], Layer>> = {
  'inject.fired': 'weather',
  'dialogue.sat': 'sessions',
  'posture.changed': 'pressure',
  'focus.shifted': 'pressure',
  'lever.moved': 'ports',
  'host.answered': 'ports',
  'hazard.changed': 'relief',
  landfall: 'relief',
  'airfield.jammed': 'relief',
  'relief.landed': 'relief',
  'district.bound': 'relief',
  'restriction.changed': 'supply',
  'makers.short': 'supply',
  'project.working': 'supply',
};

/** The storm and the licence come at once; what a port or a district has become is known when its last word is said. */
const AT_ONCE: readonly Layer[] = ['pressure', 'weather', 'sessions', 'relief', 'supply'];

/** Which moment shows a layer as it has become: the last unless something tells of it before. */
function revealOf(layer: Layer, bundles: readonly (readonly Told[])[]): number {
  if (layer === 'picture') {
    const sea = bundles.findIndex(([{ timed }]) => timed !== null && timed.part !== 'first');
    return sea < 0 ? bundles.length - 1 : sea;
  }
  const tells = (bundle: readonly Told[]) =>
    bundle.some(({ timed }) => timed && LAYER[timed.event.type] === layer);
  const at = AT_ONCE.includes(layer) ? bundles.findIndex(tells) : bundles.findLastIndex(tells);
  return at < 0 ? bundles.length - 1 : at;
}

/** What a moment stands under: its day; what has no hour of its own, what it is about. */
function chapterOf(scenario: Scenario, turn: number, { line, timed }: Told): Heading {
  if (timed?.part === 'hour') {
    const title = dayWords(scenario, turn, timed.hour);
    return { id: title, title };
  }
  const id = `${timed?.part ?? 'last'}.${line.group}` as const;
  return { id, title: text(`say.moment.${id}`) };
}

/** What stands over a moment when it is shown alone, and its hour where its chapter is the day. */
function whenWords(
  scenario: Scenario,
  turn: number,
  told: Told,
): Pick<TurnMoment, 'when' | 'clock'> {
  if (told.timed?.part !== 'hour')
    return { when: chapterOf(scenario, turn, told).title, clock: '' };
  const { when, hour } = clockAt(scenario, turn, told.timed.hour);
  return { when, clock: hour };
}

/** Which stretch of the turn it belongs to: its start, one of its days, its end. */
function stretchOf(scenario: Scenario, turn: number, { timed }: Told): Heading {
  if (timed?.part !== 'hour') {
    const id = timed?.part ?? 'last';
    return { id, title: text(`ui.play.${id}`) };
  }
  const title = dayWords(scenario, turn, timed.hour);
  return { id: title, title };
}

function bundled(told: readonly Told[]): Told[][] {
  const bundles: Told[][] = [];
  let last: string | null = null;
  for (const one of told) {
    const kind = one.timed ? bundleOf(one.timed) : '';
    // what stands under another heading is another moment
    const key = kind === null ? null : `${kind} ${one.line.group}`;
    if (key !== null && key === last) bundles.at(-1)!.push(one);
    else bundles.push([one]);
    last = key;
  }
  return bundles;
}

/** Moments that follow one another under the same heading. */
function spansOf(
  bundles: readonly (readonly Told[])[],
  headingOf: (told: Told) => Heading,
): TurnChapter[] {
  const spans: { id: string; title: string; first: number; last: number }[] = [];
  bundles.forEach(([told], i) => {
    const heading = headingOf(told);
    const open = spans.at(-1);
    if (open?.id === heading.id) open.last = i;
    else spans.push({ ...heading, first: i, last: i });
  });
  return spans;
}

/** How long each moment is shown: by what it says, and by the hours until the next. */
function secondsOf(bundles: readonly Told[][], hours: number): number[] {
  const sails = bundles.flat().some(({ timed }) => timed?.event.type.startsWith('group.'));
  const hourAt = (i: number) => bundles[i]?.[0].timed?.hour ?? hours;
  const said = bundles.map((bundle, i) => {
    const weight = Math.max(...bundle.map(({ line }) => WEIGHT[line.importance]));
    const way = sails ? (SAILING * (hourAt(i + 1) - hourAt(i))) / hours : 0;
    return { hold: weight + FURTHER * Math.min(5, bundle.length - 1), way };
  });
  const [hold, way] = said.reduce(([h, w], s) => [h + s.hold, w + s.way], [0, 0]);
  const pace = hold + way > LONGEST ? Math.max(0.2, (LONGEST - way) / hold) : 1;
  return said.map((s) => Math.max(SHORTEST, s.hold * pace + s.way));
}

/**
 * The sequence of a turn.
 * @param told the lines of its report in the order in which they happened
 */
export function sequenceOf({ run }: Scene, turn: number, told: readonly Told[]): TurnSequence {
  const { scenario } = legAt(run, turn);
  const hours = scenario.turnHours;
  const bundles = bundled(told);
  const seconds = secondsOf(bundles, hours);
  const reveals = new Map(LAYERS.map((layer) => [layer, revealOf(layer, bundles)]));
  const moments = bundles.map((bundle, i): TurnMoment => {
    const { timed, line } = bundle[0];
    const places = bundle.flatMap((one) => (one.timed ? placesOf(one.timed.event, scenario) : []));
    return {
      id: line.id,
      hour: timed?.hour ?? hours,
      ...whenWords(scenario, turn, bundle[0]),
      lines: bundle.map((one) => one.line),
      places: [...new Set(places)],
      layers: LAYERS.filter((layer) => reveals.get(layer) === i),
      seconds: seconds[i],
    };
  });
  const chapters = spansOf(bundles, (told) => chapterOf(scenario, turn, told));
  const stretches = spansOf(bundles, (told) => stretchOf(scenario, turn, told));
  return { turn, hours, moments, chapters, stretches };
}
