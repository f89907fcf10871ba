import { type ReactElement, useEffect, useMemo, useState, useSyncExternalStore } from 'react';

import type { Run } from '../../engine/index.ts';
import { Compare, type Selection } from '../../panels/index.ts';
import { compareMaps, compareView, verdictView } from '../../presenter/replay/index.ts';
import type { AppActor } from '../actor.ts';
import { MapPair } from '../MapPair.tsx';
import { type PairScene, pairOf } from '../replay/pair.ts';
import { replay, type Watched } from '../replay/replay.ts';
import { useSelector } from '../use-selector.ts';

interface CompareScreenProps {
  readonly actor: AppActor;
  readonly onShortcuts: () => void;
  readonly one: Watched;
  readonly two: Watched;
}

/** A run as it stood after so many turns; one that is shorter stays where it ended. */
const stillAt = ({ reel: { stills } }: Watched, turn: number): Run =>
  stills[Math.min(turn, stills.length - 1)];

/** Two runs side by side, wired. */
export function CompareScreen({ actor, onShortcuts, one, two }: CompareScreenProps): ReactElement {
  const names = useSelector(actor, ({ context }) => context.setup.names);
  const { view } = useSyncExternalStore(replay.subscribe, replay.get);
  const { book } = one;
  const comparison = useMemo(() => compareView(one, two, book, names), [one, two, book, names]);
  const verdicts = useMemo(
    () =>
      [one, two].map((run) => verdictView(run.reel, run.book, names, run.damage)) as [
        ReturnType<typeof verdictView>,
        ReturnType<typeof verdictView>,
      ],
    [one, two, names],
  );
  const [turn, setTurn] = useState(comparison.first ?? comparison.most);
  const [selection, setSelection] = useState<Selection | null>(null);
  const runs = useMemo(() => [stillAt(one, turn), stillAt(two, turn)] as const, [one, two, turn]);
  const maps = useMemo(
    () => compareMaps(runs, book, names, turn, selection),
    [runs, book, names, turn, selection],
  );
  const scene: PairScene = { runs, book, names, selection, rings: maps.rings };
  const [pair] = useState(() =>
    pairOf(scene, (next) =>
      // what is chosen again is let go
      setSelection((now) => (now?.kind === next.kind && now.id === next.id ? null : next)),
    ),
  );
  useEffect(() => pair.show({ runs, book, names, selection, rings: maps.rings }));
  return (
    <Compare
      {...{ comparison, verdicts, maps, turn, view }}
      pair={
        <MapPair
          // a crisis of a long game lies elsewhere
          key={runs.map(({ scenario }) => scenario.id).join()}
          pair={pair}
          names={maps.when}
          onWords={() => replay.show('text')}
        />
      }
      intents={{
        onTurn: setTurn,
        onView: replay.show,
        onSwap: replay.swap,
        onBack: replay.stopComparing,
        onLeave: replay.close,
        onShortcuts,
      }}
    />
  );
}
