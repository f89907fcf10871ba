/** The only door of the panels: the screens, and what they ask for. */

export { Brief } from './pages/Brief.tsx';
export { Debrief } from './pages/Debrief.tsx';
export { Failure } from './pages/Failure.tsx';
export { Home } from './pages/Home.tsx';
export { Report } from './pages/Report.tsx';
export { Table } from './pages/Table.tsx';
export { Shortcuts } from './desk/Shortcuts.tsx';
export type { UnfinishedGame } from './home/Unfinished.tsx';
export { type Selection, type Setup, type Tab, TABS } from './intents.ts';
import './styles/index.css';
