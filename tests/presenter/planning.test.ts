import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import {
  draftOrder,
  formatOrder,
  GOVERNMENTS,
  legalOrders,
  MINISTRIES,
  parseOrder,
  proceed,
  reject,
  type Role,
  type Run,
  startRun,
  submit,
  teamsFree,
  withdrawOrder,
} from '../../src/engine/index.ts';
import { playerOrders } from '../../src/players/index.ts';
import { reportView, tableView } from '../../src/presenter/index.ts';
import { pairWords } from '../../src/presenter/pair.ts';
import type { Book } from '../../src/scenario/index.ts';
import { readBook } from '../../src/scenario/files.ts';
import { draftAtRandom, numbers } from '../support/runs.ts';

const NAMES = ['coercion-incident', 'disaster-response', 'export-restriction', 'long-game'];
const books = new Map<string, Book>();
const bookOf = (name: string): Book => {
  const book = books.get(name) ?? readBook(name);
  books.set(name, book);
  return book;
};

const begun = (name: string, seed: string, role: Role = 'both'): Run =>
  startRun({ scenario: bookOf(name).rules, rulebook: compiled, seed, role });

/** A few turns in, with orders drafted by chance. */
function drafted(
  name: string,
  seed: number,
  turns: number,
  tries: number,
  role: Role = 'both',
): Run {
  const run = begun(name, `plan ${seed}`, role);
  const luck = numbers(seed);
  for (let turn = 0; turn < turns; turn++) {
    draftAtRandom(run, luck, 6);
    for (const by of GOVERNMENTS) submit(run, by);
    proceed(run);
  }
  draftAtRandom(run, luck, tries);
  return run;
}

const table = (run: Run, name: string) =>
  tableView(run, bookOf(name), { role: run.role, names: 'neutral' });

const plans = fc.record({
  name: fc.constantFrom(...NAMES),
  seed: fc.integer({ min: 1, max: 9999 }),
  turns: fc.integer({ min: 0, max: 4 }),
  tries: fc.integer({ min: 0, max: 40 }),
  role: fc.constantFrom<Role>('both', 'india', 'japan'),
});

