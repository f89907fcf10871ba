import {
  type ReactElement,
  Suspense,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';

import { later, LookContext, Shortcuts } from '../panels/index.ts';
import type { AppActor } from './actor.ts';
import { look } from './look.ts';
import { addressOf, isSame, routeOf, showAddress } from './routes.ts';
import { HomeScreen } from './screens/HomeScreen.tsx';
import { Said } from './Said.tsx';
import { useScrollBack } from './scroll-back.ts';
import { singleKeys, tabsHere, useShortcuts, useUndo } from './shortcuts.ts';
import { useSelector } from './use-selector.ts';

const BriefScreen = later(async () => (await import('./screens/BriefScreen.tsx')).BriefScreen);
const ClassScreen = later(async () => (await import('./screens/ClassScreen.tsx')).ClassScreen);
const GameScreen = later(async () => (await import('./screens/GameScreen.tsx')).GameScreen);
const ReplayScreen = later(async () => (await import('./screens/ReplayScreen.tsx')).ReplayScreen);
const LibraryScreen = later(
  async () => (await import('./screens/LibraryScreen.tsx')).LibraryScreen,
);

/** Shows the screen that the chart is in, and keeps address, title and focus in step with it. */
export function App({ actor }: { actor: AppActor }): ReactElement {
  const fault = useSelector(actor, (state) => state.fault);
  const screen = useSelector(actor, ({ value }) => value);
  const [help, setHelp] = useState(false);
  const keys = useSyncExternalStore(singleKeys.subscribe, singleKeys.get);
  useShortcuts(actor, keys, () => setHelp(true));
  useUndo();
  useScrollBack();

  useEffect(() => {
    const addressNow = () => {
      const { value, context } = actor.getSnapshot();
      return addressOf(value, { ...context, practice: context.game?.practice === true });
    };
    // before the screen is drawn: an event of the step before would else lead back from it
    let last = '';
    const show = () => {
      const address = addressNow();
      if (address === last || actor.getSnapshot().value === 'opening') return;
      last = address;
      showAddress(address);
    };
    const follow = () => {
      const route = routeOf(location.hash);
      const address = addressNow();
      if (!isSame(route, routeOf(address))) actor.send({ type: 'route', route });
      // a step back within the game may have had the address of an earlier screen
      else if (route.to === 'game') showAddress(address);
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    show();
    const shown = actor.subscribe(show);
    return () => {
      shown.unsubscribe();
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, [actor]);

  if (fault !== null) throw new Error(fault);
  const tabs = useMemo(() => (help ? tabsHere(actor) : []), [help, actor]);
  const showHelp = useMemo(() => () => setHelp(true), []);
  return (
    <LookContext value={look}>
      <Suspense>
        {screen === 'home' && <HomeScreen actor={actor} onShortcuts={showHelp} />}
        {screen === 'class' && <ClassScreen actor={actor} onShortcuts={showHelp} />}
        {screen === 'library' && <LibraryScreen actor={actor} onShortcuts={showHelp} />}
        {screen === 'replay' && <ReplayScreen actor={actor} onShortcuts={showHelp} />}
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
    </LookContext>
  );
}
