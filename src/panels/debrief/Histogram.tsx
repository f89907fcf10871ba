import { scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';

interface HistogramProps {
  readonly bins: readonly { readonly from: number; readonly to: number; readonly runs: number }[];
  /** Marked below the bars: one run, or those of a class. */
  readonly marks: readonly number[];
  /** Thresholds of the axis that are written. */
  readonly ticks?: readonly number[];
}

const HEIGHT = 128;
/** Room under the bars for the marks. */
const FOOT = 16;

/** How many runs scored how much, and where the marked ones lie. An illustration: words stand beside it. */
export function Histogram({ bins, marks, ticks = [0, 20, 40, 60, 80, 100] }: HistogramProps) {
  const [low, high] = [bins[0].from, bins[bins.length - 1].to];
  const x = scaleLinear([low, high], [0, 100]);
  const y = scaleLinear([0, Math.max(1, ...bins.map(({ runs }) => runs))], [0, HEIGHT - FOOT]);
  const percent = (value: number): string => `${x(value)}%`;
  return (
    <figure className="histogram" aria-hidden="true">
      <svg width="100%" height={HEIGHT}>
        {bins.map(({ from, to, runs }) => (
          <rect
            key={from}
            className="histogram-bar"
            x={percent(from)}
            width={`${Math.max(0, x(to) - x(from) - 0.4)}%`}
            y={HEIGHT - FOOT - y(runs)}
            height={y(runs)}
          />
        ))}
        <line className="axis" x1="0" x2="100%" y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
        {marks.length === 1 && (
          <line
            className="own-line"
            x1={percent(marks[0])}
            x2={percent(marks[0])}
            y1="0"
            y2={HEIGHT - FOOT}
          />
        )}
        <Dots marks={marks} percent={percent} />
      </svg>
      <div className="ticks">
        {ticks.map((tick) => (
          <span key={tick} style={{ insetInlineStart: percent(tick) }}>
            {tick}
          </span>
        ))}
      </div>
    </figure>
  );
}

interface DotsProps {
  readonly marks: readonly number[];
  readonly percent: (value: number) => string;
}

/** Marks at the same place are one mark that is larger. */
function Dots({ marks, percent }: DotsProps): ReactElement {
  const counts = new Map<number, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return (
    <>
      {[...counts].map(([mark, count]) => (
        <circle
          key={mark}
          className="own-dot"
          cx={percent(mark)}
          cy={HEIGHT - FOOT / 2}
          r={Math.min(FOOT / 2, 3 + Math.sqrt(count))}
        />
      ))}
    </>
  );
}
