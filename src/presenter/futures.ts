import { type Band, BANDS, endingsOf, type Measure, openingOf, type Run } from '../engine/index.ts';
import type { Considered, Fan, Forecast, Outlook, Paired } from '../futures/index.ts';
import type { Book } from '../scenario/index.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { reachedBy } from './measures.ts';
import { number, percent, withUnit } from './numbers.ts';
import { bookAt } from './scene.ts';
import { orderOffered } from './sentences/order.ts';
import { text } from './texts/text.ts';
import type {
  EndingOutlook,
  FanPoint,
  FanView,
  Lean,
  MeasureOutlook,
  MeasureView,
  OutlookView,
  Reached,
  Viewer,
} from './views.ts';
import { decimals } from './why.ts';

/** A range narrower than this many units is written with decimals, where the measure has any. */
const NARROW = 5;
/** Share of the futures in which something has to change for the change to be told. */
const NOTICED = 0.05;
/** How far one side has to outweigh the other for an order to lean. */
const LEANS = 2;
/** Endings that happen less often are left out, and no more than so many are shown. */
const RARE = 0.005;
const MOST_ENDINGS = 6;
const PATTERNS = 6;
/** Measures that are said aloud about one order. */
const MOST_SAID = 3;

/** Percentiles of the two plans that are compared, or of the one plan that stands. */
interface Compared {
  readonly plan: Forecast;
  readonly without: Forecast | null;
  /** The plan with the order against the plan without it, by measure. */
  readonly paired: ReadonlyMap<string, Paired>;
}

const turned = ({ measure, lower, higher, difference }: Paired): Paired => ({
  measure,
  lower: higher,
  higher: lower,
  difference: -difference,
});

/** With and without the order, whichever of the two is drafted now. */
function comparedOf(plan: Forecast, considered: Considered | null): Compared {
  if (!considered?.found) return { plan, without: null, paired: new Map() };
  const { found, change } = considered;
  const adds = change.type === 'with';
  const rows = adds ? found.paired.map(turned) : found.paired;
  return {
    plan: adds ? found.other : found.plan,
    without: adds ? found.plan : found.other,
    paired: new Map(rows.map((row) => [row.measure, row])),
  };
}

const endOf = ({ turns }: Fan) => turns[turns.length - 1].percentiles;

const pointsOf = ({ turns }: Fan): FanPoint[] =>
  turns.map(({ turn, percentiles: p }) => ({
    turn,
    p5: p[5],
    p25: p[25],
    p50: p[50],
    p75: p[75],
    p95: p[95],
  }));

/** Decimals for ranges that stand side by side: none where all are wide. */
function digitsFor(measure: Measure, fans: readonly Fan[]): number {
  const widths = fans.map((fan) => endOf(fan)[95] - endOf(fan)[5]);
  return Math.min(...widths) < NARROW ? decimals(measure.quantum) : 0;
}

/** "12–19", "−3 to 4", "12"; @param spoken "12 to 19" */
function rangeWords(low: number, high: number, digits: number, spoken: boolean): string {
  const [from, to] = [number(low, digits), number(high, digits)];
  if (from === to) return from;
  const aloud = spoken || low < 0;
  return text(aloud ? 'say.futures.range.spoken' : 'say.futures.range', { from, to });
}

function fanView(fan: Fan, digits: number, unit: string): FanView {
  const { 5: low, 95: high } = endOf(fan);
  const bare = rangeWords(low, high, digits, false);
  return { points: pointsOf(fan), bare, range: withUnit(bare, high, unit) };
}

/** Which way an order moves a measure, by the futures in which it moves it at all. */
export function leanOf(better: number, worse: number): Lean {
  if (better + worse < NOTICED) return 'same';
  if (better > LEANS * worse) return 'better';
  return worse > LEANS * better ? 'worse' : 'mixed';
}

const sharesOf = (better: 'higher' | 'lower', { lower, higher }: Paired) =>
  better === 'higher' ? { better: higher, worse: lower } : { better: lower, worse: higher };

