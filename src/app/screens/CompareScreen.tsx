import { type ReactElement, useMemo } from 'react';

import { Compare } from '../../panels/index.ts';
import { compareView, verdictView } from '../../presenter/replay/index.ts';
import type { AppActor } from '../actor.ts';
import { replay, type Watched } from '../replay/replay.ts';
import { useSelector } from '../use-selector.ts';

interface CompareScreenProps {
  readonly actor: AppActor;
  readonly onShortcuts: () => void;
  readonly one: Watched;
  readonly two: Watched;
}

/** Two runs side by side, wired. */
export function CompareScreen({ actor, onShortcuts, one, two }: CompareScreenProps): ReactElement {
  const names = useSelector(actor, ({ context }) => context.setup.names);
  const comparison = useMemo(() => compareView(one, two, one.book, names), [one, two, names]);
  const verdicts = useMemo(
    () =>
      [one, two].map(({ reel, book, damage }) => verdictView(reel, book, names, damage)) as [
        ReturnType<typeof verdictView>,
        ReturnType<typeof verdictView>,
      ],
    [one, two, names],
  );
  return (
    <Compare
      {...{ comparison, verdicts }}
      intents={{
        onSwap: replay.swap,
        onBack: replay.stopComparing,
        onHome: () => {
          replay.close();
          actor.send({ type: 'home' });
        },
        onShortcuts,
      }}
    />
  );
}
