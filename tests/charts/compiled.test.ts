import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { compileCharts, refuseStrange } from '../../src/charts/compile.ts';
import { rulebook } from '../../src/charts/index.ts';
import type { Tables } from '../../src/charts/tables.ts';

/* The tables are those of the charts, and charts that tables cannot say are refused. */

const shipped = JSON.parse(
  readFileSync(new URL('../../assets/charts/tables.json', import.meta.url), 'utf8'),
) as { fingerprint: string; charts: Tables };

describe('tables', () => {
  it('are those of the charts: npx tsx assets/make/charts.ts', () => {
    expect(shipped.charts).toEqual(JSON.parse(JSON.stringify(compileCharts())));
    expect(shipped.fingerprint).toBe(rulebook.fingerprint);
  });

  it('refuse what they cannot say', () => {
    const strange: [string, unknown][] = [
      ['after', { states: { a: { after: { 5: 'b' } } } }],
      ['invoke', { states: { a: { invoke: { src: 'x' } } } }],
      ['always', { states: { a: { always: 'b' } } }],
      ['entry', { states: { a: { entry: 'pass' } } }],
      ['type', { states: { a: { type: 'history' } } }],
      ['type', { states: { a: { type: 'parallel' } } }],
      ['guard', { on: { tick: { guard: () => true, target: 'b' } } }],
      ['actions', { on: { tick: { actions: ['pass', () => undefined] } } }],
      ['reenter', { on: { tick: { target: 'a', reenter: true } } }],
    ];
    for (const [word, config] of strange) {
      expect(() => refuseStrange(config as never, 'chart'), word).toThrow(`"${word}"`);
    }
  });
});
