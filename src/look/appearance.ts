import type { SymbolSet, Theme } from '../presenter/index.ts';

/** What the reader may choose; everything but the first holds whatever the system says. */
export const APPEARANCES = ['system', 'light', 'dark', 'contrast'] as const;
export type Appearance = (typeof APPEARANCES)[number];

export const SYMBOL_SETS = ['plain', 'military'] as const satisfies readonly SymbolSet[];

/** What the system asks for. */
export interface System {
  readonly light: boolean;
  readonly contrast: boolean;
  /** The system sets colours itself: ours only fill in. */
  readonly forced: boolean;
}

/** The scheme of tokens.css that is shown. */
export function themeOf(chosen: Appearance, { light, contrast, forced }: System): Theme {
  const shade = chosen === 'light' || chosen === 'dark' ? chosen : light ? 'light' : 'dark';
  const more = forced || chosen === 'contrast' || (chosen === 'system' && contrast);
  return more ? `${shade}-contrast` : shade;
}
