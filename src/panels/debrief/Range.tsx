import { scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';

interface RangeProps {
  readonly lowest: number;
  readonly highest: number;
  /** Nine of ten, and the middle one. */
  readonly low: number | null;
  readonly middle: number | null;
  readonly high: number | null;
  /** This run. */
  readonly value: number;
  readonly held?: number | null;
  readonly strained?: number | null;
}

const HEIGHT = 26;
const MIDDLE = HEIGHT / 2;

/** Where nine of ten runs lie, the middle one, and this run. An illustration: words stand beside it. */
export function Range(props: RangeProps): ReactElement {
  const { lowest, highest, low, middle, high, value, held = null, strained = null } = props;
  const x = scaleLinear([lowest, highest === lowest ? lowest + 1 : highest], [2, 98]);
  const at = (n: number): string => `${x(n)}%`;
  return (
    <svg className="range" width="100%" height={HEIGHT} aria-hidden="true">
      <line className="axis" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {held !== null && (
        <line className="spark-held" x1={at(held)} x2={at(held)} y1="1" y2={HEIGHT - 1} />
      )}
      {strained !== null && (
        <line
          className="spark-strained"
          x1={at(strained)}
          x2={at(strained)}
          y1="1"
          y2={HEIGHT - 1}
        />
      )}
      {low !== null && high !== null && (
        <line className="range-most" x1={at(low)} x2={at(high)} y1={MIDDLE} y2={MIDDLE} />
      )}
      {middle !== null && (
        <line className="range-middle" x1={at(middle)} x2={at(middle)} y1="6" y2={HEIGHT - 6} />
      )}
      <circle className="own-dot" cx={at(value)} cy={MIDDLE} r="5" />
    </svg>
  );
}
