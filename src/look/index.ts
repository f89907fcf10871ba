export { type Appearance, APPEARANCES, SYMBOL_SETS, type System, themeOf } from './appearance.ts';
export { loadUnits, unitBook } from './units/book.ts';
export type { UnitBook, UnitDrawing, UnitLine } from './units/drawing.ts';
