import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import covers from 'virtual:covers';
import { createActor } from 'xstate';

import { Failure } from '../panels/index.ts';
import type { Book } from '../scenario/index.ts';
import { App } from './App.tsx';
import { Fence } from './Fence.tsx';
import { appMachine } from './machine.ts';
import { routeOf } from './routes.ts';
import { theme } from './theme.ts';

theme.start();

// Filled when the books are here; nothing but the front page is shown before that.
const books: Record<string, Book> = {};
const actor = createActor(appMachine, { input: { covers, books } });
const root = createRoot(document.getElementById('app')!);
const reload = () => location.reload();
const asked = routeOf(location.hash);

function show(): void {
  root.render(
    <StrictMode>
      <Fence actor={actor}>
        <App actor={actor} />
      </Fence>
    </StrictMode>,
  );
}

// An actor that has not been started keeps what it is sent: a click that comes before the books waits for them.
if (asked.to === 'home') show();
import('virtual:scenarios').then(
  (module) => {
    Object.assign(books, module.default);
    actor.start();
    if (asked.to !== 'home') actor.send({ type: 'route', route: asked });
    show();
  },
  (error: unknown) =>
    root.render(<Failure detail={String(error)} onDownload={null} onReload={reload} />),
);
