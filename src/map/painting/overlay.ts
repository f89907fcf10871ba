import type { MapView, MapZone } from '../../presenter/index.ts';
import type { Atlas } from '../atlas.ts';
import type { Palette } from '../palette.ts';
import { flowSteps } from './flows.ts';
import { addLine, addRounded, type Frame, type Pen, type Step } from './frame.ts';
import { LandMask } from './land-mask.ts';

/** Everything of the view that lies in the sea; land is cut out at the end. */
export function overlaySteps(
  atlas: Atlas,
  palette: Palette,
  view: MapView,
  mask = new LandMask(atlas.land),
): Step[] {
  const zones = view.zones.filter((z) => z.inPlay);
  const outline = (pen: Pen, frame: Frame, zone: MapZone) => {
    pen.beginPath();
    addLine(pen, frame, atlas.outlines.get(zone.id)?.points ?? [], true);
  };
  const along = (pen: Pen, frame: Frame, pairs: MapView['lanes']) => {
    pen.beginPath();
    for (const [from, to] of pairs) {
      const line = atlas.routes.line(from, to);
      if (line) addRounded(pen, frame, line, 14 * frame.dpr);
    }
    pen.lineJoin = 'round';
  };
  return [
    {
      name: 'hatching',
      paint(pen, frame) {
        for (const zone of zones) {
          const spacing = hatchSpacing(zone.picture);
          if (spacing === undefined) continue;
          pen.save();
          outline(pen, frame, zone);
          pen.clip();
          hatch(pen, frame, atlas.outlines.get(zone.id)!.box, spacing * frame.dpr);
          pen.strokeStyle = palette.hatch;
          pen.lineWidth = 0.9 * frame.dpr;
          pen.stroke();
          pen.restore();
        }
      },
    },
    {
      name: 'outlines',
      paint(pen, frame) {
        pen.strokeStyle = palette.outline;
        pen.lineWidth = frame.dpr;
        pen.setLineDash([5 * frame.dpr, 4 * frame.dpr]);
        for (const zone of zones) {
          outline(pen, frame, zone);
          pen.stroke();
        }
        pen.setLineDash([]);
      },
    },
    {
      name: 'lanes',
      paint(pen, frame) {
        // One path for all: where lanes share water the line does not grow brighter.
        along(pen, frame, view.lanes);
        pen.strokeStyle = palette.lane;
        pen.globalAlpha = 0.16;
        pen.lineWidth = 3.5 * frame.dpr;
        pen.stroke();
        pen.globalAlpha = 0.7;
        pen.lineWidth = 0.9 * frame.dpr;
        pen.stroke();
        pen.globalAlpha = 1;
      },
    },
    {
      name: 'courses',
      paint(pen, frame) {
        along(pen, frame, view.courses);
        pen.strokeStyle = palette.accent;
        pen.lineWidth = 1.4 * frame.dpr;
        pen.setLineDash([7 * frame.dpr, 5 * frame.dpr]);
        pen.stroke();
        pen.setLineDash([]);
      },
    },
    {
      // from the port that would resupply the selected group to where it could stay; broken where it is the partner’s
      name: 'reach',
      paint(pen, frame) {
        for (const { zone, share, from, withPartner, fromPartner } of view.reach) {
          const ways = [
            ...(from !== null && share > 0 ? [{ port: from, dash: [] }] : []),
            ...(fromPartner !== null && fromPartner !== from && withPartner > share
              ? [{ port: fromPartner, dash: [2 * frame.dpr, 4 * frame.dpr] }]
              : []),
          ];
          for (const { port, dash } of ways) {
            along(pen, frame, [[port, zone]]);
            pen.strokeStyle = palette.mark;
            pen.globalAlpha = 0.75;
            pen.lineWidth = 1.6 * frame.dpr;
            pen.setLineDash(dash);
            pen.stroke();
          }
        }
        pen.setLineDash([]);
        pen.globalAlpha = 1;
      },
    },
    {
      name: 'selection',
      paint(pen, frame) {
        for (const zone of view.zones.filter((z) => z.selected)) {
          outline(pen, frame, zone);
          pen.lineJoin = 'round';
          pen.strokeStyle = palette.rim;
          pen.globalAlpha = 0.45;
          pen.lineWidth = 4.5 * frame.dpr;
          pen.stroke();
          pen.globalAlpha = 1;
          pen.strokeStyle = palette.accent;
          pen.lineWidth = 2 * frame.dpr;
          pen.stroke();
        }
      },
    },
    {
      name: 'mask',
      paint: ({ canvas }, frame) => mask.paint(canvas.width, canvas.height, frame),
    },
    { name: 'cut land', paint: (pen) => mask.cut(pen) },
    ...flowSteps(palette, view),
  ];
}

/** CSS pixels between hatching lines: the less is seen, the denser; undefined where all is seen. */
export function hatchSpacing(picture: number): number | undefined {
  if (picture >= 0.85) return undefined;
  if (picture >= 0.6) return 14;
  if (picture >= 0.35) return 10;
  if (picture >= 0.15) return 7;
  return 5;
}

/** Lines at 45° over a box, on a grid fixed to the world so that neighbours join. */
function hatch(
  pen: Pen,
  frame: Frame,
  box: { left: number; top: number; right: number; bottom: number },
  spacing: number,
): void {
  const left = Math.max(0, (box.left - frame.box.left) * frame.scale);
  const top = Math.max(0, (box.top - frame.box.top) * frame.scale);
  const right = Math.min((box.right - frame.box.left) * frame.scale, pen.canvas.width);
  const bottom = Math.min((box.bottom - frame.box.top) * frame.scale, pen.canvas.height);
  if (right <= left || bottom <= top) return;
  const step = spacing * Math.SQRT2;
  const origin = (frame.box.left + frame.box.top) * frame.scale;
  const first = Math.floor((left + top + origin) / step) * step - origin;
  pen.beginPath();
  for (let sum = first; sum < right + bottom; sum += step) {
    pen.moveTo(sum - top, top);
    pen.lineTo(sum - bottom, bottom);
  }
}