describe('what the orders of a turn add up to', () => {
  it('is what the engine takes: capital, money at once, and teams by ministry', () => {
    fc.assert(
      fc.property(plans, ({ name, seed, turns, tries, role }) => {
        const run = drafted(name, seed, turns, tries, role);
        for (const purse of table(run, name).purses) {
          const g = GOVERNMENTS.indexOf(purse.id);
          expect(purse.capital.before - purse.capital.spent).toBeCloseTo(run.draft.capital[g], 9);
          expect(purse.money.once).toBeCloseTo(run.state.budget[g] - run.draft.budget[g], 9);
          const taken = MINISTRIES.map(
            (id) =>
              teamsFree(run, run.state, purse.id, id) - teamsFree(run, run.draft, purse.id, id),
          ).filter((n) => n !== 0);
          expect(purse.teams.map((team) => team.taken)).toEqual(taken);
        }
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    [
      'coercion-incident',
      ['india group.sail in-patrol andaman-approaches', 'india lever.start 1.5'],
    ],
    // prepared within a turn of a month: at its end nobody works on it
    ['export-restriction', ['india lever.prepare 3.5', 'india capacity.fund india-oxide']],
  ])('is what the turn costs in money, where nothing interferes (%s)', (name, orders) => {
    const run = begun(name, 'money');
    expect(orders.map((order) => draftOrder(run, parseOrder(order)!))).toEqual(
      orders.map(() => null),
    );
    for (let turn = 0; turn < 2; turn++) {
      const { money } = table(run, name).purses[0];
      const before = run.state.budget[0];
      for (const by of GOVERNMENTS) submit(run, by);
      expect(before - run.state.budget[0]).toBeCloseTo(money.turn, 9);
      if (turn === 0) expect(money.turn).toBeGreaterThan(0);
      proceed(run);
    }
  });

  it('says in which turn the money is gone, and it is gone there', () => {
    const name = 'coercion-incident';
    const { rules } = bookOf(name);
    // nothing that brings or takes money on the way, and no early end
    const endings = rules.endings.map((ending) => ({ ...ending, early: false }));
    const scenario = { ...rules, injects: [], endings };
    const run = startRun({ scenario, rulebook: compiled, seed: 'gone' });
    for (const order of legalOrders(run, 'japan'))
      if (order.type === 'group.sail' && run.index.zone.has(order.to)) draftOrder(run, order);
    const { runsOut } = table(run, name).purses[1].money;
    expect(runsOut).not.toBeNull();
    const left: number[] = [];
    while (left.length < runsOut!) {
      for (const by of GOVERNMENTS) submit(run, by);
      left.push(run.state.budget[1]);
      proceed(run);
    }
    expect(left.at(-2)!).toBeGreaterThan(0);
    expect(left.at(-1)!).toBeLessThanOrEqual(0);
  });

  it('says that it lasts where what costs it ends by itself before, and it does', () => {
    const name = 'export-restriction';
    const { rules } = bookOf(name);
    const scenario = { ...rules, injects: [] };
    const run = startRun({ scenario, rulebook: compiled, seed: 'ends' });
    draftOrder(run, parseOrder('japan lever.prepare 3.5')!);
    const money = () => table(run, name).purses[0].money;
    let [most, tiring] = [0, 0];
    while (run.state.turn[0] <= 16 && run.history.length < 16) {
      if (run.history.length === 2)
        expect(draftOrder(run, parseOrder('japan lever.start 3.5')!)).toBeNull();
      const { turn, left, runsOut } = money();
      // at the rate of this turn it would not last
      if (turn > 0 && left / turn < scenario.turns - run.history.length) tiring += 1;
      expect(runsOut).toBeNull();
      most = Math.max(most, turn);
      for (const by of GOVERNMENTS) submit(run, by);
      proceed(run);
    }
    expect(most).toBeGreaterThan(0);
    expect(tiring).toBeGreaterThan(0);
    expect(money().turn).toBe(0);
    expect(run.state.budget[0]).toBeGreaterThan(0);
  });

  it('is said of each order: the notes of a card are what a start takes', () => {
    const name = 'coercion-incident';
    for (const lever of table(begun(name, 'card'), name).sections.flatMap((s) => s.levers)) {
      const start = lever.orders.find(({ order }) => order.type === 'lever.start');
      if (!start || lever.running) continue;
      const run = begun(name, 'card');
      expect(draftOrder(run, start.order)).toBeNull();
      const [india, japan] = GOVERNMENTS.map((_, g) => run.state.capital[g] - run.draft.capital[g]);
      const cost = pairWords({ india, japan });
      expect(lever.card.costs).toContain(`Political capital ${cost}`);
      // nothing is paid before the turn is committed
      const card = () =>
        table(run, name)
          .sections.flatMap((s) => s.levers)
          .find(({ clause }) => clause === lever.clause)!.card;
      expect(card().costs).toContain(`When the turn is committed: political capital ${cost}`);
      expect(card().needs).not.toContain('at work');
      for (const by of GOVERNMENTS) submit(run, by);
      proceed(run);
      expect(card().costs).not.toContain('committed');
    }
  });
});

describe('conflicts', () => {
  it('are the engine’s own refusals, and the order that is named is in the way', () => {
    let seen = 0;
    fc.assert(
      fc.property(plans, ({ name, seed, turns, tries, role }) => {
        const run = drafted(name, seed, turns, tries, role);
        for (const { undo, blocks } of table(run, name).conflicts) {
          const orders = blocks.map((line) => parseOrder(line)!);
          seen += orders.length;
          expect(orders.filter((order) => reject(run, order) === null)).toEqual([]);
          if (undo === null || orders.length === 0) continue;
          const again = drafted(name, seed, turns, tries, role);
          withdrawOrder(again, undo);
          expect(orders.filter((order) => reject(again, order) !== null)).toEqual([]);
        }
      }),
      { numRuns: 12 },
    );
    expect(seen).toBeGreaterThan(0);
  });

  it('leave nothing out: what could be ordered before and is short of something now', () => {
    const name = 'coercion-incident';
    const run = drafted(name, 7, 0, 40);
    const said = new Set(table(run, name).conflicts.flatMap(({ blocks }) => blocks));
    const asked = new Set(run.orders.map((order) => ('clause' in order ? order.clause : '')));
    const lost = GOVERNMENTS.flatMap((by) => legalOrders(begun(name, 'plan 7'), by)).filter(
      (order) =>
        (order.type === 'lever.start' || order.type === 'lever.prepare') &&
        !asked.has(order.clause) &&
        reject(run, order)?.code === 'no-team',
    );
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.map(formatOrder).filter((line) => !said.has(line))).toEqual([]);
  });

  it('quote no order within whose words a quotation stands as it is', () => {
    const name = 'export-restriction';
    const run = begun(name, 'quotes');
    const told: string[] = [];
    // until the money is gone
    for (const by of GOVERNMENTS)
      for (const order of legalOrders(run, by)) {
        if (order.type !== 'capacity.fund' || draftOrder(run, order) !== null) continue;
        told.push(...table(run, name).conflicts.map(({ text }) => text));
      }
    expect(told.join(' ')).toContain('With “Pay for ‘');
    for (const words of told) expect(words).not.toMatch(/“[^”]*“/);
  });

  it('tell of a group that is sent twice and of ships that leave an operation', () => {
    const name = 'coercion-incident';
    const run = begun(name, 'twice');
    for (const line of [
      'japan group.sail jp-cutters lantern-shoal',
      'japan lever.start 2.3 lantern-shoal',
      'japan group.sail jp-cutters luzon-strait',
    ])
      expect(draftOrder(run, parseOrder(line)!)).toBeNull();
    const codes = table(run, name).conflicts.map(({ code }) => code);
    expect(codes).toContain('sent-twice');
    expect(codes).toContain('left');
  });
});

describe('the lanes of the calendar', () => {
  it.each(['coercion-incident', 'long-game'])(
    'say when the engine holds a session (%s)',
    (name) => {
      const run = begun(name, 'lanes');
      const said = table(run, name).dialogues.filter(
        ({ inPlay, state }) => inPlay && state !== 'unestablished',
      );
      const turns = run.scenario.turns;
      for (let turn = 0; turn < turns; turn++) {
        for (const by of GOVERNMENTS) submit(run, by);
        proceed(run);
      }
      // as far as this scenario was played: it may end early, and a long game goes on in a crisis
      const until = run.legs.length > 1 ? run.legs[1].first - 1 : run.history.length;
      for (const { clause, lane } of said) {
        expect(lane.map(({ turn }) => turn)).toEqual(
          Array.from({ length: turns }, (_, i) => i + 1),
        );
        const held = run.events.find((e) => e.type === 'dialogue.sat' && e.clause === clause);
        const sits = lane.find(({ kind }) => kind === 'sits');
        const first = held && held.turn <= until ? held.turn : null;
        const next = sits && sits.turn <= until ? sits.turn : null;
        expect({ clause, turn: next }).toEqual({ clause, turn: first });
      }
      expect(said.some(({ lane }) => lane.some(({ kind }) => kind === 'sits'))).toBe(true);
    },
  );

  it('say where a session falls that is called now, and what is held stays there', () => {
    const name = 'coercion-incident';
    const run = begun(name, 'call');
    const forum = () => table(run, name).dialogues.find(({ clause }) => clause === '6.4')!;
    const callable = forum().lane.find(({ kind }) => kind === 'callable')!;
    expect(draftOrder(run, forum().call[0].order)).toBeNull();
    expect(forum().lane.find(({ kind }) => kind === 'sits')!.turn).toBe(callable.turn);
    while (run.history.length < callable.turn) {
      for (const by of GOVERNMENTS) submit(run, by);
      proceed(run);
    }
    expect(forum().lane[callable.turn - 1].kind).toMatch(/^(concluded|deadlocked)$/);
  });
});

describe('a turn in five things', () => {
  it.each(NAMES)('has three levers at most that act here, and what is at stake (%s)', (name) => {
    const { opening, sections } = table(begun(name, 'five'), name);
    expect(opening.stake.length).toBeGreaterThan(0);
    expect(opening.measures.length).toBeLessThanOrEqual(3);
    expect(opening.pressure.length).toBeGreaterThan(0);
    const levers = sections
      .flatMap((s) => s.levers)
      .filter((l) => opening.levers.includes(l.clause));
    expect(levers.length).toBeGreaterThan(0);
    expect(levers.length).toBeLessThanOrEqual(3);
    for (const lever of levers) {
      expect(lever.noEffect).toBe('');
      expect(lever.orders.length).toBeGreaterThan(0);
    }
  });

  it('offers nothing that would act only after the last turn', () => {
    const name = 'disaster-response';
    const run = begun(name, 'late');
    const { turns } = run.scenario;
    for (let turn = 1; turn < turns - 2; turn++) {
      for (const by of GOVERNMENTS) submit(run, by);
      proceed(run);
    }
    const { opening, sections } = table(run, name);
    const late = sections
      .flatMap((s) => s.levers)
      .filter(({ takesEffect }) => takesEffect.includes(`turn ${turns + 1}`));
    expect(late.length).toBeGreaterThan(0);
    expect(opening.levers.length).toBeGreaterThan(0);
    for (const { clause } of late) expect(opening.levers).not.toContain(clause);
  });
});

describe('a first turn of a restriction', () => {
  const name = 'export-restriction';

  it('has what the brief advises to pay for at once, ordered or not, until it is paid for', () => {
    const run = begun(name, 'works');
    const works = ['scrap-lines', 'larger-kiln'];
    const { opening } = table(run, name);
    expect(opening.supply).toEqual({ materials: [], projects: expect.arrayContaining(works) });
    expect(opening.supply.projects).toHaveLength(works.length);
    for (const id of works)
      expect(draftOrder(run, parseOrder(`japan capacity.fund ${id}`)!)).toBeNull();
    expect(table(run, name).opening.supply).toEqual(opening.supply);
    for (const by of GOVERNMENTS) submit(run, by);
    proceed(run);
    expect(table(run, name).opening.supply.projects).toEqual([]);
  });

  it('has levers that plans for the scenario make use of, and no others', () => {
    const run = begun(name, 'levers');
    const plans = Object.values(run.scenario.plans).flat();
    for (const clause of table(run, name).opening.levers)
      expect(
        plans.some(({ order }) => order.endsWith(` ${clause}`) && / lever\./.test(order)),
      ).toBe(true);
  });

  it('calls what is ordered drafted, and built only when the turn has been played', () => {
    const run = begun(name, 'drafted');
    const state = (id: string) =>
      table(run, name).supply!.projects.find((project) => project.id === id)!.state;
    for (const order of ['capacity.fund scrap-lines', 'capacity.fund india-oxide'])
      expect(draftOrder(run, parseOrder(`japan ${order}`)!)).toBeNull();
    expect([state('scrap-lines'), state('india-oxide')]).toEqual(['drafted', 'drafted-half']);
    for (const by of GOVERNMENTS) submit(run, by);
    proceed(run);
    expect([state('scrap-lines'), state('india-oxide')]).toEqual(['building', 'half']);
  });
});

describe('a report on an order that opened a stock', () => {
  it.each([0, 5])('says how much went to whom, if anything did (after %i turns)', (waits) => {
    const name = 'export-restriction';
    const run = begun(name, 'opened');
    const next = () => {
      for (const by of GOVERNMENTS) submit(run, by);
      proceed(run);
    };
    for (let turn = 0; turn < waits; turn++) next();
    const reserve = () =>
      table(run, name).supply!.materials.find(({ id }) => id === 'heavy')!.reserve;
    const before = reserve();
    expect(draftOrder(run, parseOrder('japan stock.release heavy all')!)).toBeNull();
    next();
    const out = before - reserve();
    const viewer = { role: run.role, names: 'neutral' } as const;
    const { more = '' } = reportView(run, bookOf(name), viewer).lines.find(({ text }) =>
      text.startsWith('Japan opened the state stock of heavy'),
    )!;
    const given = [...more.matchAll(/([\d.]+)[\s\u00a0]t to /g)].map(([, t]) => Number(t));
    expect(given.length > 0).toBe(waits > 0);
    expect(given.reduce((all, tonnes) => all + tonnes, 0)).toBeCloseTo(out, 0);
    if (waits === 0) expect(more).toMatch(/^In this turn nothing went out of it/);
  });
});

describe('a step on request', () => {
  it('names the condition that is met, where the plan has the same order under several', () => {
    const name = 'export-restriction';
    const { rules } = bookOf(name);
    const order = 'japan capacity.fund scrap-lines';
    const at = rules.measures.findIndex(({ id }) => id === 'output-japan');
    const when = (value: number) => [
      { about: 'measure' as const, index: at, is: 'at-least' as const, value },
    ];
    const rule = { ...rules.plans['reader'][0], from: 1, until: 24, every: 1, order };
    const reader = [
      { ...rule, when: when(5) },
      { ...rule, when: when(0) },
    ];
    const scenario = { ...rules, plans: { ...rules.plans, reader } };
    const { advice } = table(startRun({ scenario, rulebook: compiled, seed: 'why' }), name);
    expect(formatOrder(advice!.choice.order)).toBe(order);
    expect(advice!.reasons.at(-1)).toContain('(0 USD bn or more)');
    expect(advice!.reasons.at(-1)).toMatch(/^The plan waited for this, and it is so now: /);
  });

  it.each(NAMES)('may be ordered, is the plan’s own, and comes with a reason (%s)', (name) => {
    const run = begun(name, 'advice');
    let steps = 0;
    for (;;) {
      const { advice } = table(run, name);
      const planned = GOVERNMENTS.flatMap((by) => playerOrders(run, by, 'reader'));
      if (!advice || !planned.map(formatOrder).includes(formatOrder(advice.choice.order))) break;
      expect(advice.from).toMatch(/^One view/);
      expect(advice.reasons.length).toBeGreaterThan(0);
      expect(draftOrder(run, advice.choice.order)).toBeNull();
      steps += 1;
    }
    expect(steps).toBeGreaterThan(0);
    // nothing of the plan is kept back in a first turn
    const left = GOVERNMENTS.flatMap((by) => playerOrders(run, by, 'reader')).map(formatOrder);
    expect(left).toEqual([]);
  });

  it('asks a state when it leans to yes, and sends nobody to a port that will be closed', () => {
    const name = 'disaster-response';
    const run = begun(name, 'advice');
    const host = run.index.host.get('philippines')!;
    const quiet = run.scenario.parameters['host-quiet'];
    let asked = 0;
    for (let turn = 1; turn < 9; turn++) {
      for (;;) {
        const { advice, groups } = table(run, name);
        if (!advice) break;
        const { order } = advice.choice;
        if (order.type === 'host.ask') {
          asked += 1;
          expect(run.draft.comfort[host]).toBeGreaterThanOrEqual(quiet);
          expect(advice.reasons.join()).toContain(String(quiet));
        }
        if (order.type === 'group.sail' && order.to === 'tacloban' && run.state.hazard[0] < 2) {
          const group = groups.find(({ id }) => id === order.group)!;
          const to = group.destinations.find(({ to: port }) => port === 'tacloban')!;
          expect(to.note).toContain('not ready yet');
          expect(to.hours).toBeGreaterThanOrEqual(24);
        }
        expect(draftOrder(run, order)).toBeNull();
      }
      for (const by of GOVERNMENTS) submit(run, by);
      proceed(run);
    }
    expect(asked).toBeGreaterThan(0);
  });

  it('is asked of the viewer’s own government only', () => {
    const name = 'coercion-incident';
    expect(table(begun(name, 'own', 'japan'), name).advice!.choice.by).toBe('japan');
  });
});
