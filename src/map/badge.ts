import type { Palette } from './palette.ts';

/** A small number at the corner of a symbol. */
export function countBadge(
  pen: CanvasRenderingContext2D,
  palette: Palette,
  count: number,
  x: number,
  y: number,
): void {
  const text = count > 99 ? '99+' : String(count);
  pen.font = '650 9.5px "Inter Variable", Inter, sans-serif';
  const width = Math.max(13, pen.measureText(text).width + 6);
  pen.beginPath();
  pen.roundRect(x - width / 2, y - 6.5, width, 13, 6.5);
  pen.fillStyle = palette.placeText;
  pen.fill();
  pen.lineWidth = 1.4;
  pen.strokeStyle = palette.placeHalo;
  pen.stroke();
  pen.fillStyle = palette.placeHalo;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(text, x, y + 0.5);
}
