import { type ReactElement, useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';

import type { FuturesClient } from '../../futures/index.ts';
import { Futures, type Subject } from '../../panels/index.ts';
import { futuresView, type MeasureView, type Names } from '../../presenter/index.ts';
import { startFutures } from '../futures/live.ts';
import type { Game } from '../game.ts';

let started: FuturesClient | null = null;

interface FuturesBoardProps {
  readonly game: Game;
  readonly version: number;
  readonly measures: readonly MeasureView[];
  readonly names: Names;
}

/** The futures of the plan that is drafted, wired to the worker that plays them. */
export function FuturesBoard(props: FuturesBoardProps): ReactElement {
  const { game, version, measures, names } = props;
  const { run, book } = game;
  // one worker for all games, from the first table on
  const client = (started ??= startFutures());
  const outlook = useSyncExternalStore(client.subscribe, client.get);

  useEffect(() => {
    client.plan(run, run.role);
    // The run is one object that changes: its version says when.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [client, run, version]);
  useEffect(() => () => client.plan(null, 'both'), [client]);

  const consider = useCallback(
    (subject: Subject | null) =>
      client.consider(
        subject &&
          ('order' in subject
            ? { type: 'with', order: subject.order }
            : { type: 'without', index: subject.drafted }),
      ),
    [client],
  );
  const view = useMemo(
    () => futuresView(run, book, { role: run.role, names }, measures, outlook),
    [run, book, names, measures, outlook],
  );
  return <Futures outlook={view} version={version} onSubject={consider} />;
}
