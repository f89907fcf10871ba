import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import covers from 'virtual:covers';

import { App } from './App.tsx';
import { Fence } from './Fence.tsx';
import { look } from './look.ts';
import { keepOffline } from './offline.ts';
import { startProgram } from './program.ts';
import { routeOf } from './routes.ts';

look.start();
keepOffline();

const asked = routeOf(location.hash);
const program = startProgram(covers, asked.to === 'home' ? null : { type: 'route', route: asked });

/** Whoever comes near a button may press it: what answers then is fetched meanwhile. */
function nearing({ target }: Event): void {
  if (target instanceof Element && target.closest('main button, main input')) program.prepare();
}
for (const type of ['pointerover', 'focusin'] as const)
  addEventListener(type, nearing, { passive: true });

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Fence actor={program}>
      <App actor={program} />
    </Fence>
  </StrictMode>,
);
