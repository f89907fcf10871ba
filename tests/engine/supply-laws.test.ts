import { describe, expect, it } from 'vitest';

import { hasEnded, type Order, parseOrder, playTurn, type Run } from '../../src/engine/index.ts';
import { arrivedAt } from '../../src/engine/models/supply-state.ts';
import { newRun } from '../support/runs.ts';
import { frozen, restriction, withSupply, withSupplyNumbers } from '../support/supply.ts';

/* What common sense expects of a supply shock, by changing one thing and leaving the luck as it is. */

type Rules = ReturnType<typeof frozen>;
const SEEDS = ['1', '2', '3'];
const RATES = [0, 0.3, 0.6];

const orders = (...lines: string[]): Order[] => lines.map((line) => parseOrder(line)!);

/** Plays so many turns; `given` says what is ordered in a turn. */
function after(
  rules: Rules,
  seed: string,
  turns: number,
  given: Readonly<Record<number, Order[]>> = {},
  each: (run: Run) => void = () => {},
): Run {
  const run = newRun(seed, { scenario: rules, recording: false });
  for (let turn = 1; turn <= turns && !hasEnded(run); turn++) {
    playTurn(run, given[turn] ?? []);
    each(run);
  }
  return run;
}

const lost = (run: Run): number =>
  ['output-japan', 'output-india'].reduce(
    (sum, id) => sum + run.state.measures[run.index.measure.get(id)!],
    0,
  );
const measure = (run: Run, id: string): number => run.state.measures[run.index.measure.get(id)!];

/** Both scenarios under every rate and seed. */
function compare(
  less: (rate: number) => Rules,
  more: (rate: number) => Rules,
  check: (less: Run, more: Run) => void,
  given: Readonly<Record<number, Order[]>> = {},
): void {
  for (const rate of RATES)
    for (const seed of SEEDS)
      check(after(less(rate), seed, 18, given), after(more(rate), seed, 18, given));
}

const users = (
  rules: Rules,
  change: (user: NonNullable<Rules['supply']>['users'][number]) => object,
) =>
  withSupply(
    (supply) => ({ users: supply.users.map((user) => ({ ...user, ...change(user) })) }),
    rules,
  );
const OPEN = {
  1: orders('japan stock.release light all', 'japan stock.release heavy all'),
};

