import { describe, expect, it } from 'vitest';

import { effects, guards, machines, outlineOf, rulebook } from '../../src/charts/index.ts';
import { type ChartId, CHARTS, chartCode } from '../../src/engine/index.ts';

const charts = Object.keys(machines) as ChartId[];

describe.each(charts)('the outline of %s', (chart) => {
  const outline = outlineOf(chart);
  const states: readonly string[] = CHARTS[chart];

  it('has every state once, and steps that lead to states', () => {
    expect(outline.map(({ state }) => state)).toEqual(states);
    const targets = outline.flatMap(({ steps }) => steps.map(({ target }) => target));
    expect(targets.filter((target) => target !== null && !states.includes(target))).toEqual([]);
  });

  it('names guards and effects of the registry', () => {
    const steps = outline.flatMap((standing) => standing.steps);
    const strange = steps.filter(
      ({ guard, effects: done }) =>
        (guard && !Object.hasOwn(guards, guard.type)) ||
        done.some(({ type }) => !Object.hasOwn(effects, type)),
    );
    expect(strange).toEqual([]);
  });

  it('leads where the machine goes, wherever a step asks for nothing', () => {
    for (const { state, steps } of outline) {
      for (const { event, guard, target } of steps) {
        const first = steps.find((step) => step.event === event);
        if (guard || !target || first?.guard) continue;
        const memory = new Float64Array([chartCode(chart, state as never), 0, 0]);
        rulebook.step(chart, memory, 0, event, {});
        expect(`${state} ${event} ${states[memory[0]]}`).toBe(`${state} ${event} ${target}`);
      }
    }
  });
});
