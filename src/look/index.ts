export { type Appearance, APPEARANCES, SYMBOL_SETS, type System, themeOf } from './appearance.ts';
export { contrastOf } from './contrast.ts';
export { tokenNames } from './names.ts';
export { type IncidentDrawing, INCIDENTS, OLDER_DASHES } from './incidents.ts';
export { codesOf, loadUnits, unitBook, type UnitCodes } from './units/book.ts';
export type { UnitBook, UnitDrawing, UnitLine } from './units/drawing.ts';
