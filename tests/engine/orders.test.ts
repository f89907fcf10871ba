import { describe, expect, it } from 'vitest';

import {
  candidateOrders,
  draftOrder,
  formatOrder,
  GOVERNMENTS,
  legalOrders,
  type Order,
  parseOrder,
  reject,
  type Role,
  ROLES,
  type Run,
  setPaused,
  SLOTS,
  submit,
  withdrawOrder,
} from '../../src/engine/index.ts';
import { copyState, forkState } from '../../src/engine/state.ts';
import { draftAtRandom, endTurn, newRun, numbers, randomPlay } from '../support/runs.ts';

/** A run in the middle, with some orders of this turn drafted. */
function reached(seed: number, role: Role = 'both'): Run {
  const luck = numbers(seed);
  const run = randomPlay(newRun(`orders ${seed}`, { role }), luck, seed % 7);
  draftAtRandom(run, luck, 2);
  return run;
}

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const states = ROLES.flatMap((role) => SEEDS.map((seed) => [role, seed] as const));

/** A copy of a run with a draft of its own. */
const trialOf = (run: Run): Run => ({
  ...run,
  draft: forkState(run.scenario, run.draft),
  orders: [...run.orders],
});

describe.each(states)('orders as %s, seed %d', (role, seed) => {
  const run = reached(seed, role);
  const legal = new Set(
    GOVERNMENTS.flatMap((by) => legalOrders(run, by)).map((order) => formatOrder(order)),
  );
  const candidates = GOVERNMENTS.flatMap((by) => candidateOrders(run, by));

  it('accepts every legal order, and each changes the draft', () => {
    const trial = trialOf(run);
    const before = run.draft.all.slice();
    for (const order of candidates.filter((o) => legal.has(formatOrder(o)))) {
      trial.orders.length = 0;
      expect([order, draftOrder(trial, order)]).toEqual([order, null]);
      expect(trial.orders).toEqual([order]);
      if (trial.draft.all.every((x, i) => Object.is(x, before[i])))
        expect(formatOrder(order)).toBe('an order that changes the draft');
      copyState(trial.draft, run.draft);
    }
    expect(legal.size === 0 || candidates.length > legal.size).toBe(true);
  });

  it('refuses every other order and changes nothing', () => {
    const state = run.state.all.slice();
    const draft = run.draft.all.slice();
    const orders = [...run.orders];
    const events = run.events.length;
    for (const order of candidates) {
      if (legal.has(formatOrder(order))) continue;
      const refusal = draftOrder(run, order);
      if (refusal === null) expect(formatOrder(order)).toBe('refused');
    }
    expect(run.state.all).toEqual(state);
    expect(run.draft.all).toEqual(draft);
    expect(run.orders).toEqual(orders);
    expect(run.events).toHaveLength(events);
  });
});

describe('an order', () => {
  it('is what it was after writing and reading', () => {
    const run = newRun('notation');
    for (const order of GOVERNMENTS.flatMap((by) => candidateOrders(run, by)))
      expect(parseOrder(formatOrder(order))).toEqual(order);
  });

  it.each([
    '',
    'india',
    'india lever.start',
    'nobody lever.start 1.5',
    'india lever.begin 1.5',
    'india lever.start 1.5 here there',
    'india lever.stop 1.5 here',
    'india evidence.disclose lantern-shoal sell',
    'india __proto__ 1.5',
    'india constructor 1.5',
    'india toString',
    '__proto__ lever.start 1.5',
    '1.5 lever.start india',
  ])('is not written "%s"', (line) => {
    expect(parseOrder(line)).toBeNull();
  });

  it.each([
    'india group.sail __proto__ lantern-shoal',
    'india group.sail in-east __proto__',
    'india group.sail in-east constructor',
    'japan group.sail in-east lantern-shoal',
    'india lever.start __proto__',
    'india lever.start 9.9',
    'india lever.start 6.4',
    'india lever.start 1.5 lantern-shoal',
    'india lever.start 1.1 nowhere',
    'india lever.prepare toString',
    'india lever.stop 1.5',
    'india agenda.place __proto__ 1.5',
    'india agenda.place 1.5 6.4',
    'india agenda.remove 6.4 2.5',
    'india session.call hasOwnProperty',
    'india ministers.call 0.0',
    'india host.ask __proto__',
    'india evidence.disclose __proto__ share',
    'india evidence.disclose lantern-shoal share',
  ])('is refused and changes nothing: %s', (line) => {
    const run = newRun('strange');
    const before = run.draft.all.slice();
    expect(draftOrder(run, parseOrder(line)!)).toMatchObject({ code: expect.any(String) });
    expect(run.draft.all).toEqual(before);
    expect(run.orders).toEqual([]);
  });
});

const order = (line: string): Order => parseOrder(line)!;

