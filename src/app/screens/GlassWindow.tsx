import { type ReactElement, useMemo } from 'react';
import library from 'virtual:library';

import { ChartWindow, Entry, PurseWhy, type Shown, Why, Window } from '../../panels/index.ts';
import {
  bookAt,
  entryRun,
  lexiconOf,
  measureStory,
  purseStory,
  text,
  type Viewer,
} from '../../presenter/index.ts';
import { chartView, entryChart, entryView, standingsOf } from '../../presenter/library/index.ts';
import type { Books, Game } from '../game.ts';

interface GlassWindowProps {
  readonly books: Books;
  readonly game: Pick<Game, 'run' | 'book'>;
  readonly viewer: Viewer;
  readonly windows: readonly Shown[];
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** The window over the table, the report or the debrief: a measure laid open, or the page of an entry. */
export function GlassWindow(props: GlassWindowProps): ReactElement {
  const { game, viewer, windows, onBack, onClose } = props;
  const words = lexiconOf(bookAt(game.run, game.book), viewer.names);
  const titleOf = (shown: Shown): string => {
    if (shown.show === 'why')
      return text('ui.why.title', { measure: words.measure(shown.measure) });
    if (shown.show === 'purse')
      return text('ui.why.purse', {
        purse: text(`say.purse.name.${shown.purse}`, {
          government: text(`say.government.${shown.government}`),
        }),
      });
    if (shown.show === 'entry') return words.entry(shown.clause);
    const title = shown.clause ? words.entry(shown.clause) : text(`say.chart.title.${shown.chart}`);
    return text('ui.chart.window', { title });
  };
  const shown = windows[windows.length - 1];
  const below = windows[windows.length - 2];
  const back = below && {
    label: text('ui.glass.back', { title: titleOf(below) }),
    onBack,
    steps: windows.length - 1,
  };
  return (
    <Window wide open title={titleOf(shown)} back={back} onClose={onClose}>
      {shown.show === 'why' && <Measure {...props} shown={shown} />}
      {shown.show === 'purse' && <PurseHere {...props} shown={shown} />}
      {shown.show === 'entry' && <EntryHere {...props} clause={shown.clause} />}
      {shown.show === 'chart' && <ChartHere {...props} shown={shown} />}
    </Window>
  );
}

type Asked = Extract<Shown, { show: 'why' }>;

function Measure({
  game: { run, book },
  viewer,
  shown,
}: GlassWindowProps & { shown: Asked }): ReactElement | null {
  const story = useMemo(
    () => measureStory(run, book, viewer, shown.measure),
    [run, book, viewer, shown],
  );
  return story && <Why story={story} turn={shown.turn} />;
}

/** The page of a number that this scenario plays with, by its path in the files. */
function numberAt(path: string, scenario: string): string | null {
  const found = library.numbers.find(
    (number) => number.path === path && number.scenarios.includes(scenario),
  );
  return found?.id ?? null;
}

function PurseHere({
  game: { run, book },
  viewer,
  shown: { purse, government },
}: GlassWindowProps & { shown: Extract<Shown, { show: 'purse' }> }): ReactElement {
  const story = useMemo(
    () => purseStory(run, book, viewer, purse, government),
    [run, book, viewer, purse, government],
  );
  return <PurseWhy story={story} numberOf={(path) => numberAt(path, run.scenario.id)} />;
}

function EntryHere({
  game: { run, book },
  books,
  viewer,
  clause,
}: GlassWindowProps & { clause: string }): ReactElement | null {
  const views = useMemo(
    () => ({
      entry: entryView(Object.values(books), library, clause),
      chart: entryChart(bookAt(run, book), clause, standingsOf(run, book, viewer)),
      run: entryRun(run, book, viewer, clause),
    }),
    [run, book, books, viewer, clause],
  );
  const { entry, chart } = views;
  return entry && chart && <Entry entry={entry} chart={chart} run={views.run} level={3} />;
}

type AskedChart = Extract<Shown, { show: 'chart' }>;

function ChartHere({
  game: { run, book },
  viewer,
  shown: { chart, clause },
}: GlassWindowProps & { shown: AskedChart }): ReactElement | null {
  const view = useMemo(() => {
    const here = bookAt(run, book);
    const standing = standingsOf(run, book, viewer);
    return clause === null ? chartView(here, chart, standing) : entryChart(here, clause, standing);
  }, [run, book, viewer, chart, clause]);
  return view && <ChartWindow view={view} />;
}
