/** The only door of the presenter: what a role may see, as it is shown. */

export type * from './map-view.ts';
export * from './views.ts';
export { isTextKey, text, type TextArgs, type TextKey } from './texts/text.ts';
