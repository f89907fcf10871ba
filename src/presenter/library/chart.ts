import diagrams from '../../../assets/charts/diagrams.json' with { type: 'json' };
import { CHART_WIDTH, type ChartId, CHARTS, entryState, type Run } from '../../engine/index.ts';
import type { Book } from '../../scenario/index.ts';
import { type Lexicon, lexiconOf } from '../lexicon.ts';
import { type Scene, sceneOf } from '../scene.ts';
import { sentence } from '../numbers.ts';
import { stateWords } from '../sentences/state.ts';
import { text, type TextKey } from '../texts/text.ts';
import type { ChartView, Place, Standing, Viewer } from '../views.ts';
import { type Charted, chartPlaces } from './chart-words.ts';
import { diagramParts } from './diagram-parts.ts';

/*
 * A chart as it is shown: the parts come from the machine, their places from the layout. A part without a
 * place cannot be drawn, and a test says so before anybody sees it.
 */

interface Places {
  readonly width: number;
  readonly height: number;
  readonly boxes: Readonly<Record<string, Place>>;
  readonly arrows: Readonly<
    Record<string, { readonly path: readonly (readonly number[])[]; readonly label: Place }>
  >;
}

const PLACES: Readonly<Record<ChartId, Places>> = diagrams;

/** Who stands where: entries that have a part, third countries, what presses, and the game itself. */
export function standingsOf(run: Run, book: Book, viewer: Viewer): Standing[] {
  const scene = sceneOf(run, book, viewer);
  const { scenario } = run;
  const { seen, draft, words } = scene;
  const one = (chart: ChartId, state: string, name: string): Standing => ({
    chart,
    state,
    name,
    word: stateWords(chart, state),
    entry: null,
  });
  const code = (chart: ChartId, codes: Float64Array, at = 0): string =>
    CHARTS[chart][codes[at * CHART_WIDTH]];
  return [
    ...entriesStanding(scene),
    ...scenario.hosts.map(({ id }, h) =>
      one('host', code('host', draft.hosts, h), sentence(words.host(id))),
    ),
    ...(scenario.coercion
      ? [one('coercer', code('coercer', seen.coercer), sentence(words.rival))]
      : []),
    ...(scenario.supply
      ? [one('restrictor', code('restrictor', seen.restrictor), sentence(words.rival))]
      : []),
    ...(scenario.relief
      ? [one('hazard', code('hazard', seen.hazard), text('say.chart.storm'))]
      : []),
    one('campaign', code('campaign', seen.campaign), text('say.chart.game')),
  ];
}

function entriesStanding({ run, draft, words }: Scene): Standing[] {
  return run.scenario.entries.flatMap(({ clause, family, inPlay }, at): Standing[] => {
    if (!inPlay) return [];
    const state = entryState(run, draft, at);
    const entry = { clause, title: words.title(clause) };
    const name = words.entry(clause);
    return [{ chart: family, state, word: stateWords(family, state), name, entry }];
  });
}

const titleOf = ({ chart, entry }: Charted, words: Lexicon): string =>
  entry ? words.entry(entry.clause) : text(`say.chart.title.${chart}` as TextKey);

/** @param standing who stands in this chart now; empty outside a run */
function viewOf(charted: Charted, words: Lexicon, standing: readonly Standing[]): ChartView {
  const { chart } = charted;
  const { boxes, arrows } = diagramParts(charted);
  const { width, height, ...places } = PLACES[chart];
  const now = new Set(standing.map(({ state }) => state));
  const title = titleOf(charted, words);
  return {
    chart,
    title,
    about: text(`say.chart.about.${chart}` as TextKey),
    spoken: text('say.chart.spoken', {
      title,
      n: boxes.filter(({ region }) => !region).length,
      standing: [...now].map((state) => stateWords(chart, state)).join(', ') || 'none',
    }),
    width,
    height,
    boxes: boxes.map(({ path, region, initial, final, name, inside }) => ({
      path,
      region,
      initial,
      final,
      name,
      inside,
      place: places.boxes[path],
      now: now.has(path),
    })),
    arrows: arrows.map(({ id, from, told }) => ({
      id,
      path: places.arrows[id].path.map(([x, y]) => [x, y] as const),
      words: told,
      place: places.arrows[id].label,
      next: now.has(from),
    })),
    places: chartPlaces(charted),
    standing,
  };
}

/** The chart of an entry with its own times; null where no entry has this clause. */
export function entryChart(
  book: Book,
  clause: string,
  standing: readonly Standing[] = [],
): ChartView | null {
  const entry = book.rules.entries.find((other) => other.clause === clause);
  if (!entry) return null;
  const own = standing.filter((other) => other.entry?.clause === clause);
  return viewOf({ chart: entry.family, entry }, lexiconOf(book, 'neutral'), own);
}

/** A chart as all that run on it have it. */
export const chartView = (
  book: Book,
  chart: ChartId,
  standing: readonly Standing[] = [],
): ChartView =>
  viewOf(
    { chart, entry: null },
    lexiconOf(book, 'neutral'),
    standing.filter((other) => other.chart === chart),
  );

export const isChart = (name: string): name is ChartId => Object.hasOwn(CHARTS, name);

/** The charts in the order in which they are listed. */
export const chartList = (): {
  readonly chart: ChartId;
  readonly title: string;
  readonly about: string;
}[] =>
  (Object.keys(CHARTS) as ChartId[]).map((chart) => ({
    chart,
    title: text(`say.chart.title.${chart}` as TextKey),
    about: text(`say.chart.about.${chart}` as TextKey),
  }));
