import { scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';

import type { ClassMeasure } from '../../presenter/review/index.ts';

const HEIGHT = 30;
const MIDDLE = HEIGHT / 2;
/** Dots at the same place stand beside one another, so far and no farther. */
const STEP = 3;
const ROWS = 4;

/** Where the runs of a class ended in one measure, a dot each. An illustration: words stand beside it. */
export function Strip({ measure }: { readonly measure: ClassMeasure }): ReactElement {
  const { lowest, highest, held, strained, values } = measure;
  const x = scaleLinear([lowest, highest === lowest ? lowest + 1 : highest], [3, 97]);
  const at = (value: number): string => `${x(value)}%`;
  const seen = new Map<number, number>();
  const dots = values
    .toSorted((a, b) => a - b)
    .map((value, i) => {
      const place = Math.round(x(value));
      const before = seen.get(place) ?? 0;
      seen.set(place, before + 1);
      const row = Math.ceil((before % (2 * ROWS + 1)) / 2) * (before % 2 === 0 ? 1 : -1);
      return { i, value, y: MIDDLE + row * STEP };
    });
  return (
    <svg className="range" width="100%" height={HEIGHT} aria-hidden="true">
      <line className="axis" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      <line className="spark-held" x1={at(held)} x2={at(held)} y1="0" y2={HEIGHT} />
      <line className="spark-strained" x1={at(strained)} x2={at(strained)} y1="0" y2={HEIGHT} />
      {dots.map(({ i, value, y }) => (
        <circle key={i} className="class-dot" cx={at(value)} cy={y} r="4" />
      ))}
    </svg>
  );
}
