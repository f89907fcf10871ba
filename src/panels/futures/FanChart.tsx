import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { ReactElement } from 'react';

import type { FanPoint, MeasureOutlook } from '../../presenter/index.ts';

/** Of the drawing; it is scaled to its place. */
const WIDTH = 144;
const HEIGHT = 54;
/** Where the turns end and the two marks of the end stand: without the order, with it. */
const LAST = WIDTH - 22;
const ENDS = { without: WIDTH - 14, with: WIDTH - 5 };
const EDGE = 3;

interface FanChartProps {
  readonly measure: MeasureOutlook;
  readonly turns: number;
}

/**
 * A measure so far and as it may go on: nine futures of ten, half of them, the middle one, and its two
 * thresholds. An illustration: the same stands in words beside it.
 */
export function FanChart({ measure, turns }: FanChartProps): ReactElement {
  const { history, fan, held, strained, lean } = measure;
  // an order that does nothing here leaves one fan, not two on one another
  const without = lean === 'same' ? null : measure.without;
  const first = history[0]?.turn ?? 0;
  const now = history[history.length - 1] ?? { turn: 0, value: 0 };
  const values = [
    ...history.map(({ value }) => value),
    ...[fan, without].flatMap((of) => of?.points.flatMap(({ p5, p95 }) => [p5, p95]) ?? []),
    held,
    strained,
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = scaleLinear([first, Math.max(turns, first + 1)], [EDGE, LAST]);
  const y = scaleLinear([low, high === low ? low + 1 : high], [HEIGHT - EDGE, EDGE]);
  const path = line<(typeof history)[number]>(
    ({ turn }) => x(turn),
    ({ value }) => y(value),
  );
  /** The present in front of the futures: every fan opens from where things stand. */
  const opened = (points: readonly FanPoint[]): FanPoint[] => {
    const { turn, value } = now;
    return [{ turn, p5: value, p25: value, p50: value, p75: value, p95: value }, ...points];
  };
  const scales: Scales = { x: (turn) => x(turn), y: (value) => y(value) };
  return (
    <svg className="fan" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path className="fan-now" d={`M${x(now.turn)} 0V${HEIGHT}`} />
      <path className="fan-held" d={`M0 ${y(held)}H${LAST}`} />
      <path className="fan-strained" d={`M0 ${y(strained)}H${LAST}`} />
      {without && <Fan points={opened(without.points)} kind="without" {...scales} />}
      {fan && <Fan points={opened(fan.points)} kind={without ? 'with' : 'plan'} {...scales} />}
      <path className="fan-history" d={path([...history]) ?? ''} />
      <circle className="fan-point" cx={x(now.turn)} cy={y(now.value)} r="2.25" />
    </svg>
  );
}

interface Scales {
  readonly x: (turn: number) => number;
  readonly y: (value: number) => number;
}

interface FanProps extends Scales {
  readonly points: readonly FanPoint[];
  /** The plan alone, or one of two that are compared. */
  readonly kind: 'plan' | 'with' | 'without';
}

/** The bands of one plan and, at its end, how far they reach. */
function Fan({ points, kind, x, y }: FanProps): ReactElement {
  const band = (from: 'p5' | 'p25', to: 'p75' | 'p95'): string =>
    area<FanPoint>(
      ({ turn }) => x(turn),
      (point) => y(point[from]),
      (point) => y(point[to]),
    )([...points]) ?? '';
  const middle = line<FanPoint>(
    ({ turn }) => x(turn),
    ({ p50 }) => y(p50),
  );
  const last = points[points.length - 1];
  const at = kind === 'without' ? ENDS.without : ENDS.with;
  return (
    <g className={`fan-${kind}`}>
      <path className="fan-most" d={band('p5', 'p95')} />
      <path className="fan-half" d={band('p25', 'p75')} />
      <path className="fan-middle" d={middle([...points]) ?? ''} />
      <path className="fan-reach" d={`M${at} ${y(last.p5)}V${y(last.p95)}`} />
      <path className="fan-core" d={`M${at} ${y(last.p25)}V${y(last.p75)}`} />
      <path className="fan-mid" d={`M${at - 3.5} ${y(last.p50)}h7`} />
    </g>
  );
}
