import { type ReactElement, useEffect, useMemo, useState, useSyncExternalStore } from 'react';

import { Checking, Choose } from '../../panels/index.ts';
import type { AppActor } from '../actor.ts';
import { keptEntries, UNFINISHED } from '../replay/choices.ts';
import { keptRun, removeRun } from '../replay/kept.ts';
import { linkIn } from '../replay/link.ts';
import { replay, type Watched } from '../replay/replay.ts';
import { turnPlay } from '../turn-play.ts';
import { useSelector } from '../use-selector.ts';
import { CompareScreen } from './CompareScreen.tsx';
import { WatchScreen } from './WatchScreen.tsx';

interface ScreenProps {
  readonly actor: AppActor;
  readonly onShortcuts: () => void;
}

/** A run that was played, looked at: chosen, checked, watched, compared. No game is touched by it. */
export function ReplayScreen(props: ScreenProps): ReactElement {
  const { actor } = props;
  const { one, two, choosing, loading } = useSyncExternalStore(replay.subscribe, replay.get);
  const linked = useSelector(actor, ({ context }) => context.linked);
  const books = useSelector(actor, ({ context }) => context.books);
  useEffect(() => {
    if (linked) replay.openLink(linked, books);
  }, [linked, books]);
  useEffect(() => {
    // a file may be dropped anywhere
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) replay.openFile(file, books);
    };
    addEventListener('dragover', allow);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', allow);
      removeEventListener('drop', drop);
    };
  }, [books]);
  useEffect(() => turnPlay.clear, []);
  if (loading) return <Checking {...loading} />;
  if (one && two) return <CompareScreen {...props} one={one} two={two} />;
  if (one && !choosing) return <WatchScreen {...props} one={one} />;
  return <ChooseScreen {...props} beside={choosing ? one : null} />;
}

/** Where a run is chosen, wired. */
function ChooseScreen(props: ScreenProps & { readonly beside: Watched | null }): ReactElement {
  const { actor, beside, onShortcuts } = props;
  const context = useSelector(actor, (state) => state.context);
  const { books, covers, saved } = context;
  const { problem } = useSyncExternalStore(replay.subscribe, replay.get);
  const [removed, setRemoved] = useState(0);
  // what is kept is read again when something was removed
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const kept = useMemo(() => keptEntries(covers, saved), [covers, saved, removed]);
  const contentOf = (id: string): string | null =>
    id === UNFINISHED ? (saved?.run ?? null) : (keptRun(id)?.text ?? null);
  const nameOf = (id: string): string => kept.find((entry) => entry.id === id)?.name ?? '';
  const open = (id: string) => {
    const content = contentOf(id);
    if (content !== null) replay.openText(nameOf(id), content, books).catch(() => undefined);
  };
  const from = beside?.reel.file.header.forked?.from ?? '';
  const original = from === '' ? null : keptRun(from);
  return (
    <Choose
      {...{ kept, problem }}
      beside={beside && beside.name}
      original={original && { name: nameOf(from), onOpen: () => open(from) }}
      intents={{
        onFile: (file) => replay.openFile(file, books),
        onLink: (link) => replay.openLink(linkIn(link), books),
        onKept: open,
        onPlayOn: (id) => {
          const content = contentOf(id);
          if (content === null) return;
          actor.send({ type: 'home' });
          const unplayed = keptRun(id)?.unplayed;
          actor.send({ type: 'file.read', name: nameOf(id), content, unplayed });
        },
        onRemove: (id) => {
          removeRun(id);
          setRemoved(removed + 1);
        },
        onBack: replay.stopComparing,
        onLeave: replay.close,
        onShortcuts,
      }}
    />
  );
}
