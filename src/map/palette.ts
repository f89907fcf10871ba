import type { MapSide } from '../presenter/index.ts';

export interface Palette {
  /** Sea from the shelf to deeper than 6000 m: one hue, eight steps of lightness. */
  depths: readonly string[];
  land: string;
  coast: string;
  glow: string;
  graticule: string;
  lane: string;
  hatch: string;
  outline: string;
  accent: string;
  seaText: string;
  seaHalo: string;
  zoneText: string;
  placeText: string;
  placeHalo: string;
  landText: string;
  sides: Record<MapSide, string>;
  /** Rim and drawing of the symbols. */
  ink: string;
  rim: string;
  mark: string;
}

const DEPTHS = 8;

/** The colours of the map from the tokens (src/look/tokens.css), however they are read. */
export function paletteOf(token: (name: string) => string): Palette {
  const read = (name: string): string => token(name).trim();
  const of = (name: string): string => read(`--map-${name}`);
  return {
    depths: Array.from({ length: DEPTHS }, (_, i) => of(`depth-${i}`)),
    land: of('land'),
    coast: of('coast'),
    glow: of('glow'),
    graticule: of('graticule'),
    lane: of('lane'),
    hatch: of('hatch'),
    outline: of('outline'),
    accent: read('--accent'),
    seaText: of('sea-text'),
    seaHalo: of('sea-halo'),
    zoneText: of('zone-text'),
    placeText: of('place-text'),
    placeHalo: of('place-halo'),
    landText: of('land-text'),
    sides: {
      india: read('--india'),
      japan: read('--japan'),
      other: read('--other'),
    },
    ink: of('symbol-ink'),
    rim: of('symbol-rim'),
    mark: of('mark'),
  };
}
