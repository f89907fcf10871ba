import { type Reading, readingAddress, readingOf } from '../presenter/front/index.ts';
import type { Route } from './context.ts';

/** Which screen an address names. Anything unknown is the front page. */
export function routeOf(hash: string): Route {
  const [screen, name, more] = hash.replace(/^#\/?/, '').split('/');
  // An id or a clause has no character that would have to be encoded.
  if (screen === 'brief' && /^[\w-]+$/.test(name ?? '')) return { to: 'brief', scenario: name };
  if (screen === 'practice' && /^[\w-]+$/.test(name ?? ''))
    return { to: 'practice', scenario: name };
  if (screen === 'table' || screen === 'report' || screen === 'debrief') return { to: 'game' };
  if (screen === 'replay') return { to: 'replay', run: name === 'run' ? (more ?? '') : '' };
  if (screen === 'class') return { to: 'class' };
  const reading = readingOf(hash);
  return reading ? { to: 'library', reading } : { to: 'home' };
}

/** What an address names besides the screen. */
export interface Place {
  readonly scenario: string;
  readonly reading: Reading;
  readonly linked: string;
  /** Whether a practice turn is played: it has one address on all of its screens. */
  readonly practice: boolean;
}

/** The address of a screen. */
export function addressOf(screen: string, { scenario, reading, linked, practice }: Place): string {
  switch (screen) {
    case 'home':
      return '#/';
    case 'brief':
      return `#/brief/${scenario}`;
    case 'library':
      return readingAddress(reading.part, reading.item);
    case 'replay':
      return linked === '' ? '#/replay' : `#/replay/run/${linked}`;
    case 'table':
    case 'report':
      return practice ? `#/practice/${scenario}` : `#/${screen}`;
    default:
      return `#/${screen}`;
  }
}

/** Whether two addresses show the same: the screens of one game do. */
export function isSame(a: Route, b: Route): boolean {
  if (a.to === 'library' && b.to === 'library')
    return a.reading.part === b.reading.part && a.reading.item === b.reading.item;
  if (a.to === 'replay' && b.to === 'replay') return a.run === b.run;
  if (a.to === 'brief' && b.to === 'brief') return a.scenario === b.scenario;
  return a.to === b.to;
}

/** Shows a screen's address. The screens of one game are one step of the browser's history. */
export function showAddress(address: string): void {
  const shown = location.hash || '#/';
  if (shown === address) return;
  const within = routeOf(shown).to === 'game' && routeOf(address).to === 'game';
  // a window may be open on it, or be closing
  if (within) history.replaceState(history.state, '', address);
  else history.pushState(null, '', address);
}
