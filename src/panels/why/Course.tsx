import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { type MouseEvent, type ReactElement } from 'react';

import { type MeasureStory, short, text } from '../../presenter/index.ts';

interface CourseProps {
  readonly story: MeasureStory;
  /** The chosen turn; not a number for the run so far. */
  readonly at: number;
  readonly onTurn: (turn: number) => void;
}

const WIDTH = 600;
const HEIGHT = 100;

/**
 * A measure's course with its thresholds, which are named and numbered beside it, the chosen turn marked. An illustration that a mouse may also
 * choose by: the same turns are tabs below it, and the same values stand in the table of the whole run.
 */
export function Course({ story, at, onTurn }: CourseProps): ReactElement {
  const { history, firstTurn, turns, held, strained } = story;
  const values = [...history, held, strained];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = (high - low || 1) * 0.1;
  const x = scaleLinear([firstTurn - 1, turns], [6, WIDTH - 6]);
  const last = firstTurn + history.length - 2;
  const y = scaleLinear([low - air, high + air], [HEIGHT, 0]);
  const path = line<number>((_, i) => x(firstTurn - 1 + i), y);
  const dot = (i: number) => `M${x(firstTurn - 1 + i)} ${y(history[i])}h0`;
  const choose = (event: MouseEvent<SVGSVGElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const turn = Math.round(x.invert(((event.clientX - left) / width) * WIDTH));
    onTurn(Math.min(last, Math.max(firstTurn, turn)));
  };
  // named above and below the two lines, so that near ones have room for both
  const limits = [
    { word: text('say.band.held'), value: held, over: held >= strained },
    { word: text('say.band.strained'), value: strained, over: strained > held },
  ].slice(0, held === strained ? 1 : 2);
  const chosen = at >= firstTurn && at <= last;
  return (
    <div className="course">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onClick={choose}
      >
        {chosen && (
          <rect
            className="course-turn"
            x={x(at - 1)}
            width={x(at) - x(at - 1)}
            y="0"
            height={HEIGHT}
          />
        )}
        <path className="spark-held" d={`M0 ${y(held)}H${WIDTH}`} />
        <path className="spark-strained" d={`M0 ${y(strained)}H${WIDTH}`} />
        <path className="spark-line" d={path([...history]) ?? ''} />
        <path className="course-dots" d={history.map((_, i) => dot(i)).join('')} />
        {chosen && <path className="course-now" d={dot(at - firstTurn + 1)} />}
      </svg>
      <ul className="course-limits" aria-hidden="true">
        {limits.map(({ word, value, over }) => (
          <li key={word} className={over ? 'over' : ''} style={{ top: `${y(value)}%` }}>
            {word} {short(value)}
          </li>
        ))}
      </ul>
    </div>
  );
}
