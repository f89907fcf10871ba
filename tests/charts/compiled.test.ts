import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compileCharts, refuseStrange } from '../../src/charts/compile.ts';
import { tabled } from '../../src/charts/compiled.ts';
import { compiled, rulebook } from '../../src/charts/index.ts';
import type { Decision, Tables } from '../../src/charts/tables.ts';
import {
  type ChartId,
  CHARTS,
  type Rulebook,
  startRun,
  type World,
} from '../../src/engine/index.ts';
import { playOut } from '../../src/players/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';
import { CHART_IDS, eventsOf } from './reading.ts';
import { asked, neighbours } from './worlds.ts';

/*
 * The tables against XState: the same in every state, for every event, at every threshold and one double
 * to either side; and tables that are damaged are noticed.
 */

const shipped = JSON.parse(
  readFileSync(new URL('../../assets/charts/tables.json', import.meta.url), 'utf8'),
) as { fingerprint: string; charts: Tables };

interface Step {
  readonly chart: ChartId;
  readonly memory: readonly number[];
  readonly event: string;
  readonly world: World;
}

const outcome = (rules: Rulebook, { chart, memory, event, world }: Step): unknown[] => {
  const buffer = Float64Array.from(memory);
  const can = rules.can(chart, buffer, 0, event, world);
  const moved = rules.step(chart, buffer, 0, event, world);
  return [can, moved, ...buffer];
};

/** Any number, and often one that is a threshold of something else in the same step. */
const number = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.double({ min: -500, max: 500, noNaN: true }),
);
const step: fc.Arbitrary<Step> = fc.constantFrom(...CHART_IDS).chain((chart) =>
  fc
    .record({
      chart: fc.constant(chart),
      memory: fc.tuple(fc.nat({ max: CHARTS[chart].length - 1 }), number, fc.nat({ max: 4 })),
      event: fc.constantFrom(...eventsOf(chart)),
      world: asked(chart, number),
      nudge: fc.nat(),
    })
    .map(({ nudge, ...rest }) => ({ ...rest, world: neighbours(rest, nudge) })),
);

describe('tables', () => {
  it('are those of the charts: npx tsx assets/make/charts.ts', () => {
    expect(shipped.charts).toEqual(JSON.parse(JSON.stringify(compileCharts())));
    expect(shipped.fingerprint).toBe(rulebook.fingerprint);
  });

  it('answer as XState does', () => {
    let changes = 0;
    fc.assert(
      fc.property(step, (s) => {
        const expected = outcome(rulebook, s);
        if (expected[1]) changes += 1;
        expect(outcome(compiled, s)).toEqual(expected);
      }),
      { seed: 1, numRuns: 12_000 },
    );
    expect(changes).toBeGreaterThan(1500);
  }, 120_000);

  it.each(Object.entries(readScenarios()))('play %s to the same hashes', (_, { rules }) => {
    const play = (rules_: Rulebook, seed: string, player: string) => {
      const run = startRun({ scenario: rules, rulebook: rules_, seed, recording: false });
      playOut(run, player);
      return run.history.map(({ hash }) => hash);
    };
    for (const [seed, player] of [
      ['1', 'careful'],
      ['2', 'reader'],
      ['3', 'random'],
      ['4', 'none'],
    ]) {
      expect(play(compiled, seed, player)).toEqual(play(rulebook, seed, player));
    }
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

/** Every table that differs from the shipped ones by a single fault. */
function* faults(): Generator<{ name: string; charts: Tables }> {
  const copy = (): Tables => structuredClone(shipped.charts);
  for (const chart of CHART_IDS) {
    for (const event of Object.keys(shipped.charts[chart])) {
      for (let code = 0; code < CHARTS[chart].length; code++) {
        const nodes = (charts: Tables) => nodesOf(charts[chart][event][code]);
        const count = nodes(shipped.charts).length;
        for (let n = 0; n < count; n++) {
          for (const [fault, damage] of Object.entries(DAMAGE)) {
            const charts = copy();
            if (damage(nodes(charts)[n], CHARTS[chart].length))
              yield {
                name: `${chart} ${event} in ${CHARTS[chart][code]}, node ${n}: ${fault}`,
                charts,
              };
          }
        }
      }
    }
  }
}

const nodesOf = (decision: Decision | null): Decision[] =>
  decision === null
    ? []
    : 'ask' in decision
      ? [decision, ...nodesOf(decision.yes), ...nodesOf(decision.no)]
      : [decision];

type Open = { -readonly [K in keyof Extract<Decision, { ask: unknown }>]: never } & {
  -readonly [K in keyof Extract<Decision, { to: number }>]: never;
};

/** Ways to damage a node; each says whether it could. */
const DAMAGE: Record<string, (node: Decision, states: number) => boolean> = {
  'another target': (node, states) => {
    if ('ask' in node) return false;
    (node as { to: number }).to = (node.to + 1) % states;
    return true;
  },
  'the branches exchanged': (node) => {
    if (!('ask' in node)) return false;
    const { yes, no } = node;
    Object.assign(node as unknown as Open, { yes: no, no: yes });
    return true;
  },
  'nothing done': (node) => {
    if ('ask' in node || node.does.length === 0) return false;
    (node.does as unknown[]).length = 0;
    return true;
  },
  'taken exchanged': (node) => {
    if ('ask' in node) return false;
    (node as { taken: boolean }).taken = !node.taken;
    return true;
  },
  'another number asked about': (node) => {
    if (!('ask' in node) || !node.ask.params) return false;
    const params = node.ask.params as Record<string, string>;
    const [first] = Object.keys(params);
    params[first] = params[first] === 'hours' ? 'stages' : 'hours';
    return true;
  },
};

describe('a damaged table', () => {
  const samples = fc.sample(step, { seed: 7, numRuns: 20_000 });
  const known = samples.map((s) => JSON.stringify(outcome(rulebook, s)));
  const byChart = new Map<string, number[]>();
  samples.forEach(({ chart, event, memory }, i) => {
    const key = `${chart} ${event} ${memory[0]}`;
    byChart.set(key, [...(byChart.get(key) ?? []), i]);
  });

  it('is noticed by the same comparison, nearly always', () => {
    const missed: string[] = [];
    let all = 0;
    for (const { name, charts } of faults()) {
      all += 1;
      const damaged = tabled(charts, '');
      const [chart, event, , state] = name.replace(',', '').split(' ');
      const code = (CHARTS[chart as ChartId] as readonly string[]).indexOf(state);
      const about = byChart.get(`${chart} ${event} ${code}`) ?? [];
      const noticed = about.some((i) => JSON.stringify(outcome(damaged, samples[i])) !== known[i]);
      if (!noticed) missed.push(name);
    }
    expect(all).toBeGreaterThan(300);
    expect(missed.length / all, missed.join('\n')).toBeLessThan(0.02);
  }, 120_000);
});
