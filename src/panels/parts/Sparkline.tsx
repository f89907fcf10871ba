import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactElement } from 'react';

interface SparklineProps {
  readonly history: readonly number[];
  /** Turns of the whole game: the line leaves room for what is still to come. */
  readonly turns: number;
  readonly held: number;
  readonly strained: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A measure's course with its two thresholds: solid for held, dashed for strained. An illustration:
 * the same numbers stand beside it and behind "why".
 */
export function Sparkline(props: SparklineProps): ReactElement {
  const { history, turns, held, strained, width, height } = props;
  const values = [...history, held, strained];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = (high - low || 1) * 0.12;
  const x = scaleLinear([0, turns], [2, width - 5]);
  const y = scaleLinear([low - air, high + air], [height - 2, 2]);
  const path = line<number>((_, i) => x(i), y)([...history]) ?? '';
  const last = history.length - 1;
  return (
    <svg className="spark" width={width} height={height} aria-hidden="true">
      <line className="spark-held" x1="0" x2={width} y1={y(held)} y2={y(held)} />
      <line className="spark-strained" x1="0" x2={width} y1={y(strained)} y2={y(strained)} />
      <path className="spark-line" d={path} />
      {last >= 0 && <circle className="spark-now" cx={x(last)} cy={y(history[last])} r="3" />}
    </svg>
  );
}
