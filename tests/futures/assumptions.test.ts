import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import {
  canonical,
  imaginedRun,
  luckOf,
  type Run,
  type Scenario,
  sightFor,
  startRun,
} from '../../src/engine/index.ts';
import {
  assumptionsOf,
  drawnScenario,
  forecast,
  type Forecast,
  futuresOf,
  playFuture,
  triangular,
} from '../../src/futures/index.ts';
import { readScenarios, readShared } from '../../src/scenario/files.ts';
import { isUncertain, rangeOf, revalued } from '../../src/scenario/ranges.ts';
import { readYaml } from '../../src/scenario/reading.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { scenarioFile } from '../../src/scenario/schema.ts';
import { playerTurn } from '../support/runs.ts';

const BOOKS = readScenarios();
const LIST = Object.values(BOOKS);

/** The same draw by the long way: the files with drawn numbers, resolved. */
function resolvedAgain(id: string, key: string): Scenario {
  const file = `scenarios/${id}.yaml`;
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const read = readYaml({ file, text }, scenarioFile);
  const shared = readShared();
  if ('problems' in read || 'problems' in shared) throw new Error('the files do not check');
  const luck = luckOf(`assumptions ${key}`);
  const changed = revalued(read.reading, shared.shared, (parameter, path, from) => {
    if (!isUncertain(path)) return parameter.value;
    const range = rangeOf(parameter, from, path);
    return triangular(range, luck.uniform('assumption', range.key, 0, 0));
  });
  const resolved = resolveScenario(changed.reading, changed.shared);
  if ('problems' in resolved) throw new Error(JSON.stringify(resolved.problems));
  return resolved.rules;
}

describe.each(LIST)('the uncertain numbers of $rules.id', (book) => {
  const { rules } = book;
  const assumptions = assumptionsOf(book);
  const draw = (key: string) => drawnScenario(rules, assumptions, key);

  it.each(['0', '1', 'another'])('are those that the resolver would draw (%s)', (key) => {
    const drawn = { ...draw(key), crises: null };
    expect(drawn).toEqual(resolvedAgain(rules.id, key));
  });

  it('depend on the key alone', () => {
    expect(canonical(draw('a'))).toBe(canonical(draw('a')));
    expect(canonical(draw('a'))).not.toBe(canonical(draw('b')));
  });

  it('leave the scenario itself as it was', () => {
    const before = canonical(rules);
    draw('c');
    expect(canonical(rules)).toBe(before);
  });

  it('do not touch what are rules of the game', () => {
    const kept = ({ turns, turnHours, start, measures, injects, ...rest }: Scenario) => ({
      plain: [turns, turnHours, start, measures, injects, rest.endings, rest.plans],
      costs: rest.entries.map(({ capital, bandwidth, budget }) => [capital, bandwidth, budget]),
      groups: rest.groups,
      weights: rest.zones.map(({ weight }) => weight),
      calendar: [rest.sessions, rest.peace?.calendar, rest.peace?.vote],
      shares: (rest.crises?.of ?? []).map(({ share }) => share),
    });
    expect(kept(draw('d'))).toEqual(kept(rules));
  });

  it('have a key each, but for those that rise and fall together', () => {
    const { numbers } = book.ranges!;
    const shared = numbers.length - new Set(numbers.map(({ key }) => key)).size;
    const pairs = (rules.supply?.users.length ?? 0) + 2 * (rules.supply?.projects.length ?? 0);
    // of four counts of a district three have the key of the first
    expect(shared).toBe(pairs + 3 * (rules.relief?.districts.length ?? 0));
  });

  it('keep in order what must be in order', () => {
    for (let i = 0; i < 40; i++) {
      const { supply, relief, parameters } = draw(String(i));
      for (const { qualified, qualifiedMost } of supply?.users ?? [])
        expect(qualified).toBeLessThanOrEqual(qualifiedMost);
      for (const { rates, rivals } of draw(String(i)).zones) {
        expect(rates).toEqual(rates.toSorted((a, b) => a - b));
        expect(rivals).toEqual(rivals.toSorted((a, b) => a - b));
      }
      for (const { slip, realised } of supply?.projects ?? []) {
        expect(slip[0]).toBeLessThanOrEqual(slip[1]);
        expect(realised[0]).toBeLessThanOrEqual(realised[1]);
      }
      for (const { people, homeless, trapped, injured } of relief?.districts ?? [])
        expect(homeless + trapped + injured).toBeLessThanOrEqual(people);
      expect(Number.isInteger(parameters.dwell)).toBe(true);
      expect(Number.isInteger(parameters['evidence-life'])).toBe(true);
    }
  });
});

it('a number that peace and crisis share is the same in both', () => {
  const long = BOOKS['long-game'];
  const drawn = drawnScenario(long.rules, assumptionsOf(long), 'k');
  for (const { scenario } of drawn.crises!.of) {
    expect(scenario.parameters['response-speed']).toBe(drawn.parameters['response-speed']);
    expect(scenario.platforms).toEqual(drawn.platforms);
    expect(scenario.parameters['response-speed']).not.toBe(long.rules.parameters['response-speed']);
  }
});

