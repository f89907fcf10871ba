import type { Atlas } from '../atlas.ts';
import type { Palette } from '../palette.ts';
import { project } from '../projection.ts';
import { addLine, trace, type Step } from './frame.ts';

/** Sea bed, from the shelf down, then the lines of the globe, then land over all of it. */
export function groundSteps(atlas: Atlas, palette: Palette): Step[] {
  return [
    {
      name: 'shelf',
      paint(pen, frame) {
        pen.fillStyle = palette.depths[0]!;
        const { left, top, right, bottom } = frame.box;
        pen.fillRect(0, 0, (right - left) * frame.scale + 1, (bottom - top) * frame.scale + 1);
      },
    },
    ...atlas.depths.map((shapes, i): Step => ({
      name: `depth ${i + 1}`,
      paint(pen, frame) {
        trace(pen, frame, shapes);
        pen.fillStyle = palette.depths[i + 1]!;
        pen.fill('evenodd');
      },
    })),
    {
      name: 'graticule',
      paint(pen, frame) {
        pen.beginPath();
        for (const line of GRATICULE) addLine(pen, frame, line);
        pen.strokeStyle = palette.graticule;
        pen.lineWidth = frame.dpr;
        pen.stroke();
      },
    },
    {
      name: 'glow',
      paint(pen, frame) {
        trace(pen, frame, atlas.land);
        pen.save();
        pen.shadowColor = palette.glow;
        pen.shadowBlur = 9 * frame.dpr;
        pen.fillStyle = palette.land;
        pen.fill('evenodd');
        pen.restore();
      },
    },
    {
      name: 'coast',
      paint(pen, frame) {
        trace(pen, frame, atlas.land);
        pen.strokeStyle = palette.coast;
        pen.lineWidth = 0.8 * frame.dpr;
        pen.lineJoin = 'round';
        pen.stroke();
      },
    },
  ];
}

const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);

const GRATICULE = [
  ...range(0, 190, 10).map((lon) => range(-40, 70, 2).map((lat) => project(lon, lat))),
  ...range(-40, 70, 10).map((lat) => range(0, 190, 2).map((lon) => project(lon, lat))),
];
