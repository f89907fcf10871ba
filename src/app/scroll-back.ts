import { useEffect } from 'react';

import { routeOf } from './routes.ts';

/*
 * Back leads to where one was reading. The browser does this by itself only where the page is there at
 * once; here it is drawn after the step, and begins at its heading.
 */

/** How long the page may take to grow as long as it was. */
const PATIENCE = 1500;

/** Remembers how far each address has been scrolled and goes there again on a step back or forth. */
export function useScrollBack(): void {
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const places = new Map<string, number>();
    let here = location.hash;
    let until = 0;
    let frame = 0;
    const note = () => {
      if (performance.now() >= until) places.set(location.hash, scrollY);
    };
    const give = () => {
      until = 0;
    };
    const follow = () => {
      const before = here;
      here = location.hash;
      const place = places.get(here) ?? 0;
      // a window that was closed, also one that led on within the game, or a page that was at its head
      const within = routeOf(before).to === 'game' && routeOf(here).to === 'game';
      if (before === here || within || place === 0) return;
      until = performance.now() + PATIENCE;
      const step = () => {
        if (performance.now() >= until) return;
        if (scrollY !== place) scrollTo(0, place);
        frame = requestAnimationFrame(step);
      };
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(step);
    };
    // new pages are shown by other means than Back
    const look = () => {
      here = location.hash;
      note();
    };
    const gestures = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
    addEventListener('scroll', look, { passive: true });
    addEventListener('popstate', follow, { capture: true });
    for (const gesture of gestures) addEventListener(gesture, give, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', look);
      removeEventListener('popstate', follow, { capture: true });
      for (const gesture of gestures) removeEventListener(gesture, give);
    };
  }, []);
}
