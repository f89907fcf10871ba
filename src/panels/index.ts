/** The only door of the panels: the screens, and what they ask for. */
import { lazy } from 'react';

import './styles/index.css';

const loadPlay = () => import('./pages/Play.tsx');
const loadDebrief = () => import('./pages/Debrief.tsx');
const loadBrief = () => import('./pages/Brief.tsx');

/** Fetches the screens behind the front page before they are asked for. */
export const loadScreens = () => Promise.all([loadBrief(), loadPlay(), loadDebrief()]);

export const Brief = lazy(() => loadBrief().then(({ Brief }) => ({ default: Brief })));
export const Debrief = lazy(() => loadDebrief().then(({ Debrief }) => ({ default: Debrief })));
export const Play = lazy(() => loadPlay().then(({ Play }) => ({ default: Play })));

export { Failure } from './pages/Failure.tsx';
export { Home } from './pages/Home.tsx';
export { Shortcuts } from './desk/Shortcuts.tsx';
export type { UnfinishedGame } from './home/Unfinished.tsx';
export { type Selection, type Setup, type Tab, TABS } from './intents.ts';
