import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';

import { tabled } from '../../src/charts/compiled.ts';
import { compiled, rulebook } from '../../src/charts/index.ts';
import type { Tables } from '../../src/charts/tables.ts';
import { type Rulebook, startRun } from '../../src/engine/index.ts';
import { PLAYERS, playOut } from '../../src/players/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';
import { faultsOf, shiftsOf } from './faults.ts';
import {
  isLive,
  isSame,
  type Place,
  placeName,
  PLACES,
  type Result,
  resultOf,
  type Step,
  stepsAt,
} from './transitions.ts';

/*
 * The tables against XState, at scale: the same in every state, for every event, at every threshold and
 * one double to either side, and over whole runs. EQUALITY=full plays 1,000 runs of each scenario and ten
 * times the transitions; docs/performance.md has the figures.
 */

const FULL = process.env.EQUALITY === 'full';
const RUNS = FULL ? 1000 : 16;
const LIMIT = FULL ? 3_600_000 : 120_000;
/** Steps where the charts have a transition, and where they have none. */
const LIVE = FULL ? 10_000 : 1000;
const DEAD = FULL ? 400 : 40;

const { charts } = JSON.parse(
  readFileSync(new URL('../../assets/charts/tables.json', import.meta.url), 'utf8'),
) as { charts: Tables };

interface Sample {
  readonly place: Place;
  readonly steps: readonly Step[];
  /** What XState makes of each step. */
  readonly known: readonly Result[];
}

const SAMPLES: Sample[] = [];

beforeAll(() => {
  PLACES.forEach((place, i) => {
    const steps = stepsAt(place, isLive(place) ? LIVE : DEAD, i + 1);
    SAMPLES.push({ place, steps, known: steps.map((step) => resultOf(rulebook, step)) });
  });
}, LIMIT);

/** Whether a rulebook answers a step otherwise than XState does; one that fails does. */
function differs(rules: Rulebook, { steps, known }: Sample): boolean {
  return steps.some((step, i) => {
    try {
      return !isSame(resultOf(rules, step), known[i]);
    } catch {
      return true;
    }
  });
}

describe('tables', () => {
  it('answer as XState does, transition by transition', () => {
    let compared = 0;
    let taken = 0;
    const differ = new Set<string>();
    for (const { place, steps, known } of SAMPLES) {
      const { chart, code, event } = place;
      for (const rules of [compiled, rulebook])
        expect(rules.heeds(chart, event)[code], placeName(place)).toBe(isLive(place));
      steps.forEach((step, i) => {
        compared += 1;
        if (known[i][0]) taken += 1;
        if (!isSame(resultOf(compiled, step), known[i])) differ.add(placeName(place));
      });
      // wherever the charts have a transition it was taken, and nowhere else
      expect(
        known.some(([can]) => can),
        placeName(place),
      ).toBe(isLive(place));
    }
    expect([...differ]).toEqual([]);
    expect(taken).toBeGreaterThan(0.7 * compared);
    expect(compared).toBeGreaterThanOrEqual(FULL ? 1_000_000 : 100_000);
  });

  it.each(Object.entries(readScenarios()))(
    `play ${RUNS} runs of %s to the same hashes`,
    (_, { rules }) => {
      const hashes = (on: Rulebook, seed: string, player: string) => {
        const run = startRun({ scenario: rules, rulebook: on, seed, recording: false });
        playOut(run, player);
        return run.history.map(({ hash }) => hash);
      };
      const players = [...PLAYERS, ...Object.keys(rules.plans)];
      for (let n = 1; n <= RUNS; n++) {
        const player = players[n % players.length];
        const seed = `equality ${n}`;
        expect(hashes(compiled, seed, player), `${player}, seed ${seed}`).toEqual(
          hashes(rulebook, seed, player),
        );
      }
    },
    LIMIT,
  );
});

/** Faults that change nothing: what is set to zero twice is zero, and effects on different numbers commute. */
const HARMLESS = [/: (.* > )?(restart|countNone) twice$/, /^project .* effects reversed$/];

describe('a damaged table', () => {
  it('is noticed by the same comparison, but where the fault changes nothing', () => {
    const survivors: string[] = [];
    let injected = 0;
    for (const sample of SAMPLES) {
      const { chart, code, event } = sample.place;
      for (const { name, row } of faultsOf(charts, sample.place)) {
        injected += 1;
        const rows = charts[chart][event].with(code, row);
        const damaged = { [chart]: { [event]: rows } } as unknown as Tables;
        if (!differs(tabled(damaged, ''), sample)) survivors.push(name);
      }
    }
    expect(injected).toBeGreaterThan(4000);
    expect(survivors.filter((name) => !HARMLESS.some((known) => known.test(name)))).toEqual([]);
    expect(survivors.length / injected).toBeLessThan(0.02);
  });

  it('is noticed when a threshold is off by a single double', () => {
    const survivors: string[] = [];
    let injected = 0;
    for (const sample of SAMPLES) {
      for (const { name, rules } of shiftsOf(charts, compiled, sample.place)) {
        injected += 1;
        if (!differs(rules, sample)) survivors.push(name);
      }
    }
    expect(injected).toBeGreaterThan(200);
    expect(survivors).toEqual([]);
  });
});