describe('the triangular distribution', () => {
  const even = { low: 0, mode: 1, high: 2, whole: false };

  it('has the quantiles that follow from its area', () => {
    expect(triangular(even, 0)).toBe(0);
    expect(triangular(even, 0.125)).toBe(0.5);
    expect(triangular(even, 0.5)).toBe(1);
    expect(triangular(even, 0.875)).toBe(1.5);
    // rising all the way, falling all the way
    expect(triangular({ low: 0, mode: 2, high: 2, whole: false }, 0.25)).toBe(1);
    expect(triangular({ low: 0, mode: 0, high: 2, whole: false }, 0.75)).toBe(1);
    expect(triangular({ low: 3, mode: 3, high: 3, whole: false }, 0.4)).toBe(3);
  });

  it('stays within its range, rises with luck, and counts what is counted', () => {
    const sorted = fc
      .array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 3, maxLength: 3 })
      .map((of) => of.toSorted((a, b) => a - b));
    const u = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(sorted, u, u, ([low, mode, high], a, b) => {
        const range = { low, mode, high, whole: false };
        const [less, more] = [triangular(range, Math.min(a, b)), triangular(range, Math.max(a, b))];
        expect(less).toBeGreaterThanOrEqual(low - 1e-9);
        expect(more).toBeLessThanOrEqual(high + 1e-9);
        expect(less).toBeLessThanOrEqual(more + 1e-9);
      }),
    );
    const counts = Array.from({ length: 50 }, (_, i) =>
      triangular({ low: 0, mode: 1, high: 3, whole: true }, i / 50),
    );
    expect(new Set(counts)).toEqual(new Set([0, 1, 2, 3]));
  });

  it('has the mean of its three numbers', () => {
    const range = { low: 1, mode: 2, high: 6, whole: false };
    const n = 20_000;
    let sum = 0;
    for (let i = 0; i < n; i++) sum += triangular(range, (i + 0.5) / n);
    expect(sum / n).toBeCloseTo(3, 4);
  });
});

/** Width between the outer percentiles of every measure at the end. */
const widths = ({ fans }: Forecast): number[] =>
  fans.map(({ turns }) => {
    const { percentiles } = turns[turns.length - 1];
    return percentiles[95] - percentiles[5];
  });

describe.each(LIST)('a forecast of $rules.id with assumptions', (book) => {
  const RUNS = 12;
  const assumptions = assumptionsOf(book);
  const inPlay = (turns: number, seed = 'assumed'): Run => {
    const run = startRun({ scenario: book.rules, rulebook: compiled, seed });
    for (let turn = 0; turn < turns; turn++) playerTurn(run, 'reader');
    return run;
  };

  it('says so, is another one than with chance alone, and can be had again', () => {
    const run = inPlay(2);
    const chance = forecast(run, 'both', compiled, RUNS);
    const all = forecast(run, 'both', compiled, RUNS, assumptions);
    expect([chance.uncertain, all.uncertain]).toEqual(['chance', 'all']);
    expect(all.fans).not.toEqual(chance.fans);
    expect(forecast(run, 'both', compiled, RUNS, assumptions)).toEqual(all);
  });

  it('draws every future as if it were the only one', () => {
    const run = inPlay(3);
    const source = futuresOf(run, 'both', compiled, assumptions);
    for (const key of ['0', '1', '2', '3', '4', '5', '6', '7']) {
      const scenario = drawnScenario(run.scenario, assumptions, key);
      const sighting = sightFor(run, 'both');
      const alone = playFuture(imaginedRun(run, sighting, compiled, key, scenario));
      expect(source.next().value).toEqual(alone);
    }
  });

  it('does not know what nobody can see', () => {
    const run = inPlay(2);
    const known = forecast(run, 'both', compiled, RUNS, assumptions);
    for (const field of ['doctrine', 'alliesClose', 'gain', 'cost', 'nextFocus'] as const) {
      run.state[field][0] = run.state[field][0] === 0 ? 1 : 0;
      run.draft[field][0] = run.state[field][0];
    }
    run.state.leaning.fill(7);
    run.state.temptation.fill(3);
    expect(forecast(run, 'both', compiled, RUNS, assumptions)).toEqual(known);
  });

  it('is wider than with chance alone, in most measures that move', () => {
    const run = inPlay(1);
    const chance = widths(forecast(run, 'both', compiled, 60));
    const all = widths(forecast(run, 'both', compiled, 60, assumptions));
    const moving = chance.flatMap((_, i) => (all[i] > 0 ? [i] : []));
    const wider = moving.filter((i) => all[i] > chance[i]);
    expect(moving.length).toBeGreaterThan(3);
    expect(wider.length).toBeGreaterThan(moving.length / 2);
  });
});

it('a long game that is in its crisis draws the numbers of the crisis', () => {
  const long = BOOKS['long-game'];
  const run = startRun({ scenario: long.rules, rulebook: compiled, seed: '3' });
  while (run.legs.length === 1) playerTurn(run, 'reader');
  const { since, turns, id, injects } = run.scenario;
  const drawn = drawnScenario(run.scenario, assumptionsOf(long), '7');
  expect(drawn).toMatchObject({ since, turns, id, injects });
  const alone = drawnScenario(BOOKS[id].rules, assumptionsOf(BOOKS[id]), '7');
  expect(drawn.parameters).toEqual(alone.parameters);
  expect(forecast(run, 'both', compiled, 3, assumptionsOf(long)).runs).toBe(3);
});
