import {
  lazy,
  type ReactElement,
  Suspense,
  useLayoutEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';

import { formatRun, hasEnded, openingOf } from '../../engine/index.ts';
import {
  type Glass,
  GlassContext,
  Play,
  PlayerContext,
  type Selection,
} from '../../panels/index.ts';
import {
  bookAt,
  type BriefView,
  briefNow,
  facilitatorView,
  lexiconOf,
  type MapTwin,
  mapTwin,
  mapView,
  type Names,
  type ReportView,
  practiceView,
  reportView,
  tableView,
} from '../../presenter/index.ts';
import type { AppActor } from '../actor.ts';
import { downloadRun } from '../files.ts';
import type { Books, Game } from '../game.ts';
import { introductions } from '../introductions.ts';
import { MapFrame } from '../MapFrame.tsx';
import { gameSeat, mapPortOf } from '../map-port.ts';
import { keptRun } from '../replay/kept.ts';
import { tabsHere } from '../shortcuts.ts';
import { turnPlay } from '../turn-play.ts';
import { useSelector } from '../use-selector.ts';
import { isShort, wholeTable } from '../whole-table.ts';

const GlassWindow = lazy(async () => ({
  default: (await import('./GlassWindow.tsx')).GlassWindow,
}));

const DebriefScreen = lazy(async () => ({
  default: (await import('./DebriefScreen.tsx')).DebriefScreen,
}));

const FuturesBoard = lazy(async () => ({
  default: (await import('./FuturesBoard.tsx')).FuturesBoard,
}));

interface GameScreenProps {
  readonly actor: AppActor;
  readonly screen: string;
  readonly onShortcuts: () => void;
}

/** Goes to the replay with a game that has ended. @param beside also with the run that it was forked from */
async function openReplay(
  { run }: Game,
  books: Books,
  beside: boolean,
  actor: AppActor,
): Promise<void> {
  // its messages are needed before the screen is here
  const [{ replay }] = await Promise.all([
    import('../replay/replay.ts'),
    import('../../presenter/replay/index.ts'),
  ]);
  const original = beside && run.forked ? keptRun(run.forked.from) : null;
  replay.close();
  actor.send({ type: 'replay.open' });
  // A is the run that was there first
  if (original) await replay.openText('', original.text, books);
  if (original) replay.chooseSecond();
  await replay.openText('', formatRun(run), books);
}

/** The table, the report or the debrief of the game that is played, wired. */
export function GameScreen({ actor, screen, onShortcuts }: GameScreenProps): ReactElement | null {
  const game = useSelector(actor, ({ context }) => context.game);
  const port = useMemo(() => mapPortOf(gameSeat(actor)), [actor]);
  const played = useSelector(actor, ({ context }) => context.game?.run.scenario.id);
  const selection = useSelector(actor, ({ context }) => context.selection);
  const glass = useMemo(
    (): Glass => ({
      onWhy: (measure, turn) =>
        actor.send({ type: 'window.open', shown: { show: 'why', measure, turn } }),
      onPurse: (purse, government) =>
        actor.send({ type: 'window.open', shown: { show: 'purse', purse, government } }),
      onEntry: (clause) => actor.send({ type: 'window.open', shown: { show: 'entry', clause } }),
      onChart: (chart, clause) =>
        actor.send({ type: 'window.open', shown: { show: 'chart', chart, clause } }),
    }),
    [actor],
  );
  if (!game) return null;
  // another scenario has other seas: its map is drawn anew
  const map = (
    <MapFrame
      key={played}
      port={port}
      zone={selection?.kind === 'zone' ? selection.id : null}
      onWords={screen === 'table' ? () => showWords(actor) : null}
    />
  );
  return (
    <GlassContext value={glass}>
      <PlayerContext value={turnPlay}>
        <Screen {...{ actor, screen, onShortcuts, game, map, selection }} />
      </PlayerContext>
      <Windows {...{ actor, game }} />
    </GlassContext>
  );
}

/** What no order changes: written once a turn, so that the step to the next has less to do. */
function useTold(
  { run, book }: Game,
  names: Names,
): { brief: BriefView; report: ReportView | null } {
  const { scenario, history } = run;
  const turns = history.length;
  return useMemo(() => {
    const viewer = { role: run.role, names };
    return {
      brief: briefNow(run, book, viewer),
      report: turns > 0 ? reportView(run, book, viewer) : null,
    };
    // The run is one object that changes: what is played and how many turns there are says when.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [run, book, names, scenario, turns]);
}

/** To the map in words, from wherever. */
function showWords(actor: AppActor): void {
  wholeTable.set('whole');
  const tab = tabsHere(actor).at(-1);
  if (tab) actor.send({ type: 'tab.show', tab });
  requestAnimationFrame(() => document.getElementById('map-words')?.focus());
}

/** The windows over the screen, fetched with the first of them. */
function Windows({ actor, game }: { actor: AppActor; game: Game }): ReactElement | null {
  const windows = useSelector(actor, ({ context }) => context.windows);
  const books = useSelector(actor, ({ context }) => context.books);
  const names = useSelector(actor, ({ context }) => context.setup.names);
  const viewer = useMemo(() => ({ role: game.run.role, names }), [game, names]);
  if (windows.length === 0) return null;
  return (
    <Suspense>
      <GlassWindow
        {...{ books, game, viewer, windows }}
        onBack={() => actor.send({ type: 'window.back' })}
        onClose={() => actor.send({ type: 'window.close' })}
      />
    </Suspense>
  );
}

interface ScreenProps extends GameScreenProps {
  readonly game: Game;
  readonly map: ReactElement;
  readonly selection: Selection | null;
}

function Screen({ actor, screen, onShortcuts, game, map, selection }: ScreenProps): ReactElement {
  const version = useSelector(actor, ({ context }) => context.version);
  const names = useSelector(actor, ({ context }) => context.setup.names);
  // a stored game is not written over without being asked about: that is done on the brief
  const startsGame = useSelector(
    actor,
    ({ context: { saved } }) => saved === null || saved.stage === 'debrief',
  );
  const books = useSelector(actor, ({ context }) => context.books);
  const tab = useSelector(actor, ({ context }) => context.tab);
  const choice = useSyncExternalStore(wholeTable.subscribe, wholeTable.get);
  const news = useSyncExternalStore(introductions.subscribe, introductions.get);
  const { run, book, practice } = game;
  const views = useMemo(() => {
    const viewer = { role: run.role, names };
    return {
      table: tableView(run, book, viewer),
      facilitator: facilitatorView(run, book, viewer),
      practice: practice ? practiceView(run, book, viewer) : null,
    };
    // The run is one object that changes: its version says when.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [run, book, names, practice, version]);
  const { brief, report } = useTold(game, names);
  const twin = useMemo((): MapTwin | null => {
    if (screen !== 'table' || tab !== views.table.tabs.at(-1)) return null;
    const viewer = { role: run.role, names };
    const at = (kind: Selection['kind']) => (selection?.kind === kind ? selection.id : null);
    const look = { theme: 'dark', symbols: 'plain', reducedMotion: true, freshTurn: 0 } as const;
    const chosen = { selected: at('zone'), group: at('group') };
    const view = mapView(run, book, { ...viewer, ...look, ...chosen });
    return mapTwin(view, lexiconOf(bookAt(run, book), names), selection);
    // The same object that changes.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [screen, tab, selection, views]);
  const plays = useSelector(actor, ({ context }) => context.plays);
  const reel = screen === 'report' && report ? `${game.id} ${report.turn}` : null;
  // before the first frame of the report, so that the map does not show the end first
  useLayoutEffect(() => {
    if (reel && report) turnPlay.show(reel, report.sequence, plays);
    else turnPlay.clear();
    // the same turn in other words plays on
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [reel]);
  useLayoutEffect(() => turnPlay.clear, []);
  const intents = {
    onHome: () => actor.send({ type: 'home' }),
    onLibrary: () => actor.send({ type: 'library.open' }),
    onDownload: () => downloadRun(game),
    onNames: () => actor.send({ type: 'names.toggle' }),
    onShortcuts,
    onSelect: (next: Selection | null) => actor.send({ type: 'place.select', selection: next }),
  };
  if (screen === 'debrief' && hasEnded(run)) {
    const lookBack = (beside: boolean) => void openReplay(game, books, beside, actor);
    const ended = {
      ...intents,
      onAgain: () => actor.send({ type: 'brief.open', scenario: openingOf(run).id }),
      onReplay: () => lookBack(false),
      onCompare: run.forked && keptRun(run.forked.from) ? () => lookBack(true) : null,
    };
    return (
      <Suspense>
        <DebriefScreen key={game.id} {...{ game, names }} intents={ended} />
      </Suspense>
    );
  }
  // what is chosen on the map stands in the lists
  const short = !practice && selection === null && isShort(choice, run.history.length);
  const later = news.futuresWait && run.history.length < 2;
  return (
    <Play
      {...{ names, map, twin, tab, selection, short }}
      futures={
        later ? null : (
          <Suspense>
            <FuturesBoard measures={views.table.measures} {...{ game, version, names }} />
          </Suspense>
        )
      }
      news={practice ? [] : news.things.filter((thing) => thing !== 'futures' || !later)}
      practice={views.practice}
      startsGame={startsGame}
      table={views.table}
      brief={brief}
      facilitator={views.facilitator}
      report={report}
      reading={screen === 'report'}
      intents={{
        ...intents,
        onDraft: (order) => actor.send({ type: 'order.draft', order }),
        onWithdraw: (index) => actor.send({ type: 'order.withdraw', index }),
        onCommit: () => {
          if (!practice && !short) introductions.passed(!later);
          if (!practice && choice === null) {
            wholeTable.set('whole');
            introductions.begin(false);
          }
          actor.send({ type: 'turn.commit' });
        },
        onWhole: (whole) => {
          if (whole) introductions.begin(true);
          wholeTable.set(whole ? 'whole' : 'short');
        },
        onRead: introductions.done,
        onExplain: introductions.again,
        onSkip: () => actor.send({ type: 'practice.skip' }),
        onPracticeEnd: () => actor.send({ type: 'practice.end' }),
        onAct: (inject, comes) => actor.send({ type: comes ? 'act.put' : 'act.take', inject }),
        onWords: () => showWords(actor),
        onNext: () => actor.send({ type: 'turn.next' }),
        onTab: (next) => actor.send({ type: 'tab.show', tab: next }),
      }}
    />
  );
}
