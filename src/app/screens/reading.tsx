import { useSelector } from '@xstate/react';
import { type ReactElement, useEffect, useState } from 'react';

import { Brief, Home, type UnfinishedGame } from '../../panels/index.ts';
import { briefView, homeView } from '../../presenter/index.ts';
import type { AppActor } from '../actor.ts';
import type { AppContext } from '../context.ts';
import { download, runName } from '../files.ts';
import { loadMap } from '../MapFrame.tsx';
import { practiceOffer } from '../practice-offer.ts';
import { theme } from '../theme.ts';

interface ScreenProps {
  readonly actor: AppActor;
  readonly onShortcuts: () => void;
}

/** What the front page says of the stored game. */
function unfinishedOf({ saved, covers }: AppContext): UnfinishedGame | null {
  const cover = covers.find(({ id }) => id === saved?.scenario);
  if (!saved || !cover) return null;
  return { title: cover.title, turn: saved.turn, over: saved.stage === 'debrief' };
}

/** The front page, wired. */
export function HomeScreen({ actor, onShortcuts }: ScreenProps): ReactElement {
  const context = useSelector(actor, (state) => state.context);
  const { damaged } = context;
  const open = (file: File) => {
    file.text().then(
      (content) => actor.send({ type: 'file.read', name: file.name, content }),
      () => actor.send({ type: 'file.failed', name: file.name }),
    );
  };
  return (
    <Home
      home={homeView(context.covers)}
      unfinished={unfinishedOf(context)}
      problem={context.problem}
      intents={{
        onScenario: (scenario) => actor.send({ type: 'brief.open', scenario }),
        onEntries: () => actor.send({ type: 'entries.open' }),
        onContinue: () => actor.send({ type: 'game.continue' }),
        onOpen: open,
        onDownloadDamaged:
          damaged === null ? null : () => download('two-seas damaged run.jsonl', damaged),
        onDropDamaged: () => actor.send({ type: 'damaged.drop' }),
        onTheme: theme.toggle,
        onShortcuts,
      }}
    />
  );
}

/** The brief, wired. The map comes while it is read. */
export function BriefScreen({ actor, onShortcuts }: ScreenProps): ReactElement {
  const context = useSelector(actor, (state) => state.context);
  const { setup, saved } = context;
  const [offered] = useState(practiceOffer.wasMade);
  const book = context.books[context.scenario];
  useEffect(() => {
    // A map that does not come is said on the table, where it is missed.
    loadMap().catch(() => undefined);
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
        onHome: () => actor.send({ type: 'home' }),
        onTheme: theme.toggle,
        onShortcuts,
      }}
    />
  );
}
