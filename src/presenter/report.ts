import {
  bandOf,
  CHARTS,
  type Event,
  legAt,
  type Measure,
  type Run,
  visibleEvents,
} from '../engine/index.ts';
import type { Book } from '../scenario/index.ts';
import { timeWords, turnIsMonth } from './clock.ts';
import { helpView } from './help.ts';
import { measureViews, standingOf } from './measures.ts';
import { sequenceOf, type Told } from './moments.ts';
import { movedBy } from './moved.ts';
import { commanded, type Scene, sceneOf } from './scene.ts';
import { injectWords } from './sentences/consequence.ts';
import { eventTold } from './sentences/event.ts';
import { stateWords } from './sentences/state.ts';
import { isCounted, licensedWords } from './supply-flows.ts';
import { text } from './texts/text.ts';
import { decimals, exactChange, measureChange, measureValue } from './why.ts';
import { turnTold } from './told.ts';
import { inTurnOrder, type Timed, toldIn } from './turn-order.ts';
import {
  type Called,
  REPORT_GROUPS,
  type MeasureView,
  type ReportGroupId,
  type ReportLine,
  type ReportView,
  type Viewer,
} from './views.ts';

/** Where each kind of event stands in the report, and how much it matters. */
const KINDS: Readonly<Record<Event['type'], readonly [ReportGroupId, 1 | 2 | 3]>> = {
  'inject.fired': ['injects', 3],
  'crisis.began': ['injects', 3],
  'order.taken': ['ours', 1],
  'order.lapsed': ['ours', 3],
  'item.promoted': ['diplomacy', 2],
  'item.blocked': ['diplomacy', 2],
  'item.deferred': ['diplomacy', 2],
  'ask.granted': ['diplomacy', 2],
  'dialogue.sat': ['diplomacy', 2],
  'lever.moved': ['ours', 2],
  'group.recalled': ['sea', 3],
  'group.sailed': ['sea', 1],
  'group.arrived': ['sea', 1],
  'posture.changed': ['theirs', 3],
  'focus.shifted': ['theirs', 2],
  incident: ['sea', 2],
  accident: ['sea', 3],
  'evidence.used': ['ours', 2],
  'evidence.stale': ['ours', 1],
  'mission.arrived': ['sea', 2],
  'mission.turned-back': ['sea', 3],
  'host.answered': ['diplomacy', 3],
  'warning.given': ['theirs', 2],
  'hazard.changed': ['injects', 2],
  landfall: ['injects', 3],
  'airfield.jammed': ['sea', 3],
  'relief.landed': ['sea', 2],
  'relief.doubled': ['sea', 2],
  'relief.stolen': ['sea', 2],
  'district.bound': ['sea', 1],
  'restriction.changed': ['theirs', 3],
  'restriction.foreseen': ['theirs', 2],
  'deal.offered': ['theirs', 3],
  'deal.closed': ['diplomacy', 3],
  'pool.joined': ['diplomacy', 2],
  'project.begun': ['ours', 2],
  'project.working': ['ours', 3],
  'makers.short': ['home', 3],
  'lever.ran': ['ours', 2],
  'stage.done': ['ours', 3],
  shock: ['injects', 2],
  plenary: ['diplomacy', 2],
  'budget.voted': ['home', 2],
  'outage.over': ['home', 1],
  ended: ['home', 3],
};

/** States in which a lever is ready and does nothing. */
const RESTING = ['ready.standby', 'ready.closed', 'ready.idle', 'ready.silent'];

/** What a state means whose name alone says little. */
function stateMeans({ words }: Scene, event: Event): string | undefined {
  if (event.type !== 'lever.moved') return undefined;
  if (event.state === 'ready.fading') return text('say.lever.position.ready.fading');
  // what was ordered was its preparation, and it is easily taken for the thing itself
  if (RESTING.includes(event.state)) return text('say.report.rests');
  if (event.state !== 'ready.overstretched' || !event.place) return undefined;
  const place = words.place(event.place);
  return text('say.lever.operation.ready.overstretched', { place });
}

