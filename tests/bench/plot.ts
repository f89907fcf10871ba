import { scaleLog } from 'd3-scale';
import { line } from 'd3-shape';

import type { Growth } from './parts/growth.ts';

/* How the time of a run grows, as a drawing: both axes by doublings, and a line at "twice as much takes twice as long". */

const SIZE = { width: 640, height: 420, left: 64, right: 150, top: 48, bottom: 56 } as const;

/** Okabe and Ito's colours, each with a mark of its own: the lines can be told apart without colour. */
const STYLES = [
  { colour: '#0072b2', mark: 'M-5,-5h10v10h-10z' },
  { colour: '#d55e00', mark: 'M0,-6 6,5h-12z' },
  { colour: '#009e73', mark: 'M0,-6 6,0 0,6 -6,0z' },
] as const;

/** @param growth each with sizes in rising order; @param scenario that grew */
export function growthPlot(growth: readonly Growth[], scenario: string): string {
  const { width, height, left, right, top, bottom } = SIZE;
  const x = scaleLog([1, 4], [left, width - right]).base(2);
  const highest = Math.max(4, ...growth.flatMap(({ sizes }) => sizes.map(({ ratio }) => ratio)));
  const lowest = Math.min(1, ...growth.flatMap(({ sizes }) => sizes.map(({ ratio }) => ratio)));
  const y = scaleLog([lowest, highest], [height - bottom, top]).base(2);
  /** Names at the right end, moved apart where they would lie on each other. */
  const ends = growth
    .map(({ what, sizes }, i) => ({ what, i, at: y(sizes[sizes.length - 1].ratio) }))
    .toSorted((a, b) => a.at - b.at);
  const places = new Map<number, number>();
  let last = -Infinity;
  for (const { i, at } of ends) places.set(i, (last = Math.max(at, last + 18)));
  const path = line<readonly [number, number]>();
  const ticks = (values: readonly number[], text: (at: number) => string): string =>
    values.map(text).join('');
  const amounts = [1, 2, 4];
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" font-family="sans-serif" font-size="13">`,
    `<title id="t">How the time of a run grows (${scenario}, on tables)</title>`,
    `<desc id="d">${growth
      .map(
        ({ what, sizes }) =>
          `${what}: ${sizes.map(({ times, ratio }) => `${times} times as many take ${ratio.toFixed(2)} times as long`).join(', ')}`,
      )
      .join('; ')}.</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${left}" y="26" font-size="15" fill="#16252e">Time of a run, by how many turns, zones and orders it has</text>`,
    ticks(
      amounts,
      (at) =>
        `<text x="${x(at)}" y="${height - bottom + 22}" text-anchor="middle" fill="#16252e">${at}×</text>`,
    ),
    ticks(
      amounts,
      (at) =>
        `<path d="M${left},${y(at).toFixed(1)}H${width - right}" stroke="#c9d3d8"/><text x="${left - 8}" y="${(y(at) + 4).toFixed(1)}" text-anchor="end" fill="#16252e">${at}×</text>`,
    ),
    `<text x="${(left + width - right) / 2}" y="${height - 12}" text-anchor="middle" fill="#16252e">as many</text>`,
    `<text transform="translate(18 ${(top + height - bottom) / 2}) rotate(-90)" text-anchor="middle" fill="#16252e">as long</text>`,
    `<path d="M${x(1)},${y(1).toFixed(1)}L${x(4)},${y(4).toFixed(1)}" stroke="#6f6f66" stroke-dasharray="5 4" fill="none"/>`,
    `<text x="${x(2.75)}" y="${(y(2.75) - 12).toFixed(1)}" text-anchor="end" fill="#55554e">twice as many, twice as long</text>`,
    ...growth.map(({ what, sizes }, i) => {
      const { colour, mark } = STYLES[i % STYLES.length];
      const points = sizes.map(({ times, ratio }) => [x(times), y(ratio)] as const);
      const marks = points.map(
        ([px, py]) =>
          `<path d="${mark}" transform="translate(${px.toFixed(1)} ${py.toFixed(1)})" fill="${colour}"/>`,
      );
      const end = (places.get(i) ?? 0) + 4;
      return `<path d="${path(points)}" stroke="${colour}" stroke-width="2" fill="none"/>${marks.join('')}<text x="${width - right + 14}" y="${end.toFixed(1)}" fill="${colour}">${what} ${sizes[sizes.length - 1].ratio.toFixed(1)}×</text>`;
    }),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}
