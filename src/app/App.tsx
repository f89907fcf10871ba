import { useSelector } from '@xstate/react';
import {
  type ReactElement,
  Suspense,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';

import { later, loadScreens, Shortcuts } from '../panels/index.ts';
import type { AppActor } from './actor.ts';
import { addressOf, isSame, routeOf, showAddress } from './routes.ts';
import { BriefScreen, HomeScreen } from './screens/reading.tsx';
import { Said } from './Said.tsx';
import { singleKeys, tabsHere, useShortcuts } from './shortcuts.ts';

const GameScreen = later(async () => (await import('./screens/GameScreen.tsx')).GameScreen);
const LibraryScreen = later(
  async () => (await import('./screens/LibraryScreen.tsx')).LibraryScreen,
);

/** Shows the screen that the chart is in, and keeps address, title and focus in step with it. */
export function App({ actor }: { actor: AppActor }): ReactElement {
  const screen = useSelector(actor, ({ value }) => String(value));
  const scenario = useSelector(actor, ({ context }) => context.scenario);
  const clause = useSelector(actor, ({ context }) => context.clause);
  const practice = useSelector(actor, ({ context }) => context.game?.practice === true);
  const [help, setHelp] = useState(false);
  const keys = useSyncExternalStore(singleKeys.subscribe, singleKeys.get);
  useShortcuts(actor, keys, () => setHelp(true));

  useEffect(() => {
    const follow = () => {
      const route = routeOf(location.hash);
      const { value, context } = actor.getSnapshot();
      const practice = context.game?.practice === true;
      const shown = routeOf(addressOf(String(value), { ...context, practice }));
      if (!isSame(route, shown)) actor.send({ type: 'route', route });
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, [actor]);

  useEffect(
    () => showAddress(addressOf(screen, { scenario, clause, practice })),
    [screen, scenario, clause, practice],
  );

  // The screens behind the front page come while it is read.
  useEffect(() => {
    Promise.all([loadScreens(), GameScreen.fetch()]).catch(() => undefined);
  }, []);

  const tabs = useMemo(() => (help ? tabsHere(actor) : []), [help, actor]);
  const showHelp = useMemo(() => () => setHelp(true), []);
  return (
    <>
      <Suspense>
        {screen === 'home' && <HomeScreen actor={actor} onShortcuts={showHelp} />}
        {(screen === 'entries' || screen === 'entry') && (
          <LibraryScreen actor={actor} screen={screen} onShortcuts={showHelp} />
        )}
        {screen === 'brief' && <BriefScreen actor={actor} onShortcuts={showHelp} />}
        {['table', 'report', 'debrief'].includes(screen) && (
          <GameScreen actor={actor} screen={screen} onShortcuts={showHelp} />
        )}
      </Suspense>
      <Said actor={actor} />
      <Suspense>
        {help && (
          <Shortcuts
            tabs={tabs}
            on={keys}
            onToggle={singleKeys.set}
            onClose={() => setHelp(false)}
          />
        )}
      </Suspense>
    </>
  );
}
