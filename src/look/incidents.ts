/*
 * The marks of incidents as paths around their own centre, for the map’s canvas and for the legend’s SVG: a burst was
 * suffered, a ticked ring averted, a triangle is an accident. What is older than the last turn is hollow and broken.
 */

export interface IncidentDrawing {
  readonly body: string;
  /** Inside the body. */
  readonly sign: string;
}

/** Sixteen points around the middle, far and near by turns. */
const BURST = `M${Array.from({ length: 16 }, (_, i) => {
  const radius = i % 2 === 0 ? 9 : 5.2;
  const [x, y] = [Math.sin((i * Math.PI) / 8), Math.cos((i * Math.PI) / 8)];
  return `${(radius * x).toFixed(2)} ${(-radius * y).toFixed(2)}`;
}).join('L')}Z`;

export const INCIDENTS: Readonly<Record<'suffered' | 'averted' | 'accident', IncidentDrawing>> = {
  suffered: { body: BURST, sign: 'M0 -3V0.6M0 3.2h0.01' },
  averted: {
    body: 'M6.8 0A6.8 6.8 0 1 1 -6.8 0A6.8 6.8 0 1 1 6.8 0Z',
    sign: 'M-3 0.2L-0.9 2.5L3.2 -2.4',
  },
  accident: { body: 'M0 -7.6L8 6H-8Z', sign: 'M0 -2.2V1.4M0 3.9h0.01' },
};

/** Strokes and gaps of the outline of an older one. */
export const OLDER_DASHES: readonly number[] = [2.2, 2];
