import {
  type ReactElement,
  useCallback,
  useDeferredValue,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';

import { Debrief } from '../../panels/index.ts';
import type { Names } from '../../presenter/index.ts';
import {
  fileNotes,
  type Notes,
  reviewCsv,
  reviewJson,
  reviewMarkdown,
  reviewView,
} from '../../presenter/review/index.ts';
import { download } from '../download.ts';
import { downloadRun, reviewName } from '../files.ts';
import type { Game } from '../game.ts';
import { liveReview } from '../review/live.ts';
import { keepNotes, readNotes } from '../review/notes.ts';

interface DebriefScreenProps {
  readonly game: Game;
  readonly names: Names;
  readonly intents: {
    readonly onAgain: () => void;
    readonly onReplay: () => void;
    readonly onCompare: (() => void) | null;
    readonly onShortcuts: () => void;
  };
}

/** A spreadsheet reads the letters of other scripts only behind this mark. */
const MARK = '\uFEFF';

/** The review of a run that has ended, wired. */
export function DebriefScreen({ game, names, intents }: DebriefScreenProps): ReactElement | null {
  const { run, book } = game;
  const live = useMemo(() => liveReview(run), [run]);
  // what somebody types must not wait for what was found
  const worked = useDeferredValue(useSyncExternalStore(live.subscribe, live.get));
  const [notes, setNotes] = useState(() => readNotes(run));
  const [kept, setKept] = useState<boolean | null>(null);
  const viewer = useMemo(() => ({ role: run.role, names }), [run, names]);
  const view = useMemo(
    () => reviewView(run, book, viewer, worked, notes),
    [run, book, viewer, worked, notes],
  );
  const onNotes = useCallback(
    (next: Notes) => {
      setNotes(next);
      setKept(keepNotes(run, next));
    },
    [run],
  );
  if (!view) return null;
  const name = (ending: string) => reviewName(run, notes.group, ending);
  return (
    <Debrief
      review={view}
      kept={kept}
      intents={{
        ...intents,
        onNotes,
        onDownload: () => downloadRun(game, fileNotes(notes)),
        onMarkdown: () => download(name('md'), reviewMarkdown(view), 'text/markdown'),
        onCsv: () => download(name('csv'), MARK + reviewCsv(view), 'text/csv'),
        onJson: () => download(name('json'), reviewJson(view), 'application/json'),
        onPrint: () => print(),
      }}
    />
  );
}
