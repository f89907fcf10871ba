import { legAt, type Run, visibleEvents } from '../engine/index.ts';
import type { Book } from '../scenario/index.ts';
import { timeWords, turnIsMonth } from './clock.ts';
import { eventLine } from './event-line.ts';
import { onOneScale } from './help.ts';
import { judgedWords } from './judging.ts';
import { limitsTold } from './limits.ts';
import { measureViews, reachedBy, standingOf } from './measures.ts';
import { byTopic, sequenceOf, type Told } from './moments.ts';
import { homeLines, keptLine } from './quiet-lines.ts';
import { withSameKind } from './same-kind.ts';
import { type Scene, sceneOf } from './scene.ts';
import { text } from './texts/text.ts';
import { measureValue, shownChange } from './why.ts';
import { openStocks } from './stock-gave.ts';
import { turnTold } from './told.ts';
import { inTurnOrder, toldIn } from './turn-order.ts';
import {
  type Called,
  REPORT_GROUPS,
  type MeasureView,
  type Reached,
  type ReportView,
  type Viewer,
} from './views.ts';

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
      standing.band === 'start' ? 'start' : reachedBy(measure, view.history.slice(0, after));
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

/** How bad a band is; what is not reached yet is as far from the limits as what was lost. */
const WORSE: Readonly<Record<Reached, number>> = { held: 0, strained: 1, unreached: 2, lost: 2 };

/** Measures that came into another band, what got worse first; a report's title has room for two. */
function bandNews(changes: ReportView['measures']): string {
  const fell = ({ band, bandBefore }: ReportView['measures'][number]): number =>
    band === 'start' || bandBefore === 'start' ? 0 : WORSE[band] - WORSE[bandBefore];
  return changes
    .filter((change) => fell(change) !== 0)
    .sort((a, b) => fell(b) - fell(a))
    .slice(0, 2)
    .map((change) =>
      text('say.report.band', {
        measure: change.name,
        band: change.bandWord,
        way: fell(change) > 0 ? 'worse' : 'better',
      }),
    )
    .join(' ');
}

/** Of two things that matter as much, what others answered or did goes before what was ordered or only happened. */
const newsFirst = (a: Told, b: Told): number =>
  b.line.importance - a.line.importance || Number(isNews(b)) - Number(isNews(a));

const isNews = ({ timed, line }: Told): boolean =>
  line.group !== 'ours' && line.group !== 'levers' && timed?.event.type !== 'inject.fired';

/** What a report is titled with: what matters most, then what came into another band, then the rest. */
function headlineOf(lead: Told | undefined, changes: ReportView['measures']): string {
  if (!lead) return bandNews(changes) || text('say.report.quiet');
  const { importance, text: words } = lead.line;
  if (importance === 3 && isNews(lead)) return words;
  return bandNews(changes) || (importance >= 2 ? words : text('say.report.quiet'));
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
  const happened: Told[] = [
    ...inTurnOrder(events, played.turnHours).map((timed) => ({
      timed,
      line: eventLine(scene, timed, turn),
    })),
    ...[...openStocks(scene, turn), ...keptLine(scene, turn), ...homeLines(measures, turn)].map(
      (line) => ({
        timed: null,
        line,
      }),
    ),
  ];
  const sorted = byTopic(happened);
  const lines = onOneScale(scene, turn, withSameKind(scene, sorted));
  const told = sorted.map(({ timed }, i): Told => ({ timed, line: lines[i] }));
  const lead = told.find(({ line }) => line.group === 'next') ?? happened.toSorted(newsFirst)[0];
  const title = turnIsMonth(played)
    ? timeWords(played, turn)
    : text('say.report.title', { turn, time: timeWords(played, turn) });
  const sequence = sequenceOf(scene, turn, told);
  const changes = measureChanges(scene, measures, turn);
  const headline = headlineOf(lead, changes);
  const ended = events.find((event) => event.type === 'ended');
  const outcome = ended ? `${scene.words.endingMeans(ended.ending)} ${limitsTold(changes)}` : '';
  const { length: moments } = sequence.moments;
  return {
    turn,
    title,
    told: turnTold({ title, headline, outcome, lines, measures: changes, moments }),
    headline,
    outcome,
    lines,
    sequence,
    groups: REPORT_GROUPS.map((id) => ({
      id,
      title: text(`say.report.${id}`),
      lines: lines.filter((line) => line.group === id),
    })).filter((group) => group.lines.length > 0),
    judged: judgedWords(played, scene.words, viewer.role),
    measures: changes,
    ended: outcome !== '',
  };
}
