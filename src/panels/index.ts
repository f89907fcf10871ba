/** The only door of the panels: the screens, and what they ask for. */
import './styles/index.css';
import { later } from './later.tsx';

export const Brief = later(async () => (await import('./pages/Brief.tsx')).Brief);
export const Debrief = later(async () => (await import('./pages/Debrief.tsx')).Debrief);
export const Play = later(async () => (await import('./pages/Play.tsx')).Play);

/** Fetches the screens behind the front page before they are asked for. */
export const loadScreens = () => Promise.all([Brief.fetch(), Play.fetch(), Debrief.fetch()]);

export { Failure } from './pages/Failure.tsx';
export { Home } from './pages/Home.tsx';
export { Shortcuts } from './desk/Shortcuts.tsx';
export type { UnfinishedGame } from './home/Unfinished.tsx';
export { type Selection, type Setup, type Tab, TABS } from './intents.ts';