/** Both sides, where the lesser one is more than a few futures. */
function leanWords(lean: Lean, better: number, worse: number): string {
  const both = lean !== 'same' && Math.min(better, worse) >= NOTICED;
  const key = both ? 'mixed' : lean;
  return text(`say.futures.lean.${key}`, { better: percent(better), worse: percent(worse) });
}

/** A measure before its first futures: what it was so far. */
const soFar = (run: Run, view: MeasureView): MeasureOutlook => ({
  id: view.id,
  name: view.name,
  mandateOf: view.mandateOf,
  history: view.history.map((value, i) => ({
    turn: run.state.turn[0] - view.history.length + i,
    value,
  })),
  held: view.held,
  strained: view.strained,
  fan: null,
  without: null,
  lean: null,
  leanWords: '',
  bands: [],
  sentence: '',
});

/** The two bands in which a measure ends most often, the better one first; what is rare is left out. */
function bandsOf({ bands }: Fan, called: (band: Band) => Reached): MeasureOutlook['bands'] {
  const byShare = BANDS.toSorted((a, b) => bands[b] - bands[a]).slice(0, 2);
  return BANDS.filter((band) => byShare.includes(band) && bands[band] >= RARE).map((band) => ({
    band: called(band),
    words: text('say.futures.band', {
      band: text(`say.band.${called(band)}`),
      share: percent(bands[band]),
    }),
    first: band === byShare[0],
  }));
}

const fanIn = ({ fans }: Forecast, id: string): Fan => fans.find(({ measure }) => measure === id)!;

function outlookOf(
  run: Run,
  view: MeasureView,
  { plan, without, paired }: Compared,
): MeasureOutlook {
  const measure = run.scenario.measures[run.index.measure.get(view.id)!];
  const fan = fanIn(plan, view.id);
  const other = without && fanIn(without, view.id);
  const digits = digitsFor(measure, other ? [fan, other] : [fan]);
  const said = (of: Fan) => rangeWords(endOf(of)[5], endOf(of)[95], digits, true);
  const pair = paired.get(view.id);
  const shares = pair && sharesOf(view.better, pair);
  const lean = shares ? leanOf(shares.better, shares.worse) : null;
  const words = lean && shares ? leanWords(lean, shares.better, shares.worse) : '';
  // of a future only the last value is known: what was never within its limits so far ends there without having been
  const beyond = reachedBy(measure, view.history) === 'unreached' ? 'unreached' : 'lost';
  const called = (band: Band): Reached => (band === 'lost' ? beyond : band);
  const [held, strained, lost] = BANDS.map((band) => percent(fan.bands[band]));
  const range = withUnit(said(fan), endOf(fan)[95], view.unit);
  const args = { measure: view.name, range };
  return {
    ...soFar(run, view),
    fan: fanView(fan, digits, view.unit),
    without: other && fanView(other, digits, view.unit),
    lean,
    leanWords: words,
    bands: bandsOf(fan, called),
    sentence: other
      ? text('say.futures.change', { ...args, without: said(other), lean: words })
      : text('say.futures.measure', {
          ...args,
          middle: number(endOf(fan)[50], digits),
          held,
          strained,
          lost,
          beyond: text(`say.band.${beyond}`),
        }),
  };
}

/** Endings by how often they come; the same ending has the same pattern whatever is shown beside it. */
function endingsIn(
  run: Run,
  book: Book,
  names: Viewer['names'],
  compared: Compared,
): EndingOutlook[] {
  const { plan, without } = compared;
  const here = lexiconOf(bookAt(run, book), names);
  const opening = lexiconOf(book, names);
  const wordsOf = (id: string) => (here.ending(id) === id ? opening : here);
  const shareOf = (id: string) => Math.max(plan.endings[id], without?.endings[id] ?? 0);
  const ids = endingsOf(openingOf(run));
  const shown = ids
    .filter((id) => shareOf(id) >= RARE)
    .toSorted((a, b) => shareOf(b) - shareOf(a))
    .slice(0, MOST_ENDINGS);
  return ids.flatMap((id, i) => {
    if (!shown.includes(id)) return [];
    const before = without ? without.endings[id] : null;
    return [
      {
        id,
        name: wordsOf(id).ending(id),
        means: wordsOf(id).endingMeans(id),
        share: plan.endings[id],
        shareWords: percent(plan.endings[id]),
        without: before,
        withoutWords: before === null ? '' : percent(before),
        pattern: i % PATTERNS,
        tint: Math.floor(i / PATTERNS) % 3,
      },
    ];
  });
}

