import type { Route } from './context.ts';

/** Which screen an address names. Anything unknown is the front page. */
export function routeOf(hash: string): Route {
  const [screen, scenario] = hash.replace(/^#\/?/, '').split('/');
  // An id has no character that would have to be encoded.
  if (screen === 'brief' && /^[\w-]+$/.test(scenario ?? '')) return { to: 'brief', scenario };
  if (screen === 'table' || screen === 'report' || screen === 'debrief') return { to: 'game' };
  return { to: 'home' };
}

/** The address of a screen. */
export const addressOf = (screen: string, scenario: string): string =>
  screen === 'home' ? '#/' : screen === 'brief' ? `#/brief/${scenario}` : `#/${screen}`;

/** Shows a screen's address. The screens of one game are one step of the browser's history. */
export function showAddress(address: string): void {
  const shown = location.hash || '#/';
  if (shown === address) return;
  const within = routeOf(shown).to === 'game' && routeOf(address).to === 'game';
  if (within) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}
