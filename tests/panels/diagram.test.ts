import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { AnyStateMachine, AnyStateNode } from 'xstate';

import { machines } from '../../src/charts/index.ts';
import { type ChartId, CHARTS } from '../../src/engine/index.ts';
import { Picture } from '../../src/panels/library/Diagram.tsx';
import type { ChartView } from '../../src/presenter/index.ts';
import { chartView, entryChart } from '../../src/presenter/library/index.ts';
import { readBook } from '../../src/scenario/files.ts';

/*
 * Drawing against machine. The drawing is read from the markup that a browser gets; the machine is asked
 * through XState’s own tree of states, not through the configuration that drawings are made from.
 */

const book = readBook('coercion-incident');
const charts = Object.keys(machines) as ChartId[];

interface Said {
  readonly states: readonly string[];
  /** State, event and rank. */
  readonly steps: readonly string[];
  /** From and to, of all that lead to another state. */
  readonly arrows: readonly string[];
}

const found = (markup: string, name: string): string[] =>
  [...markup.matchAll(new RegExp(`data-${name}="([^"]*)"`, 'g'))]
    .map(([, value]) => value.replaceAll('&gt;', '>'))
    .sort();

const drawn = (markup: string): Said => ({
  states: found(markup, 'state'),
  steps: found(markup, 'step'),
  arrows: found(markup, 'arrow'),
});

const picture = (view: ChartView): string => renderToStaticMarkup(createElement(Picture, { view }));

/** The first state inside that is no region. */
function entered(node: AnyStateNode): AnyStateNode {
  const [first] = node.initial?.target ?? [];
  return first && first !== node ? entered(first) : node;
}

function run(machine: AnyStateMachine): Said {
  const states: string[] = [];
  const steps: string[] = [];
  const arrows = new Set<string>();
  const walk = (node: AnyStateNode): void => {
    const path = node.path.join('.');
    if (path !== '') states.push(path);
    for (const [event, transitions] of node.transitions)
      for (const [rank, { target }] of transitions.entries()) {
        steps.push(`${path} ${event} ${rank}`);
        const to = target?.[0] && entered(target[0]).path.join('.');
        if (to !== undefined && to !== path) arrows.add(`${path} > ${to}`);
      }
    Object.values(node.states as Record<string, AnyStateNode>).forEach(walk);
  };
  walk(machine.root);
  return { states: states.sort(), steps: steps.sort(), arrows: [...arrows].sort() };
}

describe.each(charts)('the drawing of %s', (chart) => {
  const view = chartView(book, chart);
  const markup = picture(view);
  const machine = machines[chart] as unknown as AnyStateMachine;

  it('has every state and step of the machine, and no other', () => {
    expect(drawn(markup)).toEqual(run(machine));
  });

  it('is caught when it leaves something out, adds or redirects something', () => {
    const planted = [
      markup.replace(/data-state="[^"]*"/, ''),
      markup.replace(/data-step="[^"]*"/, ''),
      markup.replace(/data-arrow="[^"]*"/, 'data-arrow="nowhere &gt; anywhere"'),
      markup.replace('</svg>', '<g data-state="dreamt"></g></svg>'),
    ];
    for (const fault of planted) expect(drawn(fault)).not.toEqual(run(machine));
    const other = charts[(charts.indexOf(chart) + 1) % charts.length];
    expect(drawn(markup)).not.toEqual(run(machines[other] as unknown as AnyStateMachine));
  });

  it('lights the states that somebody stands in, and their ways on', () => {
    const [state] = CHARTS[chart].slice(-2);
    const standing = [{ chart, state, word: '', name: '', entry: null }];
    const lit = chartView(book, chart, standing);
    expect(lit.boxes.filter(({ now }) => now).map(({ path }) => path)).toEqual([state]);
    const next = lit.arrows.filter(({ id }) => id.startsWith(`${state} > `));
    expect(lit.arrows.filter((arrow) => arrow.next)).toEqual(next);
    expect(picture(lit)).toContain('class="diagram-now"');
    expect(markup).not.toContain('class="diagram-now"');
  });

  it('has a name for every line, and lays nothing over anything', () => {
    expect(markup).not.toMatch(/undefined|NaN|say\.|ui\.|\[object/);
    const boxes = view.boxes.filter(({ region }) => !region).map(({ place }) => place);
    const labels = view.arrows.map(({ place }) => place);
    const apart = [...boxes, ...labels];
    for (const [i, a] of apart.entries()) {
      expect(a.x >= 0 && a.y >= 0).toBe(true);
      expect(a.x + a.width <= view.width && a.y + a.height <= view.height).toBe(true);
      for (const b of apart.slice(i + 1)) {
        const over =
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height;
        expect({ a, b, over }).toEqual({ a, b, over: false });
      }
    }
  });
});

describe('the chart of an entry', () => {
  it.each(book.rules.entries.map(({ clause }) => clause))(
    'of %s says its own times where the layout left room for them',
    (clause) => {
      const view = entryChart(book, clause)!;
      const general = chartView(book, view.chart);
      for (const [i, arrow] of view.arrows.entries()) {
        const lines = (words: ChartView['arrows'][number]['words']) =>
          words.flatMap((step) => step.lines);
        const most = Math.max(...lines(general.arrows[i].words).map((line) => line.length), 20);
        expect(lines(arrow.words).length).toBeLessThanOrEqual(
          lines(general.arrows[i].words).length,
        );
        expect(Math.max(...lines(arrow.words).map((line) => line.length))).toBeLessThanOrEqual(
          most + 5,
        );
      }
    },
  );
});
