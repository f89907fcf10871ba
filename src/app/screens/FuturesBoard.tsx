import {
  type ReactElement,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import ranges from 'virtual:ranges';

import type { Assumptions, FuturesClient, Uncertain } from '../../futures/index.ts';
import { Futures, type Subject } from '../../panels/index.ts';
import { futuresView, type MeasureView, type Names } from '../../presenter/index.ts';
import { startFutures } from '../futures/live.ts';
import type { Game } from '../game.ts';

let started: FuturesClient | null = null;

/** How the board was left: it goes while a report is read. */
const left: { uncertain: Uncertain; open: boolean | null } = { uncertain: 'chance', open: null };

/** A telephone shows one line, until it is asked for more. */
const hasRoom = (): boolean => matchMedia('(min-width: 47.5em)').matches;

const known = new Map<string, Promise<Assumptions>>();

/** The uncertain numbers of a scenario and of its crises, fetched when they are first asked for. */
function assumptionsOf({ rules, legs }: Game['book']): Promise<Assumptions> {
  const ids = [rules.id, ...Object.keys(legs)];
  const fetched =
    known.get(rules.id) ??
    Promise.all(ids.map(async (id) => [id, (await ranges[id]()).default] as const)).then((found) =>
      Object.fromEntries(found),
    );
  known.set(rules.id, fetched);
  return fetched;
}

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

  const [uncertain, setUncertain] = useState(left.uncertain);
  const [open, setOpen] = useState(() => left.open ?? hasRoom());
  useEffect(() => {
    Object.assign(left, { uncertain, open });
  }, [uncertain, open]);
  useEffect(() => {
    let asked = true;
    if (uncertain === 'chance') client.suppose(null);
    else
      assumptionsOf(book).then(
        (found) => asked && client.suppose(found),
        // without them chance alone differs, and the switch says so
        () => asked && setUncertain('chance'),
      );
    return () => {
      asked = false;
    };
  }, [client, book, uncertain]);

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
  return (
    <Futures
      outlook={view}
      version={version}
      open={open}
      onOpen={setOpen}
      uncertain={uncertain}
      onUncertain={setUncertain}
      onSubject={consider}
    />
  );
}
