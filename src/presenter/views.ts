/**
 * What the screens show: pure, serialisable view-models with every string already written. The
 * presenter fills them; panels, terminal and tests read them. Nothing in them is worked out again:
 * what may be ordered stands there as orders, what may not stands there with its reason.
 */
export * from './views/common.ts';
export type * from './views/home.ts';
export type * from './views/brief.ts';
export type * from './views/crisis.ts';
export type * from './views/measures.ts';
export type * from './views/futures.ts';
export * from './views/story.ts';
export type * from './views/purse-story.ts';
export type * from './views/entry.ts';
export type * from './views/library.ts';
export type * from './views/situation.ts';
export type * from './views/hazard.ts';
export type * from './views/supply.ts';
export type * from './views/dialogues.ts';
export type * from './views/levers.ts';
export type * from './views/forces.ts';
export type * from './views/planning.ts';
export type * from './views/table.ts';
export * from './views/practice.ts';
export * from './views/report.ts';
export * from './views/moments.ts';
export type * from './views/twin.ts';
export type * from './views/facilitator.ts';
export type * from './views/debrief.ts';
export * from './views/replay.ts';
