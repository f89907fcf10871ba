import { type ReactElement, useMemo } from 'react';
import library from 'virtual:library';
import models from 'virtual:models';

import { type Glass, GlassContext, Library } from '../../panels/index.ts';
import { bookAt, entryRun, type Names, text } from '../../presenter/index.ts';
import { type Shelf, shelfOf, standingsOf } from '../../presenter/library/index.ts';
import type { AppActor } from '../actor.ts';
import type { Game } from '../game.ts';
import { useSelector } from '../use-selector.ts';

interface LibraryScreenProps {
  readonly actor: AppActor;
  readonly onShortcuts: () => void;
}

const shelves = new Map<Names, Shelf>();

/** What the game that waits has to do with what is read. */
function inGame(game: Game | null, names: Names, clause: string) {
  if (!game) return { waiting: '', standing: [], run: null };
  const { run, book, practice } = game;
  const viewer = { role: run.role, names };
  const { title } = bookAt(run, book).texts;
  return {
    waiting: practice
      ? text('ui.library.game.practice', { title })
      : text('ui.library.game', { title, turn: run.state.turn[0] }),
    standing: standingsOf(run, book, viewer),
    run: clause === '' ? null : entryRun(run, book, viewer, clause),
  };
}

/** The library, wired. A game that is played waits behind it. */
export function LibraryScreen({ actor, onShortcuts }: LibraryScreenProps): ReactElement {
  const reading = useSelector(actor, ({ context }) => context.reading);
  const books = useSelector(actor, ({ context }) => context.books);
  const game = useSelector(actor, ({ context }) => context.game);
  const names = useSelector(actor, ({ context }) => context.setup.names);
  const shelf = shelves.get(names) ?? shelfOf(Object.values(books), library, models, names);
  shelves.set(names, shelf);
  const clause = reading.part === 'entries' ? reading.item : '';
  const { waiting, standing, run } = useMemo(
    () => inGame(game, names, clause),
    [game, names, clause],
  );
  const onReturn = useMemo(() => () => actor.send({ type: 'game.continue' }), [actor]);
  const glass = useMemo(
    (): Glass => ({
      // what a number came from is shown where the game is
      onWhy: (measure, turn) => {
        actor.send({ type: 'window.open', shown: { show: 'why', measure, turn } });
        onReturn();
      },
    }),
    [actor, onReturn],
  );
  return (
    <GlassContext value={game ? glass : null}>
      <Library
        {...{ shelf, reading, standing, run }}
        game={game && { words: waiting, onReturn }}
        onShortcuts={onShortcuts}
      />
    </GlassContext>
  );
}
