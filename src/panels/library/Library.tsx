import { type ReactElement, Suspense, useEffect } from 'react';

import type { EntryRun, Reading, Standing } from '../../presenter/index.ts';
import type { Shelf } from '../../presenter/library/index.ts';
import '../styles/glass.css';
import { ChartPage, Charts } from './Charts.tsx';
import { Dialogues } from './Dialogues.tsx';
import { Entries } from './Entries.tsx';
import { EntryPage } from './EntryPage.tsx';
import { Frame, type WaitingGame } from './Frame.tsx';
import { ModelPage, Models } from './Models.tsx';
import { AllNumbers, OneNumber } from './NumbersPage.tsx';
import { Overview } from './Overview.tsx';
import { Pressures } from './Pressures.tsx';
import { later } from '../later.tsx';
import { AllSources, OneSource } from './SourcesPage.tsx';

export interface LibraryProps {
  readonly shelf: Shelf;
  readonly reading: Reading;
  readonly game: WaitingGame | null;
  /** Who stands where in the game that waits. */
  readonly standing: readonly Standing[];
  /** What the entry that is read did in that game. */
  readonly run: EntryRun | null;
  readonly onShortcuts: () => void;
}

const StylePage = later(async () => (await import('../style/StylePage.tsx')).StylePage);

/** The library: the page that an address names, in the frame that all of them share. */
export function Library(props: LibraryProps): ReactElement {
  const { reading, game, onShortcuts } = props;
  const { part, item } = reading;
  useEffect(() => {
    // some pages hold several things, and an address may name one of them
    const place = item === '' ? null : document.getElementById(`at-${item}`);
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the part decides what the item is found in
  }, [part, item]);
  return (
    <Frame {...{ reading, game, onShortcuts }}>
      <Page {...props} />
    </Frame>
  );
}

function Page({ shelf, reading: { part, item }, standing, run }: LibraryProps): ReactElement {
  switch (part) {
    case 'library':
      return <Overview shelf={shelf} />;
    case 'entries':
      return item === '' ? (
        <Entries shelf={shelf} />
      ) : (
        <EntryPage {...{ shelf, run, standing }} clause={item} />
      );
    case 'dialogues':
      return <Dialogues shelf={shelf} />;
    case 'pressures':
      return <Pressures shelf={shelf} standing={standing} />;
    case 'charts':
      return item === '' ? <Charts /> : <ChartPage {...{ shelf, standing }} chart={item} />;
    case 'models':
      return item === '' ? <Models shelf={shelf} /> : <ModelPage shelf={shelf} id={item} />;
    case 'numbers':
      return item === '' ? <AllNumbers shelf={shelf} /> : <OneNumber shelf={shelf} id={item} />;
    case 'style':
      return (
        <Suspense>
          <StylePage />
        </Suspense>
      );
    case 'sources':
      return item === '' ? <AllSources shelf={shelf} /> : <OneSource shelf={shelf} id={item} />;
  }
}
