export { type Appearance, APPEARANCES, SYMBOL_SETS, type System, themeOf } from './appearance.ts';
