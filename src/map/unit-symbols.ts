import type { UnitDrawing } from '../look/index.ts';
import type { MapSide } from '../presenter/index.ts';
import type { Palette } from './palette.ts';

/** CSS pixels of a symbol with all that belongs to it. */
export const UNIT_BOX = 46;

/** A unit's symbol around the origin: side by frame and colour, role by what stands in it. */
export function unitSymbol(
  pen: CanvasRenderingContext2D,
  palette: Palette,
  side: MapSide,
  drawing: UnitDrawing,
): void {
  const { centre, scale, frame, frameWidth, lines, letters, beneath } = drawing;
  pen.save();
  pen.scale(scale, scale);
  pen.translate(-centre, -centre);
  pen.lineJoin = 'round';
  pen.lineWidth = frameWidth;
  pen.strokeStyle = palette.rim;
  const shape = new Path2D(frame);
  pen.stroke(shape);
  pen.fillStyle = palette.sides[side];
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
  pen.fill(shape);
  pen.fillStyle = palette.ink;
  pen.strokeStyle = palette.ink;
  for (const { d, filled, width } of lines) {
    const path = new Path2D(d);
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
    if (filled) pen.fill(path);
    pen.lineWidth = width;
    if (width > 0) pen.stroke(path);
  }
  pen.textAlign = 'center';
  if (letters) {
    pen.font = `750 ${letters.size}px "Inter Variable", Inter, sans-serif`;
    pen.textBaseline = 'middle';
    pen.fillText(letters.words, centre, letters.y);
  }
  pen.restore();
  if (beneath === undefined) return;
  pen.font = '650 8.5px "Inter Variable", Inter, sans-serif';
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  pen.lineJoin = 'round';
  pen.lineWidth = 2.4;
  pen.strokeStyle = palette.placeHalo;
  pen.strokeText(beneath, 0, 20.5);
  pen.fillStyle = palette.placeText;
  pen.fillText(beneath, 0, 20.5);
}
