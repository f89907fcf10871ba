import {
  lazy,
  type ReactElement,
  Suspense,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';

import { type Run, withNotes } from '../../engine/index.ts';
import {
  Fork,
  type Glass,
  GlassContext,
  PlayerContext,
  type Selection,
  Share,
  Watch,
} from '../../panels/index.ts';
import {
  bookAt,
  lexiconOf,
  type MapTwin,
  mapTwin,
  mapView,
  tableView,
  text,
} from '../../presenter/index.ts';
import { verdictView } from '../../presenter/replay/index.ts';
import type { AppActor } from '../actor.ts';
import { download } from '../download.ts';
import { runName } from '../files.ts';
import { mapPortOf } from '../map-port.ts';
import { MapFrame } from '../MapFrame.tsx';
import { linkOf, LONGEST_ADDRESS } from '../replay/link.ts';
import { MOST_BOOKMARKS, replay, type Watched } from '../replay/replay.ts';
import { bookmarkWords, goTo, hereAsBookmark, jump, marksOf, reportAt } from '../replay/scrub.ts';
import { replaySeat } from '../replay/seat.ts';
import { useReplayKeys } from '../replay/keys.ts';
import { turnPlay } from '../turn-play.ts';
import { unfinishedOf } from '../unfinished.ts';
import { useSelector } from '../use-selector.ts';

const GlassWindow = lazy(async () => ({
  default: (await import('./GlassWindow.tsx')).GlassWindow,
}));

interface WatchScreenProps {
  readonly actor: AppActor;
  readonly onShortcuts: () => void;
  readonly one: Watched;
}

const glass: Glass = {
  onWhy: (measure, turn) => replay.openWindow({ show: 'why', measure, turn }),
  onPurse: (purse, government) => replay.openWindow({ show: 'purse', purse, government }),
  onEntry: (clause) => replay.openWindow({ show: 'entry', clause }),
  onChart: (chart, clause) => replay.openWindow({ show: 'chart', chart, clause }),
};

/** The first turn under the scenario of another. */
const firstLike = ({ reel }: Watched, { scenario }: Run): Run =>
  reel.stills.find((still) => still.scenario === scenario)!;

/** Marks the moment that is shown. */
function bookmark(one: Watched): void {
  const here = { ...hereAsBookmark(one), note: '' };
  const bookmarks = one.notes.bookmarks ?? [];
  if (bookmarks.length >= MOST_BOOKMARKS)
    return replay.say(text('ui.replay.bookmark.full', { most: MOST_BOOKMARKS }));
  const what = bookmarkWords(one, here, 'neutral');
  const after = bookmarks.findIndex(({ turn }) => turn > here.turn);
  const at = after < 0 ? bookmarks.length : after;
  replay.note(bookmarks.toSpliced(at, 0, here), text('ui.replay.bookmark.set', { what }));
}

/** A run that is looked at, wired. */
export function WatchScreen({ actor, onShortcuts, one }: WatchScreenProps): ReactElement {
  const { turn, view, selection, windows, said, problem } = useSyncExternalStore(
    replay.subscribe,
    replay.get,
  );
  const context = useSelector(actor, (state) => state.context);
  const { names } = context.setup;
  const still = one.reel.stills[turn];
  const chosen = useRef(names);
  chosen.current = names;
  const port = useMemo(() => mapPortOf(replaySeat(() => chosen.current)), []);
  const viewer = useMemo(() => ({ role: still.role, names }), [still, names]);
  const report = reportAt(one, turn, names);
  // of the lists the map needs no more than what kind of scenario is played: they take the longest
  const told = view === 'text' || turn === 0 ? still : firstLike(one, still);
  const table = useMemo(
    () => tableView(told, one.book, { role: told.role, names }),
    [told, one.book, names],
  );
  const twin = useMemo((): MapTwin | null => {
    if (view === 'map') return null;
    const at = (kind: Selection['kind']) => (selection?.kind === kind ? selection.id : null);
    const look = { theme: 'dark', symbols: 'plain', reducedMotion: true, freshTurn: turn } as const;
    const chosen = { selected: at('zone'), group: at('group') };
    const seen = mapView(still, one.book, { ...viewer, ...look, ...chosen });
    return mapTwin(seen, lexiconOf(bookAt(still, one.book), names), selection);
  }, [view, turn, still, one.book, viewer, names, selection]);
  const verdict = useMemo(
    () => verdictView(one.reel, one.book, names, one.damage),
    [one.reel, one.book, one.damage, names],
  );
  // before the first frame, so that the map does not show another turn first
  useLayoutEffect(() => void goTo(replay.get().turn, 'end', false, false), [one.reel]);
  const [asks, setAsks] = useState<'share' | 'fork' | null>(null);
  useReplayKeys(() => bookmark(one));
  const { file } = one.reel;
  const bookmarks = one.notes.bookmarks ?? [];
  const save = () =>
    download(
      runName(file.header.scenario, file.header.seed, file.turns.length),
      withNotes(one.content, one.notes),
    );
  const forkTurn = Math.max(1, Math.min(turn, file.turns.length));
  useEffect(() => {
    replay.say(text('ui.replay.checked', { title: one.name, verdict: verdict.title }));
    // said once, when the run has been opened
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [one.reel]);
  return (
    <GlassContext value={glass}>
      <PlayerContext value={turnPlay}>
        <Watch
          {...{ verdict, turn, table, report, names, view, twin }}
          name={one.name}
          problem={problem}
          marks={marksOf(one)}
          map={
            <MapFrame
              key={still.scenario.id}
              port={port}
              onWords={() => replay.show('text')}
              zone={selection?.kind === 'zone' ? selection.id : null}
            />
          }
          bookmarks={bookmarks.map((mark) => ({
            turn: mark.turn,
            note: mark.note,
            what: bookmarkWords(one, mark, names),
          }))}
          keeps={one.keeps}
          intents={{
            onPlay: turnPlay.toggle,
            onTurn: (to) => goTo(to, 'end'),
            onJump: jump,
            onView: replay.show,
            onSelect: replay.select,
            onBookmark: () => bookmark(one),
            onGo: (index) => {
              const { turn: to, moment } = bookmarks[index];
              goTo(to, moment === undefined ? 'end' : { line: moment });
            },
            onNote: (index, note) =>
              replay.note(bookmarks.with(index, { ...bookmarks[index], note })),
            onRemove: (index) => replay.note(bookmarks.toSpliced(index, 1)),
            onFork: () => setAsks('fork'),
            onShare: () => setAsks('share'),
            onSave: save,
            onCompare: replay.chooseSecond,
            onAnother: () => {
              replay.close();
              actor.send({ type: 'replay.open' });
            },
            onNames: () => actor.send({ type: 'names.toggle' }),
            onShortcuts,
            onHome: () => {
              replay.close();
              actor.send({ type: 'home' });
            },
          }}
        />
      </PlayerContext>
      <output className="unseen" aria-live="polite">
        {said}
      </output>
      <Suspense>
        {windows.length > 0 && (
          <GlassWindow
            books={context.books}
            game={{ run: still, book: one.book }}
            {...{ viewer, windows }}
            onBack={replay.backWindow}
            onClose={replay.closeWindows}
          />
        )}
        {asks === 'share' && (
          <Share
            {...linkOf(withNotes(one.content, {}), location.href)}
            most={LONGEST_ADDRESS}
            onSave={save}
            onClose={() => setAsks(null)}
          />
        )}
        {asks === 'fork' && (
          <Fork
            turn={forkTurn}
            unfinished={unfinishedOf(context)}
            onFork={() => {
              setAsks(null);
              actor.send({ type: 'game.fork', content: one.content, turn: forkTurn });
            }}
            onClose={() => setAsks(null)}
          />
        )}
      </Suspense>
    </GlassContext>
  );
}
