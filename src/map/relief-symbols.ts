import type { MapDistrict, MapEntryPoint } from '../presenter/index.ts';
import type { Palette } from './palette.ts';

type Pen = CanvasRenderingContext2D;

export const DISTRICT = 12;
export const GATE = { width: 50, height: 17 };
export const WAY = { width: 8, height: 8 };

/** A district around the origin: a ring as full as its needs are met, and the letter of what binds. */
export function districtSymbol(
  pen: Pen,
  palette: Palette,
  { covered, letter, calm }: Pick<MapDistrict, 'covered' | 'letter' | 'calm'>,
): void {
  pen.beginPath();
  pen.arc(0, 0, DISTRICT, 0, 2 * Math.PI);
  pen.fillStyle = palette.land;
  pen.fill();
  pen.lineWidth = 1.5;
  pen.strokeStyle = palette.placeHalo;
  pen.stroke();
  const ring = DISTRICT - 3;
  pen.lineWidth = 4;
  pen.beginPath();
  pen.arc(0, 0, ring, 0, 2 * Math.PI);
  pen.globalAlpha = 0.24;
  pen.strokeStyle = palette.mark;
  pen.stroke();
  pen.globalAlpha = 1;
  if (!calm && covered > 0) {
    const start = -Math.PI / 2;
    pen.beginPath();
    pen.arc(0, 0, ring, start, start + 2 * Math.PI * Math.min(1, covered));
    pen.stroke();
  }
  if (!letter) return;
  pen.font = '700 10.5px "Inter Variable", Inter, sans-serif';
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = palette.accent;
  pen.fillText(letter, 0, 0.5);
}

/** A way in, in a box from the origin: airfield above, quay below; the frame fits, the bar came. */
export function gateSymbol(pen: Pen, palette: Palette, { air, quay }: MapEntryPoint): void {
  const { width, height } = GATE;
  pen.beginPath();
  pen.roundRect(0.5, 0.5, width - 1, height - 1, 3);
  pen.fillStyle = palette.land;
  pen.globalAlpha = 0.88;
  pen.fill();
  pen.globalAlpha = 1;
  const length = width - 6;
  [air, quay].forEach(({ most, came }, i) => {
    const top = 3 + i * 6.5;
    const room = Math.max(2, length * Math.min(1, most));
    const bar = length * Math.min(1, came);
    pen.fillStyle = bar > room + 0.5 ? palette.accent : palette.mark;
    pen.fillRect(3, top + 1, bar, 3);
    pen.lineWidth = 1;
    pen.strokeStyle = palette.mark;
    pen.strokeRect(3.5, top + 0.5, room - 1, 4);
  });
}

/** A stretch of way, to be drawn out along itself: its halo and its line. */
export function waySymbol(pen: Pen, palette: Palette, thick: number, full: boolean): void {
  const { width, height } = WAY;
  const halo = thick + 2.4;
  pen.fillStyle = palette.placeHalo;
  pen.globalAlpha = 0.7;
  pen.fillRect(0, (height - halo) / 2, width, halo);
  pen.globalAlpha = 1;
  pen.fillStyle = full ? palette.accent : palette.placeText;
  pen.fillRect(0, (height - thick) / 2, width, thick);
}
