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

export const PALETTES: Record<'dark' | 'light', Palette> = {
  dark: {
    depths: [
      '#2c6478',
      '#265a6f',
      '#205066',
      '#1b465c',
      '#173c52',
      '#133348',
      '#102a3d',
      '#0b2031',
    ],
    land: '#1c2730',
    coast: '#86a7b3',
    glow: 'rgba(127, 195, 210, 0.55)',
    graticule: 'rgba(214, 236, 240, 0.07)',
    lane: 'rgba(243, 233, 210, 0.34)',
    hatch: 'rgba(240, 184, 98, 0.42)',
    outline: 'rgba(236, 240, 232, 0.42)',
    accent: '#f0c987',
    seaText: '#b4d6de',
    seaHalo: 'rgba(11, 32, 49, 0.72)',
    zoneText: '#eaf4f3',
    placeText: '#f2efe6',
    placeHalo: 'rgba(10, 20, 28, 0.9)',
    landText: '#8fa1ab',
    sides: { india: '#E69F00', japan: '#56B4E9', other: '#CFCFC4' },
    ink: '#10202b',
    rim: '#0c1a24',
    mark: '#f4f1e8',
  },
  light: {
    depths: [
      '#dcecee',
      '#cfe3e7',
      '#c2d9e0',
      '#b5cfd8',
      '#a8c5d0',
      '#9abbc8',
      '#8db0c0',
      '#7fa5b8',
    ],
    land: '#f6f1e7',
    coast: '#7c8f96',
    glow: 'rgba(255, 255, 255, 0.9)',
    graticule: 'rgba(22, 53, 70, 0.09)',
    lane: 'rgba(22, 37, 46, 0.42)',
    hatch: 'rgba(122, 66, 10, 0.34)',
    outline: 'rgba(22, 37, 46, 0.5)',
    accent: '#a85406',
    seaText: '#1f5266',
    seaHalo: 'rgba(222, 236, 240, 0.8)',
    zoneText: '#0f2f3f',
    placeText: '#16252e',
    placeHalo: 'rgba(250, 248, 243, 0.92)',
    landText: '#756d5f',
    sides: { india: '#D55E00', japan: '#0072B2', other: '#6f6f66' },
    ink: '#ffffff',
    rim: '#ffffff',
    mark: '#16252e',
  },
};
