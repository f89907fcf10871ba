import type { ReactElement } from 'react';

import { text } from '../../presenter/index.ts';
import { Mark } from '../parts/Mark.tsx';

/** Distance of the hatching lines from clear to dark, as the map draws them. */
const STEPS = [0, 9, 6, 4];

/** How to read the map, in one line under it. */
export function Legend(): ReactElement {
  return (
    <section className="legend" aria-label={text('ui.legend')}>
      <p className="legend-scale">
        {text('ui.legend.clear')}
        <svg viewBox="0 0 128 14" aria-hidden="true">
          {STEPS.map((step, i) => (
            <g key={step}>
              <rect x={i * 32 + 0.5} y="0.5" width="31" height="13" fill="none" />
              {step > 0 && <path d={hatch(i * 32, step)} />}
            </g>
          ))}
        </svg>
        {text('ui.legend.dark')}
      </p>
      <ul className="legend-marks">
        <li>
          <Mark side="india" /> {text('ui.india')}
        </li>
        <li>
          <Mark side="japan" /> {text('ui.japan')}
        </li>
        <li>
          <Mark side="other" /> {text('ui.third-parties')}
        </li>
        <li>
          <svg className="mark" viewBox="0 0 14 14" aria-hidden="true">
            <circle className="legend-ring" cx="7" cy="7" r="6" />
            <circle className="legend-ring" cx="7" cy="7" r="2.5" />
          </svg>
          {text('ui.legend.pressure')}
        </li>
      </ul>
    </section>
  );
}

/** Lines at 45 degrees inside a field 32 wide and 14 high. */
function hatch(left: number, step: number): string {
  const lines: string[] = [];
  for (let at = step; at < 46; at += step) {
    const [x1, y1] = at <= 32 ? [at, 0] : [32, at - 32];
    const [x2, y2] = at <= 14 ? [0, at] : [at - 14, 14];
    if (x2 < 32) lines.push(`M${left + x1} ${y1}L${left + x2} ${y2}`);
  }
  return lines.join('');
}
