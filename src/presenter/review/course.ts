import { type Band, bandOf } from '../../engine/index.ts';
import type { MeasureView } from '../views.ts';

/** A measure after a turn; its first point is where it stood before the first. */
export interface CoursePoint {
  readonly turn: number;
  readonly value: number;
  readonly band: Band;
}

/** A measure from turn to turn, with the turns counted over the whole run. */
export function coursePoints(measure: MeasureView): CoursePoint[] {
  const turns = measure.why.map(({ turn }) => turn).toReversed();
  const first = (turns[0] ?? 1) - 1;
  return measure.history.map((value, i) => ({
    turn: i === 0 ? first : turns[i - 1],
    value,
    band: bandOf(measure, value),
  }));
}
