import { type ReactElement, useMemo } from 'react';
import library from 'virtual:library';

import { Entries, EntryPage } from '../../panels/index.ts';
import { entryList, entryView } from '../../presenter/index.ts';
import type { AppActor } from '../actor.ts';
import { theme } from '../theme.ts';
import { useSelector } from '../use-selector.ts';

interface LibraryScreenProps {
  readonly actor: AppActor;
  readonly screen: 'entries' | 'entry';
  readonly onShortcuts: () => void;
}

/** The Declaration entry by entry, outside any run, wired. */
export function LibraryScreen({ actor, screen, onShortcuts }: LibraryScreenProps): ReactElement {
  const clause = useSelector(actor, ({ context }) => context.clause);
  const books = useSelector(actor, ({ context }) => context.books);
  const entry = useMemo(() => entryView(Object.values(books), library, clause), [books, clause]);
  const intents = {
    onHome: () => actor.send({ type: 'home' }),
    onTheme: theme.toggle,
    onShortcuts,
  };
  if (screen === 'entry') return <EntryPage {...{ entry, clause, intents }} />;
  return <Entries list={entryList(Object.values(books)[0])} intents={intents} />;
}
