import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactElement } from 'react';

import { type ComparedMeasure, type CompareView, text } from '../../presenter/index.ts';

interface CompareMeasuresProps {
  readonly comparison: CompareView;
  /** Turns played. */
  readonly turn: number;
}

/** Every measure of two runs: both courses in one drawing, both values, and how far they lie apart. */
export function CompareMeasures({ comparison, turn }: CompareMeasuresProps): ReactElement {
  const { measures, most } = comparison;
  return (
    <>
      <p className="quiet">{text('ui.compare.key')}</p>
      <table className="compare-measures">
        <thead>
          <tr>
            <th scope="col">{text('ui.compare.measure')}</th>
            <th scope="col">{text('ui.compare.course')}</th>
            <th scope="col">A</th>
            <th scope="col">B</th>
            <th scope="col">{text('ui.compare.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => {
            const { id, name, values } = measure;
            const { a, b, difference, sign, good } = values[turn];
            const change = sign === '' ? 'same' : good ? 'better' : 'worse';
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>
                  <Courses measure={measure} turn={turn} most={most} />
                </td>
                <td className="number" data-run="A">
                  {a ?? '–'}
                </td>
                <td className="number" data-run="B">
                  {b ?? '–'}
                </td>
                <td className={`number change ${change}`}>{difference ?? '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

const WIDTH = 220;
const HEIGHT = 44;

interface CoursesProps {
  readonly measure: ComparedMeasure;
  readonly turn: number;
  readonly most: number;
}

/** Both courses, and the turn that is compared. An illustration: the numbers stand beside it. */
function Courses({ measure, turn, most }: CoursesProps): ReactElement {
  const { a, b, held, strained } = measure;
  const values = [...a, ...b, held, strained].filter((value) => value !== null);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = (high - low || 1) * 0.12;
  const x = scaleLinear([0, Math.max(1, most)], [3, WIDTH - 5]);
  const y = scaleLinear([low - air, high + air], [HEIGHT - 2, 2]);
  const draw = line<number | null>(
    (_, i) => x(i),
    (value) => y(value ?? 0),
  ).defined((value) => value !== null);
  return (
    <svg className="spark courses" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line className="spark-held" x1="0" x2={WIDTH} y1={y(held)} y2={y(held)} />
      <line className="spark-strained" x1="0" x2={WIDTH} y1={y(strained)} y2={y(strained)} />
      <line className="courses-at" x1={x(turn)} x2={x(turn)} y1="0" y2={HEIGHT} />
      <path className="courses-a" d={draw([...a]) ?? ''} />
      <path className="courses-b" d={draw([...b]) ?? ''} />
    </svg>
  );
}
