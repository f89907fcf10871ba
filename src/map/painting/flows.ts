import type { MapFlow, MapView } from '../../presenter/index.ts';
import { course, MARK, spots } from '../flows.ts';
import type { Palette } from '../palette.ts';
import type { Point } from '../projection.ts';
import { addLine, type Frame, type Pen, type Step } from './frame.ts';

/** CSS pixels of the widest flow, and of the thinnest. */
const WIDEST = 9;
const THINNEST = 1.1;
const CLEAR = MARK + 5;
const HEAD = 6;

const wide = (width: number): number => Math.max(THINNEST, width * WIDEST);

/** A head at the end of a line, pointing on. */
function addHead(pen: Pen, frame: Frame, line: readonly Point[], size: number): void {
  const [before, end] = [line.at(-3), line.at(-1)];
  if (!before || !end) return;
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  const x = (end.x - frame.box.left) * frame.scale;
  const y = (end.y - frame.box.top) * frame.scale;
  const point = (along: number, aside: number) =>
    [
      x + along * Math.cos(angle) - aside * Math.sin(angle),
      y + along * Math.sin(angle) + aside * Math.cos(angle),
    ] as const;
  pen.moveTo(...point(size, 0));
  pen.lineTo(...point(-size * 0.5, size * 0.75));
  pen.lineTo(...point(-size * 0.5, -size * 0.75));
  pen.closePath();
}

/** Flows of material: what usually came as a pale band, what came as a line with a head, broken where it has stopped. */
export function flowSteps(palette: Palette, view: MapView): Step[] {
  if (view.flows.length === 0) return [];
  const paint = (pen: Pen, frame: Frame) => {
    const scale = frame.scale / frame.dpr;
    const at = spots(view.marks, scale);
    const lines = view.flows.flatMap((flow) => {
      const [from, to] = [at.get(flow.from), at.get(flow.to)];
      return from && to ? [{ flow, line: course(from, to, flow, CLEAR / scale) }] : [];
    });
    const colour = ({ material }: MapFlow) => (material === 0 ? palette.placeText : palette.accent);
    pen.lineJoin = 'round';
    pen.lineCap = 'butt';
    const stroke = (line: readonly Point[], width: number, style: string, alpha: number) => {
      pen.beginPath();
      addLine(pen, frame, line);
      pen.globalAlpha = alpha;
      pen.lineWidth = width * frame.dpr;
      pen.strokeStyle = style;
      pen.stroke();
      pen.globalAlpha = 1;
    };
    for (const { flow, line } of lines)
      if (flow.usual > flow.width) stroke(line, wide(flow.usual), colour(flow), 0.3);
    for (const { flow, line } of lines) {
      if (flow.stopped) {
        pen.setLineDash([4 * frame.dpr, 5 * frame.dpr]);
        stroke(line, 1.3, colour(flow), 0.9);
        pen.setLineDash([]);
        continue;
      }
      stroke(line, wide(flow.width) + 1.6, palette.placeHalo, 0.55);
      stroke(line, wide(flow.width), colour(flow), 0.92);
      pen.beginPath();
      addHead(pen, frame, line, (HEAD + wide(flow.width) * 0.45) * frame.dpr);
      pen.fillStyle = colour(flow);
      pen.fill();
    }
  };
  return [{ name: 'flows', paint }];
}