/** What stands under the sentence of an event. */
function moreOf(scene: Scene, event: Event): string | undefined {
  const { texts } = scene.book;
  switch (event.type) {
    case 'inject.fired':
      return injectWords(texts.injects[event.inject]?.text ?? '', event, scene.run, scene.words);
    case 'shock':
      return texts.shocks[event.shock]?.text;
    case 'crisis.began':
      return text('say.crisis.eve');
    default:
      return stateMeans(scene, event);
  }
}

function lineOf(scene: Scene, { event, index }: Timed, turn: number): ReportLine {
  const { run, words } = scene;
  const [group, importance] = KINDS[event.type];
  const foreign =
    (event.type === 'order.taken' || event.type === 'order.lapsed') &&
    !commanded(scene).includes(event.order.by);
  const more = moreOf(scene, event);
  return {
    id: `${turn}.${index}`,
    group: foreign ? 'diplomacy' : group,
    text: eventTold(event, run, words),
    ...(more ? { more } : {}),
    ...('zone' in event ? { zone: event.zone } : {}),
    entry: 'clause' in event ? { clause: event.clause, title: words.title(event.clause) } : null,
    moved: movedBy(scene, event),
    help: event.type === 'incident' ? helpView(scene, event) : null,
    importance,
  };
}

/** So many causes fit into a line; the why has all of them. */
const CAUSES = 2;

/** What moved a measure most in a turn. */
const causesOf = ({ lines }: MeasureView['why'][number]): string =>
  lines
    .slice(0, CAUSES)
    .map((line) => text('say.home-line.cause', { cause: line.text, amount: line.amount }))
    .join('; ');

/** What a turn did to the private mandates: politics at home has no events of its own. */
const homeLines = (measures: readonly MeasureView[], turn: number): ReportLine[] =>
  measures.flatMap(({ id, name, mandateOf, why }) => {
    const moved = why.find((w) => w.turn === turn);
    if (mandateOf === null || !moved || moved.sign === '') return [];
    const written = text('say.home-line', {
      measure: name,
      change: moved.change,
      value: moved.after,
      causes: causesOf(moved),
    });
    return [
      {
        id: `${turn}.${id}`,
        group: 'home' as const,
        text: written,
        entry: null,
        moved: [{ id, name }],
        help: null,
        importance: 1 as const,
      },
    ];
  });

/** What the other side did where it did nothing new: a report that is silent about it reads as if it were gone. */
function keptLine(scene: Scene, turn: number): ReportLine[] {
  const { run, seen, words } = scene;
  const { supply } = legAt(run, turn).scenario;
  const changes = visibleEvents(run).filter((event) => event.type === 'restriction.changed');
  if (!supply || changes.some((event) => toldIn(event) === turn)) return [];
  const last = changes.filter((event) => toldIn(event) < turn).at(-1);
  const next = changes.find((event) => toldIn(event) > turn);
  const state = last?.to ?? next?.from ?? CHARTS.restrictor[seen.restrictor[0]];
  const isLatest = turn === run.history.length && isCounted(scene);
  return [
    {
      id: `${turn}.restrictor`,
      group: 'theirs',
      text: text('say.report.keeps', {
        rival: words.rival,
        state: stateWords('restrictor', state),
      }),
      ...(isLatest ? { more: licensedWords(scene, supply) } : {}),
      entry: null,
      moved: [],
      help: null,
      importance: 1,
    },
  ];
}

/** As short as the value, unless nothing were left of it. */
function shownChange(scene: Scene, measure: Measure, quanta: number): string {
  const seen = Math.abs(quanta * measure.quantum) >= 0.5 * 10 ** -decimals(measure.quantum);
  return (seen ? measureChange : exactChange)(scene, measure, quanta);
}

