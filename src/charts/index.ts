/** The rulebook: XState machines, and the interpreter that steps them for the engine. */
export { machines, pathOf, rulebook } from './interpreted.ts';
export { compiled } from './compiled.ts';
export { type Named, outlineOf, type Standing, type Step } from './outline.ts';
export { effects, guards } from './registry.ts';
