import type { Palette } from './palette.ts';

export type Role =
  'sea' | 'zone' | 'selected' | 'place' | 'minor' | 'land' | 'unit' | 'maker' | 'mark';

interface Type {
  font: string;
  spacing: number;
  fill: string;
  halo: string;
  haloWidth: number;
  upper?: boolean;
}

const SERIF = '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif';
const SANS =
  '"Inter Variable", Inter, "Hiragino Sans", "Noto Sans JP", "Nirmala UI", "Noto Sans Devanagari", sans-serif';
const SEA_SIZES = [0, 12.5, 14, 17.5, 21];
const LAND_SIZES = [0, 9.5, 10.5, 12];

/** Letter-spacing tears the joined letters of Indic scripts apart. */
const JOINED = /[\u0900-\u0DFF]/;

function typeOf(role: Role, size: number, palette: Palette): Type {
  const sea = SEA_SIZES[size] ?? 14;
  switch (role) {
    case 'sea':
      return {
        font: `italic 420 ${sea}px ${SERIF}`,
        spacing: 0.05 * sea,
        fill: palette.seaText,
        halo: palette.seaHalo,
        haloWidth: 3,
      };
    case 'zone':
      return {
        font: `italic 530 ${sea}px ${SERIF}`,
        spacing: 0.04 * sea,
        fill: palette.zoneText,
        halo: palette.placeHalo,
        haloWidth: 3.2,
      };
    case 'selected':
      return {
        font: `italic 620 ${sea + 1.5}px ${SERIF}`,
        spacing: 0.04 * sea,
        fill: palette.accent,
        halo: palette.placeHalo,
        haloWidth: 4,
      };
    case 'place':
      return {
        font: `600 12.5px ${SANS}`,
        spacing: 0,
        fill: palette.placeText,
        halo: palette.placeHalo,
        haloWidth: 3,
      };
    case 'minor':
      return {
        font: `460 11.5px ${SANS}`,
        spacing: 0,
        fill: palette.placeText,
        halo: palette.placeHalo,
        haloWidth: 2.6,
      };
    // flows pass beneath their names
    case 'maker':
      return { ...typeOf('place', size, palette), haloWidth: 6 };
    case 'mark':
      return { ...typeOf('minor', size, palette), haloWidth: 6 };
    case 'unit':
      return {
        font: `500 11px ${SANS}`,
        spacing: 0.1,
        fill: palette.placeText,
        halo: palette.placeHalo,
        haloWidth: 2.6,
      };
    case 'land': {
      const land = LAND_SIZES[size] ?? 10;
      return {
        font: `560 ${land}px ${SANS}`,
        spacing: 0.16 * land,
        fill: palette.landText,
        halo: 'transparent',
        haloWidth: 0,
        upper: true,
      };
    }
  }
}

export interface Lettering {
  width: number;
  height: number;
  draw(pen: CanvasRenderingContext2D): void;
}

let ruler: CanvasRenderingContext2D | undefined;

/** Lines of text measured, and the way to draw it with its top left corner at the origin. */
export function lettering(text: string, role: Role, size: number, palette: Palette): Lettering {
  const type = typeOf(role, size, palette);
  const words = type.upper ? text.toLocaleUpperCase('en') : text;
  const set = (pen: CanvasRenderingContext2D) => {
    pen.font = type.font;
    pen.letterSpacing = JOINED.test(words) ? '0px' : `${type.spacing}px`;
    pen.textBaseline = 'alphabetic';
  };
  ruler ??= document.createElement('canvas').getContext('2d')!;
  set(ruler);
  const lines = words.split('\n');
  const m = ruler.measureText(words);
  const widths = lines.map((line) => ruler!.measureText(line).width);
  const widest = Math.max(...widths);
  const edge = Math.ceil(type.haloWidth / 2) + 1;
  const ascent = m.fontBoundingBoxAscent * 0.86;
  const leading = Math.ceil(ascent + m.fontBoundingBoxDescent);
  const height = leading * lines.length + 2 * edge;
  return {
    width: Math.ceil(widest) + 2 * edge,
    height,
    draw(pen) {
      const each = (write: (line: string, x: number, y: number) => void) =>
        lines.forEach((line, i) =>
          write(line, edge + (widest - widths[i]!) / 2, edge + ascent + leading * i),
        );
      set(pen);
      pen.lineJoin = 'round';
      if (type.haloWidth > 0) {
        pen.strokeStyle = type.halo;
        pen.lineWidth = type.haloWidth;
        each((line, x, y) => pen.strokeText(line, x, y));
      }
      pen.fillStyle = type.fill;
      each((line, x, y) => pen.fillText(line, x, y));
    },
  };
}
