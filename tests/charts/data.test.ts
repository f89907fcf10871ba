import { describe, expect, it } from 'vitest';

import { effects, guards, rulebook } from '../../src/charts/index.ts';
import { canonical, CHARTS, WORLD } from '../../src/engine/index.ts';
import { CHART_IDS, configOf, EDGES, leavesOf, startOf } from './reading.ts';

/** What a chart may be written with: no after, invoke, raise, history, always, entry, exit, tags. */
const STATE_KEYS = ['id', 'context', 'initial', 'states', 'on', 'type'];
const EDGE_KEYS = ['guard', 'target', 'actions'];

function strangeKeys(config: Record<string, unknown>, path = ''): string[] {
  const own = Object.keys(config).filter(
    (key) => config[key] !== undefined && !STATE_KEYS.includes(key),
  );
  const types = config.type === undefined || config.type === 'final' ? [] : [String(config.type)];
  const edges = Object.values((config.on ?? {}) as Record<string, unknown>)
    .flatMap((value) => value as object | object[])
    .flatMap((edge) => (typeof edge === 'string' ? [] : Object.keys(edge)))
    .filter((key) => !EDGE_KEYS.includes(key));
  const inner = Object.entries((config.states ?? {}) as Record<string, Record<string, unknown>>);
  return [
    ...[...own, ...types, ...edges].map((key) => `${path}: ${key}`),
    ...inner.flatMap(([name, state]) => strangeKeys(state, `${path}.${name}`)),
  ];
}

describe.each(CHART_IDS)('the chart %s', (chart) => {
  it('is data: JSON and back is the same', () => {
    expect(JSON.parse(JSON.stringify(configOf(chart)))).toEqual(configOf(chart));
  });

  it('uses nothing that has a clock, a memory or a life of its own', () => {
    expect(strangeKeys(configOf(chart), chart)).toEqual([]);
  });

  it('has the states that the engine numbers, in that order', () => {
    expect(leavesOf(configOf(chart))).toEqual(CHARTS[chart]);
  });

  it('starts where the code is 0', () => {
    expect(startOf(chart)).toBe(CHARTS[chart][0]);
  });

  it('reaches every state', () => {
    const edges = EDGES.filter((edge) => edge.chart === chart);
    const reached = new Set([startOf(chart)]);
    for (const leaf of reached) {
      for (const { at, to } of edges)
        if (to !== undefined && (leaf === at || leaf.startsWith(`${at}.`))) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...CHARTS[chart]].sort());
  });
});

describe('the registry', () => {
  const usedGuards = EDGES.flatMap((edge) => (edge.guard ? [edge.guard] : []));
  const usedEffects = EDGES.flatMap((edge) => edge.actions);
  const names = (list: readonly { type: string }[]) => [...new Set(list.map((x) => x.type))].sort();

  it('has every guard that a chart names, and no other', () => {
    expect(names(usedGuards)).toEqual(Object.keys(guards).sort());
  });

  it('has every effect that a chart names, and no other', () => {
    expect(names(usedEffects)).toEqual(Object.keys(effects).sort());
  });

  it('is told of the world only in words that the engine speaks', () => {
    const words = [...usedGuards, ...usedEffects].flatMap(({ params = {} }) =>
      Object.values(params),
    );
    expect(words.filter((word) => !(WORLD as readonly string[]).includes(word))).toEqual([]);
  });

  it('is part of the fingerprint by the charts that name it', () => {
    expect(rulebook.fingerprint).toBe(canonical(CHART_IDS.map(configOf)));
  });
});
