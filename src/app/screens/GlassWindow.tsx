import { type ReactElement, useMemo } from 'react';
import library from 'virtual:library';

import { Entry, type Shown, Why, Window } from '../../panels/index.ts';
import {
  bookAt,
  entryRun,
  entryView,
  lexiconOf,
  measureStory,
  text,
  type Viewer,
} from '../../presenter/index.ts';
import type { AppActor } from '../actor.ts';
import type { Books, Game } from '../game.ts';

interface GlassWindowProps {
  readonly actor: AppActor;
  readonly books: Books;
  readonly game: Game;
  readonly viewer: Viewer;
  readonly windows: readonly Shown[];
}

/** The window over the table, the report or the debrief: a measure laid open, or the page of an entry. */
export function GlassWindow(props: GlassWindowProps): ReactElement {
  const { actor, game, viewer, windows } = props;
  const words = lexiconOf(bookAt(game.run, game.book), viewer.names);
  const titleOf = (shown: Shown): string =>
    shown.show === 'why'
      ? text('ui.why.title', { measure: words.measure(shown.measure) })
      : words.entry(shown.clause);
  const shown = windows[windows.length - 1];
  const below = windows[windows.length - 2];
  const back = below && {
    label: text('ui.glass.back', { title: titleOf(below) }),
    onBack: () => actor.send({ type: 'window.back' }),
  };
  return (
    <Window
      wide
      open
      title={titleOf(shown)}
      back={back}
      onClose={() => actor.send({ type: 'window.close' })}
    >
      {shown.show === 'why' ? (
        <Measure {...props} shown={shown} />
      ) : (
        <EntryHere {...props} clause={shown.clause} />
      )}
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

function EntryHere({
  game: { run, book },
  books,
  viewer,
  clause,
}: GlassWindowProps & { clause: string }): ReactElement | null {
  const views = useMemo(
    () => ({
      entry: entryView(Object.values(books), library, clause),
      run: entryRun(run, book, viewer, clause),
    }),
    [run, book, books, viewer, clause],
  );
  return views.entry && <Entry entry={views.entry} run={views.run} level={3} />;
}
