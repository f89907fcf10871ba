import { type DrawnStep, drawingOf, isArrow } from '../../charts/index.ts';
import { sentence } from '../numbers.ts';
import { stateWords } from '../sentences/state.ts';
import { isTextKey, text } from '../texts/text.ts';
import { arrowWords, type Charted, stepWords } from './chart-words.ts';
import { lineWidth, wrapped } from './text-box.ts';

/*
 * What a drawing of a chart is put together from, before anything has a place: boxes of states with their
 * lines, and arrows with theirs. Both the layout, which is made once, and the drawing itself take it from
 * here; steps between the same two states share an arrow.
 */

/** Sizes of the drawing, in its own units; at full size a unit is a pixel. */
export const SIZES = {
  name: 14,
  line: 12,
  nameLine: 19,
  smallLine: 16,
  pad: 10,
  boxMost: 190,
  labelMost: 158,
  /** Room for the word “now” beside a name. */
  now: 32,
} as const;

/** A step as it stands in a drawing. */
export interface Told {
  /** Id of the step in the machine. */
  readonly id: string;
  readonly lines: readonly string[];
}

export interface BoxPart {
  readonly path: string;
  readonly parent: string;
  readonly region: boolean;
  readonly initial: boolean;
  readonly final: boolean;
  readonly name: readonly string[];
  /** Steps that leave the state as it is. */
  readonly inside: readonly Told[];
  readonly width: number;
  readonly height: number;
}

export interface ArrowPart {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly told: readonly Told[];
  readonly width: number;
  readonly height: number;
}

export interface DiagramParts {
  readonly boxes: readonly BoxPart[];
  readonly arrows: readonly ArrowPart[];
}

const arrowId = (from: string, to: string): string => `${from} > ${to}`;

const widest = (lines: readonly string[], size: number): number =>
  Math.max(0, ...lines.map((line) => lineWidth(line, size)));

/** Name of a state, or of a region, which has a name only in drawings. */
function nameOf({ chart }: Charted, path: string): string {
  const key = `say.region.${chart}.${path}`;
  const region = `say.region.${path}`;
  if (isTextKey(key)) return text(key);
  return sentence(isTextKey(region) ? text(region) : stateWords(chart, path));
}

export function diagramParts(charted: Charted): DiagramParts {
  const { states, steps } = drawingOf(charted.chart);
  const otherwise = ({ from, event, id }: DrawnStep): boolean =>
    steps.some((other) => other.from === from && other.event === event && other.id < id);
  const boxes = states.map(({ path, parent, region, initial, final }): BoxPart => {
    const { name: size, line: small, pad, boxMost } = SIZES;
    const name = wrapped(nameOf(charted, path), size, boxMost);
    const inside = steps
      .filter((step) => step.from === path && !isArrow(step))
      .map((step): Told => {
        const words = text('say.step.inside', { ...told(charted, step, otherwise(step)) });
        return { id: step.id, lines: wrapped(words, small, boxMost) };
      });
    const lines = inside.flatMap((item) => item.lines);
    return {
      path,
      parent,
      region,
      initial,
      final,
      name,
      inside,
      width: Math.max(widest(name, size) * 1.06 + SIZES.now, widest(lines, small), 70) + 2 * pad,
      height:
        name.length * SIZES.nameLine +
        (lines.length > 0 ? lines.length * SIZES.smallLine + pad * 0.6 : 0) +
        pad * 1.4,
    };
  });
  const arrows = new Map<string, Told[]>();
  for (const step of steps.filter(isArrow)) {
    const words = arrowWords(charted, step, step.from, otherwise(step));
    const id = arrowId(step.from, step.target!);
    const lines = wrapped(words, SIZES.line, SIZES.labelMost);
    arrows.set(id, [...(arrows.get(id) ?? []), { id: step.id, lines }]);
  }
  return {
    boxes,
    arrows: [...arrows].map(([id, list]): ArrowPart => {
      const [from, to] = id.split(' > ');
      const lines = list.flatMap((item) => item.lines);
      return {
        id,
        from,
        to,
        told: list,
        width: widest(lines, SIZES.line) + 8,
        height: lines.length * SIZES.smallLine + (list.length - 1) * 4 + 4,
      };
    }),
  };
}

function told(charted: Charted, step: DrawnStep, otherwise: boolean): Record<string, string> {
  const { when, follows } = stepWords(charted, step, step.from, otherwise);
  return { when, follows };
}
