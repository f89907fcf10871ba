import { describe, expect, it } from 'vitest';

import {
  draftOrder,
  formatOrder,
  formatRun,
  GOVERNMENTS,
  hasEnded,
  legalOrders,
  type Run,
} from '../../src/engine/index.ts';
import { draftAs, playerOrders, PLAYERS, playersOf, playOut } from '../../src/players/index.ts';
import { planted, problemsOf } from '../scenario/planted.ts';
import { book, endTurn, newRun, played, playerTurn } from '../support/runs.ts';

const last = (run: Run): string => run.history.at(-1)!.hash;

describe.each(PLAYERS)('the player %s', (player) => {
  it('plays every seed to its end', () => {
    for (const seed of ['1', '2', '3']) {
      const run = played(seed, player);
      expect(run.state.ending[0]).toBeGreaterThan(0);
      expect(run.history.length).toBeLessThanOrEqual(run.scenario.turns);
    }
  });

  it('plays one seed in one way', () => {
    expect(formatRun(played('again', player))).toBe(formatRun(played('again', player)));
  });

  it('gives orders that were legal when they were given', () => {
    const run = newRun('legal');
    while (!hasEnded(run) && run.history.length < 8) {
      for (const by of GOVERNMENTS) {
        for (const order of playerOrders(run, by, player)) {
          expect(legalOrders(run, by).map(formatOrder)).toContain(formatOrder(order));
          expect(draftOrder(run, order)).toBeNull();
        }
      }
      endTurn(run);
    }
    expect(run.history).toEqual(played('legal', player, {}, 8).history);
  });

  it('is asked without being let play', () => {
    const run = played('ask', player, {}, 3);
    const [state, draft] = [run.state.all.slice(), run.draft.all.slice()];
    for (const by of GOVERNMENTS) playerOrders(run, by, player);
    expect(run.state.all).toEqual(state);
    expect(run.draft.all).toEqual(draft);
    expect(run.orders).toEqual([]);
  });

  it('orders for the government it is asked for', () => {
    const run = played('whose', player, {}, 1);
    for (const by of GOVERNMENTS)
      expect(playerOrders(run, by, player).filter((order) => order.by !== by)).toEqual([]);
  });
});

describe('a plan', () => {
  it('is decided by what its player can see: not by the other government’s mandate', () => {
    const rules = book().rules;
    const [first] = rules.plans.reader;
    const legal = rules.measures.findIndex(({ id }) => id === 'legal');
    const when = [{ about: 'measure', index: legal, is: 'below', value: 1 } as const];
    const order = 'india host.ask philippines';
    const plans = { ...rules.plans, reader: [{ ...first, when, order }] };
    const drafted = (role: 'both' | 'japan') =>
      playerOrders(newRun('seen', { role, scenario: { ...rules, plans } }), 'india', 'reader');
    expect(drafted('both')).toEqual([]);
    // India cannot see Japan's legal footing and reads 0
    expect(drafted('japan').map(formatOrder)).toEqual([order]);
  });
});

describe('players', () => {
  it('none gives no order, and its turns pass all the same', () => {
    const run = played('quiet', 'none');
    expect(run.history.flatMap(({ orders }) => orders)).toEqual([]);
    expect(run.history.length).toBeGreaterThan(1);
  });

  it('play differently', () => {
    const ends = PLAYERS.map((player) => last(played('differ', player)));
    expect(new Set(ends).size).toBe(PLAYERS.length);
  });

  it('random plays differently with another seed, and gives orders for both governments', () => {
    const orders = ['1', '2'].map((seed) =>
      played(seed, 'random', {}, 4).history.flatMap((turn) => turn.orders.map(formatOrder)),
    );
    expect(orders[0]).not.toEqual(orders[1]);
    for (const by of GOVERNMENTS)
      expect(orders[0].some((order) => order.startsWith(by))).toBe(true);
  });

  it('a plan says what it would do if it may: most of what the reader plans is done', () => {
    const run = played('plan', 'reader');
    const given = new Set(run.history.flatMap(({ orders }) => orders.map(formatOrder)));
    const planned = new Set(run.scenario.plans.reader.map(({ order }) => order));
    expect([...given].filter((order) => !planned.has(order))).toEqual([]);
    expect(given.size).toBeGreaterThan(planned.size / 2);
  });

  it('a plan that lists no last turn goes on to the end of the game', () => {
    const run = newRun('on', {});
    const [every] = Object.values(run.scenario.plans)
      .flat()
      .filter(({ from, until }) => from < until);
    expect(every.until).toBe(run.scenario.turns);
  });

  it('are the four, and every plan of the scenario', () => {
    const run = newRun('names');
    expect(playersOf(run)).toEqual(expect.arrayContaining([...PLAYERS]));
    expect(playersOf(run)).toEqual(expect.arrayContaining(Object.keys(run.scenario.plans)));
    expect(new Set(playersOf(run)).size).toBe(playersOf(run).length);
  });

  it('that are no plan of every scenario are names that no plan may have', () => {
    for (const name of PLAYERS.filter((player) => !Object.hasOwn(book().rules.plans, player))) {
      const text = planted(/^ {2}careful:$/m, `  ${name}: { about: x, orders: [] }\n  careful:`);
      expect(problemsOf(text).map(({ path }) => path)).toEqual([`plans.${name}`]);
    }
  });

  it.each(['nobody', '', '__proto__', 'constructor', 'toString', 'Reader'])(
    'there is no player "%s"',
    (player) => {
      expect(() => draftAs(newRun('no'), 'india', player)).toThrow(RangeError);
    },
  );

  it('can play one government beside a person', () => {
    const run = newRun('beside', { role: 'india' });
    while (!hasEnded(run)) {
      draftAs(run, 'japan', 'careful');
      endTurn(run);
    }
    const orders = run.history.flatMap((turn) => turn.orders);
    expect(orders.length).toBeGreaterThan(0);
    expect(orders.every(({ by }) => by === 'japan')).toBe(true);
  });

  it('playing out goes on from where a run is', () => {
    const run = played('out', 'careful', {}, 3);
    playOut(run, 'careful');
    expect(last(run)).toBe(last(played('out', 'careful')));
    const other = newRun('out');
    for (let i = 0; i < 3; i++) playerTurn(other, 'none');
    playOut(other, 'careful');
    expect(last(other)).not.toBe(last(run));
  });
});
