/** The rulebook: XState machines, and the interpreter that steps them for the engine. */
export { machines, pathOf, rulebook } from './interpreted.ts';
export { compiled } from './compiled.ts';
export type { Named, Step } from './config.ts';
export { type Drawing, drawingOf, type DrawnState, type DrawnStep, isArrow } from './drawing.ts';
export { outlineOf, type Standing } from './outline.ts';
export { effects, guards } from './registry.ts';