function measureChanges(scene: Scene, measures: readonly MeasureView[], turn: number) {
  const leg = legAt(scene.run, turn);
  return measures.flatMap((view) => {
    // newest first; what only a crisis measures has no turns before it
    const at = view.why.findIndex((w) => w.turn === turn);
    if (at < 0) return [];
    const why = view.why[at];
    const after = view.history.length - 1 - at;
    const measure = leg.scenario.measures[leg.index.measure.get(view.id)!];
    const values = view.history.map((value) => Math.round(value / measure.quantum));
    const standing = standingOf(scene, measure, values.slice(0, after + 1));
    const bandBefore: Called =
      standing.band === 'start' ? 'start' : bandOf(measure, view.history[after - 1]);
    return [
      {
        id: view.id,
        name: view.name,
        value: measureValue(scene, measure, values[after]),
        change: shownChange(scene, measure, values[after] - values[after - 1]),
        ...standing,
        bandBefore,
        why,
      },
    ];
  });
}

/** How bad a band is. */
const WORSE = ['held', 'strained', 'lost'] as const;

/** Measures that came into another band, what got worse first; a report's title has room for two. */
function bandNews(changes: ReportView['measures']): string {
  const fell = ({ band, bandBefore }: ReportView['measures'][number]): number =>
    band === 'start' || bandBefore === 'start'
      ? 0
      : WORSE.indexOf(band) - WORSE.indexOf(bandBefore);
  return changes
    .filter((change) => fell(change) !== 0)
    .sort((a, b) => fell(b) - fell(a))
    .slice(0, 2)
    .map(({ name, bandWord }) => text('say.report.band', { measure: name, band: bandWord }))
    .join(' ');
}

/** What a report is titled with: what matters most, then what came into another band, then the rest. */
function headlineOf(lead: ReportLine | undefined, changes: ReportView['measures']): string {
  if (lead?.importance === 3) return lead.text;
  return bandNews(changes) || (lead?.importance === 2 ? lead.text : text('say.report.quiet'));
}

/**
 * The report of a turn that was played.
 * @param turn the last one by default
 */
export function reportView(
  run: Run,
  book: Book,
  viewer: Viewer,
  turn = run.history.length,
): ReportView {
  const scene = sceneOf(run, book, viewer);
  // a turn that ended in a crisis was still one of the game before it
  const played = legAt(run, turn).scenario;
  const measures = measureViews(scene, played);
  const events = visibleEvents(run).filter((event) => toldIn(event) === turn);
  const told: Told[] = [
    ...inTurnOrder(events, played.turnHours).map((timed) => ({
      timed,
      line: lineOf(scene, timed, turn),
    })),
    ...[...keptLine(scene, turn), ...homeLines(measures, turn)].map((line) => ({
      timed: null,
      line,
    })),
  ];
  const lines = told.map(({ line }) => line);
  const isLast = ({ timed }: Told) =>
    timed?.event.type === 'ended' || timed?.event.type === 'crisis.began';
  const lead = told.find(isLast)?.line ?? [...lines].sort((a, b) => b.importance - a.importance)[0];
  const title = turnIsMonth(played)
    ? timeWords(played, turn)
    : text('say.report.title', { turn, time: timeWords(played, turn) });
  const sequence = sequenceOf(scene, turn, told);
  const changes = measureChanges(scene, measures, turn);
  const headline = headlineOf(lead, changes);
  const { length: moments } = sequence.moments;
  return {
    turn,
    title,
    told: turnTold({ title, headline, lines, measures: changes, moments }),
    headline,
    lines,
    sequence,
    groups: REPORT_GROUPS.map((id) => ({
      id,
      title: text(`say.report.${id}`),
      lines: lines.filter((line) => line.group === id),
    })).filter((group) => group.lines.length > 0),
    measures: changes,
    ended: events.some((event) => event.type === 'ended'),
  };
}
