/** The only door of the panels: the screens, and what they ask for. */
import './styles/index.css';
import { later } from './later.tsx';

export { later };

export const Brief = later(async () => (await import('./pages/Brief.tsx')).Brief);
export const Class = later(async () => (await import('./pages/Class.tsx')).Class);
export const Debrief = later(async () => (await import('./pages/Debrief.tsx')).Debrief);
export const Entry = later(async () => (await import('./entry/Entry.tsx')).Entry);
export const Library = later(async () => (await import('./library/Library.tsx')).Library);
export const ChartWindow = later(
  async () => (await import('./library/ChartWindow.tsx')).ChartWindow,
);
export const Choose = later(async () => (await import('./replay/Choose.tsx')).Choose);
export const Watch = later(async () => (await import('./replay/Watch.tsx')).Watch);
export const Compare = later(async () => (await import('./replay/Compare.tsx')).Compare);
export const Share = later(async () => (await import('./replay/Share.tsx')).Share);
export const Fork = later(async () => (await import('./replay/Fork.tsx')).Fork);
export const Checking = later(async () => (await import('./replay/Checking.tsx')).Checking);
export const Shortcuts = later(async () => (await import('./desk/Shortcuts.tsx')).Shortcuts);
export const Why = later(async () => (await import('./why/Why.tsx')).Why);
export const PurseWhy = later(async () => (await import('./why/PurseWhy.tsx')).PurseWhy);
export const Futures = later(async () => (await import('./futures/Futures.tsx')).Futures);
export const Play = later(async () => (await import('./pages/Play.tsx')).Play);

/** Fetches the screens behind the front page before they are asked for. */
export const loadScreens = () =>
  Promise.all([Brief, Play, Shortcuts].map((screen) => screen.fetch()));

export { Failure } from './pages/Failure.tsx';
export { type Glass, GlassContext } from './parts/glass.ts';
export { type Player, PlayerContext, type Playing, type Speed } from './report/play.ts';
export { type Look, LookContext } from './parts/look.ts';
export { Window } from './parts/Window.tsx';
export { Home } from './pages/Home.tsx';
export type { UnfinishedGame } from './home/Unfinished.tsx';
export type { Subject } from './parts/subject.ts';
export type { KeptEntry } from './replay/Choose.tsx';
export { type Selection, type Setup, type Shown } from './intents.ts';