describe('a supply shock', () => {
  it('a larger state stock never loses more output', () => {
    const doubled = (rate: number) =>
      withSupply(
        (supply) => ({
          commodities: supply.commodities.map((c) => ({ ...c, reserve: 2 * c.reserve })),
        }),
        frozen(rate),
      );
    compare(
      frozen,
      doubled,
      (less, more) => expect(lost(more)).toBeLessThanOrEqual(lost(less)),
      OPEN,
    );
  });

  it('larger sheds never lose more output', () => {
    const larger = (rate: number) =>
      users(frozen(rate), ({ stockDays }) => ({ stockDays: 1.5 * stockDays }));
    compare(frozen, larger, (less, more) => expect(lost(more)).toBeLessThanOrEqual(lost(less)));
  });

  it('a lower licence rate never raises the cover of any maker in the first half year, fear apart', () => {
    // firms that are afraid may fill their sheds at the cost of others
    const calm = (rate: number) => withSupplyNumbers({ 'panic-fear': 0 }, frozen(rate));
    const pairs = [
      [0.6, 0.3],
      [0.3, 0],
      [1, 0.57],
    ];
    for (const [high, low] of pairs)
      for (const seed of SEEDS) {
        const seen: number[][] = [];
        after(calm(high), seed, 6, {}, ({ state }) => seen.push([...state.cover]));
        let turn = 0;
        after(calm(low), seed, 6, {}, ({ state }) => {
          state.cover.forEach((days, u) => expect(days).toBeLessThanOrEqual(seen[turn][u] + 1e-9));
          turn += 1;
        });
      }
  });

  it('new capacity that comes earlier never loses more output', () => {
    const leads = (months: number) => (rate: number) =>
      withSupply(
        (supply) => ({ projects: supply.projects.map((p) => ({ ...p, lead: months })) }),
        frozen(rate),
      );
    const given = {
      1: orders('japan capacity.fund scrap-lines', 'japan capacity.fund larger-kiln'),
    };
    compare(
      leads(12),
      leads(3),
      (late, soon) => expect(lost(soon)).toBeLessThanOrEqual(lost(late)),
      given,
    );
  });

  it('a longer lead never works sooner', () => {
    const start = (lead: number, seed: string): number => {
      const rules = withSupply(
        (supply) => ({ projects: supply.projects.map((p) => ({ ...p, lead })) }),
        frozen(0.6),
      );
      let first = Infinity;
      const given = { 1: orders('japan capacity.fund larger-kiln') };
      after(rules, seed, 24, given, ({ state, history }) => {
        if (state.working[1] > 0) first = Math.min(first, history.length);
      });
      return first;
    };
    for (const seed of SEEDS) {
      const months = [3, 6, 9, 12, 15].map((lead) => start(lead, seed));
      expect(months).toEqual(months.toSorted((a, b) => a - b));
      expect(months[0]).toBeLessThan(months[4]);
    }
  });

  it('a higher ceiling for other designs never loses more output', () => {
    const higher = (rate: number) =>
      users(frozen(rate), ({ substitution }) => ({ substitution: 1.6 * substitution }));
    compare(frozen, higher, (less, more) => expect(lost(more)).toBeLessThanOrEqual(lost(less)));
  });

  it('a higher ceiling for scrap never loses more output', () => {
    const higher = (rate: number) =>
      users(frozen(rate), ({ recycling }) => ({ recycling: 2 * recycling }));
    compare(frozen, higher, (less, more) => expect(lost(more)).toBeLessThanOrEqual(lost(less)));
  });

  it('faster approval of other suppliers never loses more output', () => {
    const months = (time: number) => (rate: number) =>
      withSupplyNumbers({ 'qualification-months': time }, frozen(rate));
    compare(months(36), months(12), (slow, fast) =>
      expect(lost(fast)).toBeLessThanOrEqual(lost(slow)),
    );
  });

  it('more fear never makes a metal cheaper', () => {
    const fear = (panic: number) => (rate: number) =>
      withSupplyNumbers({ 'panic-fear': panic }, frozen(rate));
    compare(fear(0.5), fear(1.5), (calm, afraid) =>
      expect(measure(afraid, 'price')).toBeGreaterThanOrEqual(measure(calm, 'price')),
    );
  });

  it('what is released now is never there later', () => {
    for (const rate of RATES) {
      for (const how of ['some', 'all']) {
        const given = { 2: orders(`japan stock.release heavy ${how}`) };
        const [kept, opened] = [{}, given].map(
          (g) => after(frozen(rate), '1', 8, g).state.reserve[1],
        );
        expect(opened).toBeLessThanOrEqual(kept);
        if (rate < 0.5) expect(opened).toBeLessThan(kept);
      }
    }
  });

  it('what leaves the stock of a metal comes to its makers, with one stock open or both', () => {
    for (const rate of RATES) {
      const gave = [0, 0];
      let before = restriction().supply!.commodities.map(({ reserve }) => reserve);
      after(frozen(rate), '1', 12, OPEN, ({ state, scenario }) => {
        before.forEach((tonnes, k) => {
          const came = scenario.supply!.users.reduce(
            (sum, { commodity }, u) =>
              commodity === k ? sum + state.arrived[arrivedAt(u, 'reserve')] : sum,
            0,
          );
          expect(came).toBeCloseTo(tonnes - state.reserve[k], 9);
          gave[k] += came;
        });
        before = [...state.reserve];
      });
      if (rate < 0.5) expect(Math.min(...gave)).toBeGreaterThan(0);
    }
  });

  it('a deal that is accepted never raises trust, and never lowers the cover of who signed', () => {
    for (const government of ['india', 'japan'] as const) {
      const at = government === 'india' ? 0 : 1;
      const end = (answer: 'accept' | 'refuse') => {
        const run = newRun('1', { scenario: frozen(0.3), recording: false });
        run.state.deal[at] = 1;
        run.draft.deal[at] = 1;
        playTurn(run, orders(`${government} deal.answer ${answer}`));
        for (let turn = 0; turn < 5; turn++) playTurn(run, []);
        return run;
      };
      const [yes, no] = [end('accept'), end('refuse')];
      expect(measure(yes, 'trust')).toBeLessThan(measure(no, 'trust'));
      yes.scenario.supply!.users.forEach((user, u) => {
        if (user.government === government)
          expect(yes.state.cover[u]).toBeGreaterThanOrEqual(no.state.cover[u]);
      });
    }
  });

  it('what India lets out is never more for its own makers and never less for Japan’s', () => {
    const end = (policy: string) =>
      after(frozen(0.3), '1', 8, {
        1: policy === 'quota' ? [] : orders(`india export.allow light ${policy}`),
      });
    const [keep, quota, free] = ['keep', 'quota', 'free'].map(end);
    const from = (run: Run, id: string) => {
      const u = run.scenario.supply!.users.findIndex((user) => user.id === id);
      // a share of the need: designs change a little with the price
      return run.state.arrived[u * 5 + 2] / run.state.needed[u];
    };
    expect(from(free, 'in-vehicles')).toBeLessThan(from(keep, 'in-vehicles'));
    for (const [less, more] of [
      [keep, quota],
      [quota, free],
    ]) {
      expect(from(more, 'jp-magnets')).toBeGreaterThan(from(less, 'jp-magnets'));
      expect(from(more, 'in-vehicles')).toBeLessThanOrEqual(from(less, 'in-vehicles') + 1e-9);
    }
  });

  it('more of a pool never brings less from third countries', () => {
    const arrived = (pool: number) => {
      const run = newRun('1', { scenario: frozen(0), recording: false });
      for (let turn = 0; turn < 6; turn++) {
        run.state.pool[0] = pool;
        playTurn(run, []);
      }
      return run.scenario.supply!.users.map((_, u) => run.state.arrived[u * 5 + 1]);
    };
    const [none, half, all] = [0, 0.5, 1].map(arrived);
    none.forEach((tonnes, u) => {
      expect(half[u]).toBeGreaterThanOrEqual(tonnes);
      expect(all[u]).toBeGreaterThanOrEqual(half[u]);
    });
  });

  it('customs that stand still never let more in', () => {
    const first = (hours: number) => {
      const run = newRun('1', { scenario: frozen(0.6), recording: false });
      run.state.customs[0] = hours;
      playTurn(run, []);
      return run.scenario.supply!.users.map((_, u) => run.state.cover[u]);
    };
    const [open, shut] = [first(0), first(300)];
    shut.forEach((days, u) => expect(days).toBeLessThan(open[u]));
  });
});
