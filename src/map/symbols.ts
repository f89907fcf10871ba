import { INCIDENTS, OLDER_DASHES } from '../look/index.ts';
import type { MapIncident, MapSide } from '../presenter/index.ts';
import type { Palette } from './palette.ts';

type Pen = CanvasRenderingContext2D;

/** Side as shape and colour: India a disc, Japan a square, third parties a diamond. */
export function sideShape(pen: Pen, side: MapSide, radius: number): void {
  pen.beginPath();
  if (side === 'india') pen.arc(0, 0, radius, 0, 2 * Math.PI);
  else if (side === 'japan') {
    const half = radius * 0.92;
    pen.roundRect(-half, -half, 2 * half, 2 * half, radius * 0.22);
  } else {
    const reach = radius * 1.24;
    pen.moveTo(0, -reach);
    for (const [x, y] of [
      [reach, 0],
      [0, reach],
      [-reach, 0],
    ] as const)
      pen.lineTo(x, y);
    pen.closePath();
  }
}

/** A port: its side's shape, filled when it is open to us. */
export function portSymbol(
  pen: Pen,
  palette: Palette,
  side: MapSide,
  open: boolean,
  radius: number,
): void {
  sideShape(pen, side, radius);
  pen.lineWidth = 2.6;
  pen.strokeStyle = palette.placeHalo;
  pen.stroke();
  pen.fillStyle = open ? palette.placeText : palette.land;
  pen.fill();
  pen.lineWidth = open ? 0 : 1.3;
  pen.strokeStyle = palette.placeText;
  if (!open) pen.stroke();
}

/** Seen from far, rings would hide the sea they stand in. */
export const ringScale = (scale: number): number => Math.min(1, Math.max(0.68, scale / 0.42));

/** Radius of the outermost ring of posture in CSS pixels; 0 without posture. */
export function ringRadius(pressure: number, scale = 1): number {
  const level = Math.min(4, Math.floor(pressure));
  return level < 1 ? 0 : (5 + level * 5.5) * ringScale(scale);
}

/** Posture: as many rings as steps, the outermost strongest. */
export function pressureRings(pen: Pen, palette: Palette, level: number): void {
  for (let ring = 1; ring <= level; ring++) {
    pen.beginPath();
    pen.arc(0, 0, ringRadius(ring), 0, 2 * Math.PI);
    pen.strokeStyle = palette.accent;
    pen.globalAlpha = 0.4 + (0.5 * ring) / level;
    pen.lineWidth = ring === level ? 1.8 : 1.1;
    pen.stroke();
  }
  pen.globalAlpha = 1;
}

/** What happened, by shape; filled when it is of the last turn and grave, hollow and broken when it is older. */
export function incidentSymbol(
  pen: Pen,
  palette: Palette,
  kind: MapIncident['kind'],
  older: boolean,
): void {
  const { body, sign } = INCIDENTS[kind];
  const [outline, inner] = [new Path2D(body), new Path2D(sign)];
  const filled = kind === 'suffered' && !older;
  const colour = kind === 'suffered' ? palette.accent : palette.mark;
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  pen.lineWidth = 4.4;
  pen.strokeStyle = palette.placeHalo;
  pen.stroke(outline);
  pen.fillStyle = filled ? palette.accent : palette.land;
  pen.fill(outline);
  pen.lineWidth = 1.6;
  pen.strokeStyle = colour;
  if (older) pen.setLineDash([...OLDER_DASHES]);
  pen.stroke(outline);
  pen.setLineDash([]);
  pen.strokeStyle = filled ? palette.land : colour;
  pen.lineWidth = 1.7;
  pen.stroke(inner);
}
