import { type ReactElement, useMemo } from 'react';

import { Home } from '../../panels/index.ts';
import { homeView } from '../../presenter/front/index.ts';
import type { AppActor } from '../actor.ts';
import { download } from '../download.ts';
import { unfinishedOf } from '../unfinished.ts';
import { useSelector } from '../use-selector.ts';

interface ScreenProps {
  readonly actor: AppActor;
  readonly onShortcuts: () => void;
}

/** The front page, wired. */
export function HomeScreen({ actor, onShortcuts }: ScreenProps): ReactElement {
  const context = useSelector(actor, (state) => state.context);
  const { covers, damaged } = context;
  const view = useMemo(() => homeView(covers), [covers]);
  const open = (file: File) => {
    file.text().then(
      (content) => actor.send({ type: 'file.read', name: file.name, content }),
      () => actor.send({ type: 'file.failed', name: file.name }),
    );
  };
  return (
    <Home
      home={view}
      unfinished={unfinishedOf(context)}
      problem={context.problem}
      intents={{
        onScenario: (scenario) => actor.send({ type: 'brief.open', scenario }),
        onClass: () => actor.send({ type: 'class.open' }),
        onLibrary: () => actor.send({ type: 'library.open' }),
        onReplay: () => actor.send({ type: 'replay.open' }),
        onContinue: () => actor.send({ type: 'game.continue' }),
        onOpen: open,
        onDownloadDamaged:
          damaged === null ? null : () => download('two-seas damaged run.jsonl', damaged),
        onDropDamaged: () => actor.send({ type: 'damaged.drop' }),
        onShortcuts,
      }}
    />
  );
}
