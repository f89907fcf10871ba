import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  interpolate,
  parse,
  wcagContrast,
} from 'culori';

/** Eyes that see other colours, as Machado, Oliveira and Fernandes (2009) simulate them, at full strength. */
export const EYES = {
  'all colours': (colour: string) => colour,
  protanopia: (colour: string) => formatHex(filterDeficiencyProt(1)(parse(colour)!)),
  deuteranopia: (colour: string) => formatHex(filterDeficiencyDeuter(1)(parse(colour)!)),
  tritanopia: (colour: string) => formatHex(filterDeficiencyTrit(1)(parse(colour)!)),
} as const;

/** How far apart two colours look: CIEDE2000, in which about 2 can just be told apart side by side. */
export const distance: (a: string, b: string) => number = differenceCiede2000();

/** What comes of a colour that lets something through, over something that does not. */
export function over(front: string, back: string): string {
  const mix = /^color-mix\(in srgb, (\S+) (\d+)%, transparent\)$/.exec(front);
  const colour = parse(mix ? mix[1]! : front);
  if (!colour) throw new Error(`${front} is not a colour.`);
  const alpha = (colour.alpha ?? 1) * (mix ? Number(mix[2]) / 100 : 1);
  return formatHex(interpolate([back, { ...colour, alpha: 1 }], 'rgb')(alpha))!;
}

/** Contrast of WCAG, 1 to 21. */
export const contrast = (front: string, back: string): number =>
  wcagContrast(over(front, back), back);