describe('withdrawing', () => {
  const START = order('india lever.start 1.5');
  const SAIL = order('japan group.sail jp-cutters lantern-shoal');

  it('brings back the draft of before, for every order of a draft', () => {
    for (const seed of SEEDS) {
      const run = reached(seed);
      const luck = numbers(seed + 100);
      const options = GOVERNMENTS.flatMap((by) => legalOrders(run, by));
      for (let i = 0; i < 20; i++) {
        const before = run.draft.all.slice();
        const pick = options[Math.floor(luck() * options.length)];
        expect(draftOrder(run, pick)).toBeNull();
        expect(withdrawOrder(run, run.orders.length - 1)).toEqual([pick]);
        expect(run.draft.all).toEqual(before);
      }
      while (run.orders.length > 0) withdrawOrder(run, 0);
      expect(run.draft.all).toEqual(run.state.all);
    }
  });

  it('takes along what stood on it', () => {
    const run = newRun('stand');
    const prepare = order('japan lever.start 2.3 lantern-shoal');
    draftOrder(run, SAIL);
    const [first, second] = [reject(run, START), reject(run, prepare)];
    expect(first).toBeNull();
    if (second === null) {
      draftOrder(run, prepare);
      expect(withdrawOrder(run, 0)).toEqual([SAIL, prepare]);
    }
    const placed = order('india agenda.place 6.4 2.5');
    const removed = order('india agenda.remove 6.4 2.5');
    expect([draftOrder(run, placed), draftOrder(run, removed)]).toEqual([null, null]);
    expect(withdrawOrder(run, run.orders.indexOf(placed))).toEqual([placed, removed]);
  });

  it('leaves the orders of a government that has submitted', () => {
    const run = newRun('submitted');
    draftOrder(run, START);
    draftOrder(run, SAIL);
    submit(run, 'india');
    expect(withdrawOrder(run, 0)).toEqual([]);
    expect(withdrawOrder(run, 1)).toEqual([SAIL]);
    expect(run.orders).toEqual([START]);
    submit(run, 'japan');
    expect(run.history[0].orders).toEqual([START]);
  });

  it('waits for the end of a pause', () => {
    const run = newRun('paused');
    draftOrder(run, START);
    draftOrder(run, SAIL);
    const draft = run.draft.all.slice();
    setPaused(run, true);
    expect(draftOrder(run, order('india lever.start 2.2'))).toEqual({ code: 'not-planning' });
    expect(withdrawOrder(run, 0)).toEqual([]);
    setPaused(run, false);
    expect(run.orders).toEqual([START, SAIL]);
    expect(run.draft.all).toEqual(draft);
  });

  it.each([-1, 5, 0.5, NaN])('takes nothing back at %d', (at) => {
    const run = newRun('nowhere');
    draftOrder(run, START);
    expect(withdrawOrder(run, at)).toEqual([]);
    expect(run.orders).toEqual([START]);
  });
});

describe('what there is only so much of', () => {
  it('an agenda has so many slots', () => {
    const run = newRun('agenda');
    const { entries } = run.scenario;
    const top = entries.findIndex(({ clause }) => clause === '6.0');
    const refusals = entries.flatMap(({ clause }) => {
      const refusal = draftOrder(run, order(`india agenda.place 6.0 ${clause}`));
      return refusal ? [refusal.code] : [];
    });
    expect(run.orders).toHaveLength(entries[top].slots);
    expect(refusals).toContain('agenda-full');
    const elsewhere = run.draft.agenda.filter((_, at) => Math.floor(at / SLOTS) !== top);
    expect(elsewhere.every((item) => item === 0)).toBe(true);
    withdrawOrder(run, 0);
    expect(run.orders).toHaveLength(entries[top].slots - 1);
  });

  it('evidence is used once', () => {
    const run = newRun('evidence');
    const share = order('india evidence.disclose lantern-shoal share');
    const publish = order('japan evidence.disclose lantern-shoal publish');
    expect(reject(run, share)).toEqual({ code: 'no-evidence', zone: 'lantern-shoal' });
    run.draft.evidence[run.index.zone.get('lantern-shoal')!] = 2;
    expect(draftOrder(run, share)).toBeNull();
    for (const again of [share, publish])
      expect(draftOrder(run, again)).toEqual({ code: 'no-evidence', zone: 'lantern-shoal' });
  });

  it('the leaders call once', () => {
    const run = newRun('summit');
    const calls = run.scenario.entries.map(({ clause }) => order(`japan summit.call ${clause}`));
    const first = calls.find((call) => reject(run, call) === null)!;
    expect(draftOrder(run, first)).toBeNull();
    for (const call of calls) expect(reject(run, call)).toEqual({ code: 'summit-used' });
    endTurn(run);
    for (const call of calls) expect(reject(run, call)).toEqual({ code: 'summit-used' });
  });

  it('capital and teams run out before a government has started everything', () => {
    const run = newRun('everything');
    const codes = new Set<string>();
    for (let pass = 0; pass < 2; pass++)
      for (const line of run.scenario.entries.flatMap(({ clause }) => [
        `india ministers.call ${clause}`,
        `japan lever.prepare ${clause}`,
        `india lever.start ${clause}`,
      ])) {
        const refusal = draftOrder(run, order(line));
        if (refusal) codes.add(refusal.code);
      }
    expect([...codes]).toEqual(expect.arrayContaining(['no-capital']));
    for (const left of run.draft.capital) expect(left).toBeGreaterThanOrEqual(0);
  });
});

describe('a group under way', () => {
  const sail = (run: Run, to: string) =>
    draftOrder(run, { type: 'group.sail', by: 'india', group: 'in-east', to });
  const hours = (run: Run) => run.draft.groupHours[run.index.group.get('in-east')!];

  it('makes good the way it has come, however often it changes its mind', () => {
    const run = newRun('detour');
    sail(run, 'lantern-shoal');
    endTurn(run);
    const come = 72;
    sail(run, 'visakhapatnam');
    expect(hours(run)).toBeCloseTo(come);
    sail(run, 'andaman-approaches');
    const there = hours(newRunTo('andaman-approaches'));
    expect(hours(run)).toBeCloseTo(come + there);
    sail(run, 'visakhapatnam');
    expect(hours(run)).toBeCloseTo(come);
    sail(run, 'lantern-shoal');
    expect(hours(run)).toBeCloseTo(come + hours(newRunTo('lantern-shoal')));
  });

  function newRunTo(to: string): Run {
    const run = newRun('detour');
    sail(run, to);
    return run;
  }
});