/** How far an order moves a measure, in widths of its middle band: for what is said first. */
function weightOf(run: Run, id: string, pair: Paired): number {
  const { held, strained, highest, lowest } = run.scenario.measures[run.index.measure.get(id)!];
  return Math.abs(pair.difference) / (Math.abs(held - strained) || (highest - lowest) / 10 || 1);
}

/** The measures that an order moves, those that it moves most first. */
function moved(run: Run, measures: readonly MeasureOutlook[], { paired }: Compared) {
  const weight = ({ id }: MeasureOutlook) => weightOf(run, id, paired.get(id)!);
  return measures
    .filter(({ lean }) => lean !== null && lean !== 'same')
    .toSorted((a, b) => weight(b) - weight(a));
}

function summaryOf(
  run: Run,
  measures: readonly MeasureOutlook[],
  endings: readonly EndingOutlook[],
  compared: Compared,
): string {
  if (!compared.without) {
    const likeliest = endings.toSorted((a, b) => b.share - a.share)[0];
    return likeliest
      ? text('say.futures.likeliest', {
          ending: likeliest.name,
          share: likeliest.shareWords,
          means: likeliest.means,
        })
      : '';
  }
  const first = moved(run, measures, compared)[0];
  if (!first) return text('say.futures.nothing');
  return text('say.futures.moves', {
    measure: first.name,
    range: first.fan!.range,
    without: first.without!.bare,
  });
}

function spokenOf(
  run: Run,
  subject: string,
  measures: readonly MeasureOutlook[],
  compared: Compared,
): string {
  const found = moved(run, measures, compared);
  const said = found.slice(0, MOST_SAID).map(({ sentence }) => sentence);
  const more = found.length - said.length;
  return [
    text('say.futures.subject', { order: subject }),
    ...(said.length > 0 ? said : [text('say.futures.nothing')]),
    ...(more > 0 ? [text('say.futures.more', { count: more })] : []),
  ].join(' ');
}

const basisOf = ({ runs, uncertain }: Forecast): string =>
  text(`say.futures.basis.${uncertain}`, { runs: number(runs) });

const subjectOf = (
  considered: Considered | null,
  words: Lexicon,
  role: Viewer['role'],
): OutlookView['subject'] =>
  considered && {
    words: orderOffered(considered.order, words, role === 'both'),
    found: considered.found !== null,
  };

/**
 * What the futures of the plan look like to a viewer, and what the order under the cursor changes.
 * @param views the measures that the viewer may know
 */
export function futuresView(
  run: Run,
  book: Book,
  viewer: Viewer,
  views: readonly MeasureView[],
  outlook: Outlook,
): OutlookView {
  const words = lexiconOf(bookAt(run, book), viewer.names);
  const { turns } = run.scenario;
  const { state, plan, considered } = outlook;
  const subject = subjectOf(considered, words, viewer.role);
  const nothing = { state, subject, turns, runs: '0', endings: [], summary: '', spoken: '' };
  if (state === 'off') return { ...nothing, basis: text('say.futures.off'), measures: [] };
  // when a crisis breaks out, the last futures are those of the years before it
  if (!plan || !views.every(({ id }) => plan.fans.some((fan) => fan.measure === id))) {
    const measures = views.map((view) => soFar(run, view));
    return { ...nothing, basis: text('say.futures.waiting'), measures };
  }
  const compared = comparedOf(plan, considered);
  const measures = views.map((view) => outlookOf(run, view, compared));
  const endings = endingsIn(run, book, viewer.names, compared);
  return {
    state,
    basis: basisOf(compared.plan),
    runs: number(compared.plan.runs),
    subject,
    turns: Math.max(turns, ...measures.map(({ fan }) => fan!.points.at(-1)!.turn)),
    measures,
    endings,
    summary: summaryOf(run, measures, endings, compared),
    spoken: subject?.found ? spokenOf(run, subject.words, measures, compared) : '',
  };
}
