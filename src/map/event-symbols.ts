import type { MapSession } from '../presenter/index.ts';
import type { Palette } from './palette.ts';

type Pen = CanvasRenderingContext2D;

export const FLAG = { width: 34, height: 20 };
export const STORM = 19;
export const SESSION = { width: 40, height: 24 };

const FONT = '640 11px "Inter Variable", Inter, sans-serif';

function written(pen: Pen, colour: string, words: string, x: number, y: number): void {
  pen.font = FONT;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = colour;
  pen.fillText(words, x, y);
}

/** Makes a plate of the path: a halo, a ground, an edge. */
function plate(pen: Pen, palette: Palette, dashes: number[] = []): void {
  pen.lineJoin = 'round';
  pen.lineWidth = 3;
  pen.strokeStyle = palette.placeHalo;
  pen.stroke();
  pen.fillStyle = palette.land;
  pen.fill();
  pen.lineWidth = 1.3;
  pen.strokeStyle = palette.mark;
  pen.setLineDash(dashes);
  pen.stroke();
  pen.setLineDash([]);
}

/** An entry that is used at a place: its clause on a flag, in a box from the origin. */
export function flagSymbol(pen: Pen, palette: Palette, clause: string): void {
  const { width, height } = FLAG;
  pen.beginPath();
  pen.moveTo(2.5, 2.5);
  pen.lineTo(width - 2.5, 2.5);
  pen.lineTo(width - 7.5, height / 2);
  pen.lineTo(width - 2.5, height - 2.5);
  pen.lineTo(2.5, height - 2.5);
  pen.closePath();
  plate(pen, palette);
  written(pen, palette.placeText, clause, width / 2 - 2, height / 2 + 0.5);
}

/** A storm around the origin: a whirl of two arms; broken where it stands off the coast. */
export function stormSymbol(pen: Pen, palette: Palette, sure: boolean): void {
  const whirl = () => {
    for (const turn of [0, Math.PI]) {
      pen.beginPath();
      for (let i = 0; i <= 18; i++) {
        const t = i / 18;
        const angle = turn + t * Math.PI * 1.35;
        const radius = 4.5 + t * (STORM - 7);
        pen.lineTo(radius * Math.cos(angle), -radius * Math.sin(angle));
      }
      pen.stroke();
    }
    pen.beginPath();
    pen.arc(0, 0, 4.5, 0, 2 * Math.PI);
    pen.stroke();
  };
  pen.lineCap = 'round';
  pen.lineWidth = 5.5;
  pen.strokeStyle = palette.placeHalo;
  whirl();
  pen.lineWidth = 2.6;
  pen.strokeStyle = palette.mark;
  pen.setLineDash(sure ? [] : [5, 4]);
  whirl();
  pen.setLineDash([]);
}

/** A session: a sheet with the clause of its dialogue, ticked when it has concluded, struck when not. */
export function sessionSymbol(
  pen: Pen,
  palette: Palette,
  { id, state }: Pick<MapSession, 'id' | 'state'>,
): void {
  const { width, height } = SESSION;
  pen.beginPath();
  pen.moveTo(2.5, 2.5);
  pen.lineTo(width - 8.5, 2.5);
  pen.lineTo(width - 2.5, 8.5);
  pen.lineTo(width - 2.5, height - 2.5);
  pen.lineTo(2.5, height - 2.5);
  pen.closePath();
  plate(pen, palette, state === 'due' ? [3, 2.5] : []);
  written(pen, palette.placeText, id, state === 'due' ? width / 2 : 14, height / 2 + 0.5);
  if (state === 'due') return;
  pen.lineWidth = 2;
  pen.strokeStyle = palette.accent;
  pen.beginPath();
  if (state === 'concluded') {
    pen.moveTo(25.5, 13);
    pen.lineTo(28.5, 16);
    pen.lineTo(33.5, 9.5);
  } else {
    pen.moveTo(26, 9.5);
    pen.lineTo(33, 16);
    pen.moveTo(33, 9.5);
    pen.lineTo(26, 16);
  }
  pen.stroke();
}
