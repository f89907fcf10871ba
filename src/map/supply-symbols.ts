import type { MapMark } from '../presenter/index.ts';
import { MARK } from './flows.ts';
import type { Palette } from './palette.ts';
import { sideShape } from './symbols.ts';

type Pen = CanvasRenderingContext2D;

function hexagon(pen: Pen, radius: number): void {
  pen.beginPath();
  for (let i = 0; i < 6; i++)
    pen.lineTo(radius * Math.sin((i * Math.PI) / 3), radius * Math.cos((i * Math.PI) / 3));
  pen.closePath();
}

/** What lies in store: three bars, one above the other. */
function barrels(pen: Pen): void {
  for (const y of [-4.6, -1.3, 2]) pen.fillRect(-4, y, 8, 2.4);
}

/** A mark around the origin: refineries six-cornered, scrap an open ring, makers their side's shape in a ring of cover, a stock bars in a ring of what is left. */
export function supplySymbol(
  pen: Pen,
  palette: Palette,
  { kind, side, restricts, covered }: Pick<MapMark, 'kind' | 'side' | 'restricts' | 'covered'>,
): void {
  pen.lineJoin = 'round';
  if (kind === 'maker' || kind === 'stock') {
    pen.beginPath();
    pen.arc(0, 0, MARK, 0, 2 * Math.PI);
    pen.fillStyle = palette.land;
    pen.fill();
    pen.lineWidth = 1.5;
    pen.strokeStyle = palette.placeHalo;
    pen.stroke();
    pen.lineWidth = 3.4;
    pen.strokeStyle = palette.mark;
    pen.globalAlpha = 0.24;
    pen.beginPath();
    pen.arc(0, 0, MARK - 2.4, 0, 2 * Math.PI);
    pen.stroke();
    pen.globalAlpha = 1;
    pen.beginPath();
    pen.arc(0, 0, MARK - 2.4, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * covered);
    pen.stroke();
    pen.fillStyle = palette.sides[side];
    if (kind === 'stock') barrels(pen);
    else {
      sideShape(pen, side, 4.2);
      pen.fill();
    }
    return;
  }
  if (kind === 'refinery') hexagon(pen, MARK - 1);
  else {
    pen.beginPath();
    pen.arc(0, 0, MARK - 4, 0, 2 * Math.PI);
  }
  pen.lineWidth = 4;
  pen.strokeStyle = palette.placeHalo;
  pen.stroke();
  pen.fillStyle = kind === 'refinery' ? palette.sides[side] : palette.land;
  pen.fill();
  pen.lineWidth = kind === 'refinery' ? 1.4 : 2.6;
  pen.strokeStyle = kind === 'refinery' ? palette.rim : palette.sides[side];
  pen.stroke();
  if (!restricts) return;
  // a bar across the gate
  pen.fillStyle = palette.ink;
  pen.fillRect(-5.5, -1.6, 11, 3.2);
}
