/**
 * The door of the front page, and of what stands around every page: no more than is needed before a
 * game, a book or the library has been asked for. The words of the table come with the first door.
 */
export type * from '../map-view.ts';
export type * from '../views.ts';
export { LAYERS } from '../views.ts';
export { homeView } from '../home.ts';
export { type Reading, readingAddress, readingOf } from '../reading.ts';
export { type Tab, tabsOf } from '../tabs.ts';
export { text } from '../texts/text.ts';
export { type TurnClock, turnClock } from '../turn-clock.ts';
