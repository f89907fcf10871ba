import {
  type ReactElement,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';

import { Class } from '../../panels/index.ts';
import { text } from '../../presenter/index.ts';
import {
  CHOICES,
  classChoices,
  classCsv,
  classView,
  comparable,
  groupId,
  handedIn,
  planName,
} from '../../presenter/review/index.ts';
import type { AppActor } from '../actor.ts';
import { liveClass, type LiveClass } from '../class/live.ts';
import { download } from '../download.ts';
import { useSelector } from '../use-selector.ts';

interface ClassScreenProps {
  readonly actor: AppActor;
  readonly onShortcuts: () => void;
}

/** Runs of the class under other luck, in all. */
const RUNS = 1000;

/** A spreadsheet reads the letters of other scripts only behind this mark. */
const MARK = '\uFEFF';

/** What was dropped stays while something else is looked up. */
let kept: LiveClass | null = null;

/** What a group of the sample class is called: by what leads it. */
function sampleName([india, japan]: readonly [string, string]): string {
  return india === japan
    ? text('say.class.scripted.both', { plan: planName(india) })
    : text('say.class.scripted', { india: planName(india), japan: planName(japan) });
}

/** The class page, wired. */
export function ClassScreen({ actor, onShortcuts }: ClassScreenProps): ReactElement {
  const books = useSelector(actor, ({ context }) => context.books);
  const names = useSelector(actor, ({ context }) => context.setup.names);
  const live = useMemo(() => {
    const all = Object.values(books).map(({ rules }) => [rules.id, rules] as const);
    return (kept ??= liveClass(Object.fromEntries(all)));
  }, [books]);
  const state = useDeferredValue(useSyncExternalStore(live.subscribe, live.get));
  const [hidden, setHidden] = useState(false);
  const [group, setGroup] = useState<string | null>(null);
  const { files, found } = state;
  const asked = useMemo(
    () => ({ files, books, names, hidden, group, found }),
    [files, books, names, hidden, group, found],
  );
  const view = useMemo(() => classView(asked), [asked]);
  const shown = view.group?.id ?? null;
  const complete = view.files > 0 && view.checked === view.files;
  // when all files are in, the worker holds those that are looked at against luck
  useEffect(() => {
    if (!complete || shown === null) return;
    const runs = comparable(handedIn(files, false).filter(({ run }) => groupId(run) === shown));
    if (runs.length === 0) return;
    const orders = classChoices(runs.map(({ run }) => run)).flatMap(({ order, groups }) =>
      groups.slice(0, CHOICES.looked).map((i) => ({ key: runs[i].key, order })),
    );
    live.ask({ keys: runs.map(({ key }) => key), runs: RUNS, orders });
  }, [complete, shown, files, live]);
  const [first] = Object.keys(books);
  return (
    <Class
      view={view}
      hidden={hidden}
      sample={state.sample}
      worked={{
        worker: state.worker,
        done: found?.done ?? 0,
        of: found?.of ?? 0,
        complete: found?.complete ?? false,
      }}
      intents={{
        onFiles: live.add,
        onSample: () => live.sample(first, 'class', sampleName),
        onClear: live.clear,
        onHidden: setHidden,
        onGroup: setGroup,
        onCsv: () => download('two-seas class.csv', MARK + classCsv(asked), 'text/csv'),
        onShortcuts,
      }}
    />
  );
}
