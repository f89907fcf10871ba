import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import books from 'virtual:scenarios';
import { createActor } from 'xstate';

import { App } from './App.tsx';
import { Fence } from './Fence.tsx';
import { appMachine } from './machine.ts';
import { routeOf } from './routes.ts';
import { theme } from './theme.ts';

theme.start();

const actor = createActor(appMachine, { input: { books } });
actor.start();
actor.send({ type: 'route', route: routeOf(location.hash) });

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Fence actor={actor}>
      <App actor={actor} />
    </Fence>
  </StrictMode>,
);
