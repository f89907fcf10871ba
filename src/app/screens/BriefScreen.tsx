import { type ReactElement, useEffect, useState } from 'react';

import { Brief, loadScreens } from '../../panels/index.ts';
import { briefView } from '../../presenter/index.ts';
import type { AppActor } from '../actor.ts';
import { download } from '../download.ts';
import { runName } from '../files.ts';
import { loadMap } from '../use-map.ts';
import { practiceOffer } from '../practice-offer.ts';
import { unfinishedOf } from '../unfinished.ts';
import { useSelector } from '../use-selector.ts';

interface ScreenProps {
  readonly actor: AppActor;
  readonly onShortcuts: () => void;
}

/** The brief, wired. The table and its map come while it is read. */
export function BriefScreen({ actor, onShortcuts }: ScreenProps): ReactElement {
  const context = useSelector(actor, (state) => state.context);
  const { setup, saved } = context;
  const [offered] = useState(practiceOffer.wasMade);
  const book = context.books[context.scenario];
  useEffect(() => {
    // What does not come is said where it is missed.
    Promise.all([loadScreens(), import('./GameScreen.tsx'), loadMap()]).catch(() => undefined);
    practiceOffer.make();
  }, []);
  return (
    <Brief
      brief={briefView(book, setup)}
      practice={offered ? 'again' : 'first'}
      setup={setup}
      unfinished={unfinishedOf(context)}
      intents={{
        onSetup: (next) => actor.send({ type: 'setup.change', setup: next }),
        onNewSeed: () => actor.send({ type: 'seed.new' }),
        onStart: () => actor.send({ type: 'game.start' }),
        onPractice: () => actor.send({ type: 'practice.start' }),
        onDownloadUnfinished: () => {
          if (saved) download(runName(saved.scenario, 'unfinished', saved.turn - 1), saved.run);
        },
        onShortcuts,
      }}
    />
  );
}
