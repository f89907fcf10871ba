import { describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import {
  draftOrder,
  formatOrder,
  GOVERNMENTS,
  hasEnded,
  type Measure,
  type Order,
  parseOrder,
  proceed,
  type Role,
  type Run,
  type Scenario,
  startRun,
  submit,
  valueOf,
} from '../../src/engine/index.ts';
import {
  byWorth,
  type DecisionEffect,
  decisionEffects,
  decisionsOf,
  differencesOf,
  measuresOf,
  otherSeed,
  type Outcome,
  outcomeOfOrders,
  outcomeOfPlan,
  outcomesOfOrders,
  outcomesOfPlans,
  placedAmong,
  plansOf,
  planStandings,
  recordOf,
  worthOf,
} from '../../src/futures/index.ts';
import { draftAs, playOut } from '../../src/players/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';

const BOOKS = readScenarios();
const LIST = Object.values(BOOKS);
const COERCION = BOOKS['coercion-incident'].rules;

/** A run that a player has played to its end. */
function ended(scenario: Scenario, player: string, seed = 'luck', role: Role = 'both'): Run {
  const run = startRun({ scenario, rulebook: compiled, seed, role });
  playOut(run, player);
  return run;
}

/** A run of these orders, by turn, to its end; every one of them must be legal. */
function ordered(orders: Readonly<Record<number, readonly string[]>>, seed = 'luck'): Run {
  const run = startRun({ scenario: COERCION, rulebook: compiled, seed });
  while (!hasEnded(run)) {
    for (const line of orders[run.state.turn[0]] ?? [])
      expect(draftOrder(run, parseOrder(line)!), line).toBeNull();
    for (const government of GOVERNMENTS) submit(run, government);
    proceed(run);
  }
  return run;
}

/** The measures where a run stands. */
const endsOf = ({ scenario, state }: Run): Record<string, number> =>
  Object.fromEntries(scenario.measures.map(({ id }, i) => [id, valueOf(scenario, state, i)]));

function effectsOf(run: Run): DecisionEffect[] {
  const played = recordOf(run);
  const { run: again, outcome } = outcomeOfOrders(played, compiled);
  return [...decisionEffects(played, compiled, measuresOf(again), outcome)];
}

const take = <T>(source: Iterator<T>, n: number): T[] =>
  Array.from({ length: n }, () => source.next().value as T);

const outcome = (values: Outcome['values'], more: Partial<Outcome> = {}): Outcome => ({
  values,
  ending: 'end',
  turn: 1,
  score: 50,
  leftOut: [],
  ...more,
});

const measure = (id: string, better: Measure['better'], more: Partial<Measure> = {}): Measure => ({
  id,
  better,
  quantum: 0.1,
  initial: 0,
  lowest: 0,
  highest: 100,
  weight: 1,
  mandate: null,
  ...(better === 'higher' ? { held: 60, strained: 40 } : { held: 40, strained: 60 }),
  ...more,
});

describe.each(LIST)('a run of $rules.id, played again', ({ rules }) => {
  it.each(['none', 'random', 'careful'])('by %s comes out as it did', (player) => {
    const run = ended(rules, player);
    const { outcome: again } = outcomeOfOrders(recordOf(run), compiled);
    expect(again.values).toMatchObject(endsOf(run));
    expect(again.ending).toBe(run.scenario.endings[run.state.ending[0] - 1].id);
    expect(again.turn).toBe(run.history.length);
    expect(again.leftOut).toEqual([]);
    expect(outcomeOfPlan(recordOf(run), compiled, 'luck', player)).toEqual(again);
  });

  it('can be sent to a worker', () => {
    const played = recordOf(ended(rules, 'reader'));
    expect(outcomeOfOrders(structuredClone(played), compiled).outcome).toEqual(
      outcomeOfOrders(played, compiled).outcome,
    );
  });

  it('has a value for every measure that it is told by', () => {
    const { run, outcome: again } = outcomeOfOrders(recordOf(ended(rules, 'reader')), compiled);
    expect(Object.keys(again.values).toSorted()).toEqual(
      measuresOf(run)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('without one of its orders differs as a run without it does', () => {
    const run = ended(rules, 'random', '5');
    const effects = effectsOf(run);
    expect(effects).toHaveLength(run.history.flatMap(({ orders }) => orders).length);
    const { turn, at, differences } = byWorth(effects)[0];
    const other = startRun({ scenario: rules, rulebook: compiled, seed: '5' });
    for (const record of run.history) {
      if (hasEnded(other)) break;
      record.orders.forEach((order, i) => {
        if (record.turn !== turn || i !== at) draftOrder(other, order);
      });
      for (const government of GOVERNMENTS) submit(other, government);
      proceed(other);
    }
    while (!hasEnded(other)) {
      for (const government of GOVERNMENTS) submit(other, government);
      proceed(other);
    }
    const [mine, theirs] = [endsOf(run), endsOf(other)];
    for (const id of Object.keys(mine)) {
      expect(differences[id], id).toBeCloseTo(mine[id] - theirs[id], 9);
    }
  });

  it('lies within its luck and among its plans', () => {
    const played = recordOf(ended(rules, 'random', '5'));
    const { run, outcome: own } = outcomeOfOrders(played, compiled);
    const others = take(outcomesOfOrders(played, compiled), 8);
    const plans = take(outcomesOfPlans(played, compiled), plansOf(played, compiled).length);
    for (const list of [others, plans.map((plan) => plan.outcome)]) {
      const placed = placedAmong(measuresOf(run), own, list);
      const places = [placed.score, ...Object.values(placed.measures)];
      for (const { worse, same, better, percentile, runs } of places) {
        expect(percentile).toBeGreaterThanOrEqual(0);
        expect(percentile).toBeLessThanOrEqual(100);
        expect(worse + same + better).toBeCloseTo(runs > 0 ? 1 : 0, 12);
      }
      expect(Object.values(placed.endings).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    }
  });
});

describe('luck', () => {
  it('is the same orders under other seeds', () => {
    const run = ordered({ 1: ['india lever.start 1.5'] });
    const [first, second] = take(outcomesOfOrders(recordOf(run), compiled), 2);
    expect(first.values).toEqual(endsOf(ordered({ 1: ['india lever.start 1.5'] }, otherSeed(0))));
    expect(second.values).toEqual(endsOf(ordered({ 1: ['india lever.start 1.5'] }, otherSeed(1))));
    expect(first.values).not.toEqual(second.values);
  });

  it('puts the best and the worst of many runs of no orders at the ends of it', () => {
    const runs = Array.from({ length: 20 }, (_, i) => ended(COERCION, 'none', String(i)));
    runs.sort((a, b) => endsOf(a).incidents - endsOf(b).incidents);
    const percentile = (run: Run) => {
      const played = recordOf(run);
      const { outcome: own } = outcomeOfOrders(played, compiled);
      const others = take(outcomesOfOrders(played, compiled), 60);
      return placedAmong(measuresOf(run), own, others).measures.incidents.percentile;
    };
    // fewer incidents are better
    expect(percentile(runs[0])).toBeGreaterThan(80);
    expect(percentile(runs[19])).toBeLessThan(20);
  });

  it('leaves out what cannot be given, and counts it', () => {
    const played = recordOf(ended(COERCION, 'random', '5'));
    const { run, outcome: own } = outcomeOfOrders(played, compiled);
    const others = take(outcomesOfOrders(played, compiled), 20);
    const left = others.map(({ leftOut }) => leftOut.length);
    expect(Math.max(...left)).toBeGreaterThan(0);
    const { leftOut } = placedAmong(measuresOf(run), own, others);
    expect(leftOut.mean).toBeCloseTo(left.reduce((a, b) => a + b, 0) / 20, 12);
    expect(leftOut.none).toBe(left.filter((n) => n === 0).length / 20);
  });

  it('is told by what each measure calls better, whole quanta and who has the measure', () => {
    const measures = [measure('up', 'higher'), measure('down', 'lower')];
    const own = outcome({ up: 0.1 + 0.2, down: 5 }, { score: 60 });
    const others = [
      outcome({ up: 0.3, down: 4 }, { score: 60, ending: 'a' }),
      outcome({ up: 0.4, down: 5 }, { score: 50, ending: 'b' }),
      outcome({ up: 0.1, down: 6 }, { score: 70, ending: 'a' }),
      outcome({ up: 0.2 }, { score: 50, ending: 'a' }),
    ];
    const { measures: places, score, endings, runs } = placedAmong(measures, own, others);
    expect(runs).toBe(4);
    expect(places.up).toMatchObject({ worse: 0.5, same: 0.25, better: 0.25, percentile: 62.5 });
    expect(places.down).toMatchObject({ runs: 3, worse: 1 / 3, same: 1 / 3, better: 1 / 3 });
    expect(places.down).toMatchObject({ percentile: 50, middle: 5 });
    expect(score).toMatchObject({ worse: 0.5, same: 0.25, better: 0.25 });
    expect(endings).toEqual({ a: 0.75, b: 0.25 });
  });

  it('says nothing of a measure that no other run has', () => {
    const { measures } = placedAmong([measure('up', 'higher')], outcome({ up: 1 }), [outcome({})]);
    expect(measures.up).toMatchObject({ runs: 0, worse: 0, same: 0, better: 0, middle: null });
  });
});

describe('choice', () => {
  it('holds a plan against itself: the same here, and as good elsewhere', () => {
    const played = recordOf(ended(COERCION, 'none'));
    const orders = take(outcomesOfOrders(played, compiled), 3);
    const players = plansOf(played, compiled);
    const outcomes = take(outcomesOfPlans(played, compiled), players.length * 4);
    const standings = planStandings(outcomes, orders);
    expect(standings.map(({ player }) => player)).toEqual(players);
    const none = standings.find(({ player }) => player === 'none')!;
    expect(none.here).toEqual(outcomeOfOrders(played, compiled).outcome);
    expect(none.elsewhere).toMatchObject({ runs: 3, worse: 0, same: 1, better: 0 });
    const careful = standings.find(({ player }) => player === 'careful')!;
    expect(careful.elsewhere.score).toBeGreaterThan(none.elsewhere.score!);
  });

  it('pairs by luck, and only where both were played', () => {
    const scored = (score: number) => outcome({}, { score });
    const plans = [
      { player: 'a', luck: null, outcome: scored(1) },
      { player: 'a', luck: 0, outcome: scored(10) },
      { player: 'a', luck: 1, outcome: scored(30) },
      { player: 'a', luck: 2, outcome: scored(50) },
    ];
    const [{ here, elsewhere }] = planStandings(plans, [scored(20), scored(20)]);
    expect(here.score).toBe(1);
    expect(elsewhere).toEqual({ runs: 2, score: 20, worse: 0.5, same: 0, better: 0.5 });
    expect(planStandings(plans.slice(0, 1), [])[0].elsewhere).toMatchObject({
      runs: 0,
      score: null,
    });
  });

  it('lets the program play the other government as it does at the table', () => {
    const played = recordOf(ended(COERCION, 'reader', 'luck', 'india'));
    const run = startRun({ scenario: COERCION, rulebook: compiled, seed: 'luck', role: 'india' });
    while (!hasEnded(run)) {
      draftAs(run, 'india', 'careful');
      draftAs(run, 'japan', 'reader');
      for (const government of GOVERNMENTS) submit(run, government);
      proceed(run);
    }
    expect(outcomeOfPlan(played, compiled, 'luck', 'careful').values).toEqual(endsOf(run));
  });
});

describe('a decision', () => {
  const SENT = 'india group.sail in-east lantern-shoal';
  const OPENED = 'india lever.start 1.5';

  it('alone in its run did what the run is, less the run of nobody', () => {
    const run = ordered({ 1: [SENT] });
    const [effect, ...more] = effectsOf(run);
    expect(more).toEqual([]);
    const nobody = endsOf(ended(COERCION, 'none'));
    for (const [id, value] of Object.entries(endsOf(run)))
      expect(effect.differences[id], id).toBeCloseTo(value - nobody[id], 9);
    expect(Object.values(effect.differences).some((n) => n !== 0)).toBe(true);
    expect(formatOrder(effect.order)).toBe(SENT);
  });

  it('that could change nothing any more did nothing, and is worth nothing', () => {
    const last = ordered({ 1: [SENT] }).history.length;
    // the work of months, begun in the last days
    const run = ordered({ 1: [SENT], [last]: ['japan lever.prepare 1.8'] });
    const effect = effectsOf(run).find(({ turn }) => turn === last)!;
    expect(new Set(Object.values(effect.differences))).toEqual(new Set([0]));
    expect(effect).toMatchObject({ worth: 0, score: 0, takesAlong: [] });
  });

  it('takes along what stood on it, and nothing else', () => {
    const run = ordered({ 1: [OPENED, SENT], 6: ['india lever.stop 1.5'] });
    const [opened, sent, stopped] = effectsOf(run);
    expect(opened.takesAlong.map(({ turn, order }) => [turn, formatOrder(order)])).toEqual([
      [6, 'india lever.stop 1.5'],
    ]);
    expect(sent.takesAlong).toEqual([]);
    expect(stopped.takesAlong).toEqual([]);
  });

  it('is one that people took: the program’s are left in place', () => {
    const played = recordOf(ended(COERCION, 'reader', 'luck', 'india'));
    const decisions = decisionsOf(played);
    expect(decisions.length).toBeGreaterThan(0);
    expect(decisions.every(({ order }) => order.by === 'india')).toBe(true);
    expect(played.turns.some(({ orders }) => orders.some(({ by }) => by === 'japan'))).toBe(true);
  });

  it('is worth what it did for the better, by weight and width of band', () => {
    const measures = [
      measure('up', 'higher', { weight: 3 }),
      measure('down', 'lower', { held: 10, strained: 20 }),
    ];
    expect(worthOf(measures, { up: 20, down: 10 })).toBeCloseTo((3 * 1 - 1) / 4, 12);
    expect(worthOf(measures, { up: 0, down: -5 })).toBeCloseTo(0.5 / 4, 12);
    // a measure that one of the two runs lacks does not count
    expect(worthOf(measures, { up: 20 })).toBe(1);
    expect(Object.is(worthOf(measures, { up: 0, down: 0 }), 0)).toBe(true);
    expect(worthOf(measures, {})).toBe(0);
    const [a, b] = [outcome({ up: 0.3, down: 1 }), outcome({ up: 0.1 })];
    expect(differencesOf(measures, a, b)).toEqual({ up: 0.2 });
  });

  it('stands before what was worth less', () => {
    const order = parseOrder(SENT) as Order;
    const effect = (worth: number, turn: number): DecisionEffect => ({
      turn,
      at: 0,
      order,
      differences: {},
      worth,
      score: 0,
      ending: 'end',
      lastTurn: 1,
      takesAlong: [],
    });
    const sorted = byWorth([effect(-1, 1), effect(0.5, 3), effect(0, 2), effect(0.5, 2)]);
    expect(sorted.map(({ worth, turn }) => [worth, turn])).toEqual([
      [0.5, 2],
      [0.5, 3],
      [0, 2],
      [-1, 1],
    ]);
  });
});
