import { describe, expect, it } from 'vitest';

import {
  type Government,
  GOODS,
  hasEnded,
  type Order,
  parseOrder,
  type Run,
  TALLIES,
  type Tally,
} from '../../src/engine/index.ts';
import { draftOrder } from '../../src/engine/index.ts';
import { disaster, newStorm, withNumbers, withRelief } from '../support/disaster.ts';
import { endTurn } from '../support/runs.ts';

/*
 * Common sense about relief: one thing is changed, the luck and the orders stay, and the outcome may
 * move one way only.
 */

const SEEDS = ['1', '2', '3', '4', '5'];

/** A plain plan: load, ask from a turn on, send ships and aircraft. */
function plan(turn: number, ask: number): string[] {
  if (turn === 1) {
    return [
      'india cargo.set in-globe water',
      'japan cargo.set jp-osumi food',
      'japan cargo.set jp-hercules water',
      'india lever.start 1.5',
      'japan group.sail jp-osumi tacloban',
    ];
  }
  return [
    ...(turn >= ask ? ['india host.ask philippines'] : []),
    ...(turn >= 6
      ? ['india group.sail in-globe tacloban', 'japan group.sail jp-hercules tacloban']
      : []),
  ];
}

interface Options {
  readonly scenario?: ReturnType<typeof disaster>;
  readonly ask?: number;
  readonly orders?: (turn: number) => string[];
  readonly without?: readonly string[];
  /** Changes a run at its brief. */
  readonly prepare?: (run: Run) => void;
  /** Changes it after every turn. */
  readonly after?: (run: Run) => void;
}

function storm(seed: string, options: Options = {}): Run {
  const { scenario = disaster(), ask = 3, orders, without = [], prepare, after } = options;
  const run = newStorm(seed, { scenario, without });
  prepare?.(run);
  while (!hasEnded(run)) {
    const lines = orders ? orders(run.state.turn[0]) : plan(run.state.turn[0], ask);
    for (const line of lines) draftOrder(run, parseOrder(line) as Order);
    endTurn(run);
    if (run.state.hour[0] >= 24) after?.(run);
  }
  return run;
}

const tally = (run: Run, what: Tally): number => run.state.tally[TALLIES.indexOf(what)];
const measure = (run: Run, id: string): number =>
  run.state.measures[run.index.measure.get(id)!] *
  run.scenario.measures[run.index.measure.get(id)!].quantum;

/** Runs both ways under each seed. */
function pairs(a: Options, b: Options): [Run, Run][] {
  return SEEDS.map((seed) => [storm(seed, a), storm(seed, b)]);
}

/** The scenario whose affected state says yes whenever it is asked. */
const willing = (): ReturnType<typeof disaster> => {
  const rules = disaster();
  return {
    ...rules,
    hosts: rules.hosts.map((host) => ({ ...host, comfort: 70 })),
    injects: [],
  };
};

describe('laws of relief', () => {
  it('1. earlier consent never lands less, and never leaves more days without water', () => {
    for (const [early, late] of pairs(
      { scenario: willing(), ask: 3 },
      { scenario: willing(), ask: 9 },
    )) {
      expect(tally(early, 'landed')).toBeGreaterThanOrEqual(tally(late, 'landed'));
      expect(measure(early, 'water')).toBeLessThanOrEqual(measure(late, 'water'));
    }
  });

  it('2. more entry capacity never lands less', () => {
    const wider = withRelief(({ entryPoints }) => ({
      entryPoints: entryPoints.map((e) => ({ ...e, quay: 2 * e.quay, slots: 2 * e.slots })),
    }));
    for (const [narrow, wide] of pairs({}, { scenario: wider }))
      expect(tally(wide, 'landed')).toBeGreaterThanOrEqual(tally(narrow, 'landed'));
  });

  it('3. more practice together never brings more twice', () => {
    const practised = (run: Run) => {
      run.state.interoperability[0] = 0.9;
      run.draft.interoperability[0] = 0.9;
    };
    for (const [plain, better] of pairs({}, { prepare: practised })) {
      const share = (run: Run) => tally(run, 'doubled') / tally(run, 'landed');
      expect(tally(plain, 'doubled')).toBeGreaterThan(0);
      expect(share(better)).toBeLessThan(share(plain));
    }
  });

  it('4. farther stocks never bring more', () => {
    const near = disaster();
    const naha = near.ports.findIndex(({ id }) => id === 'naha');
    const far = withRelief(({ bases }) => ({ bases: bases.filter((port) => port !== naha) }));
    for (const [close, away] of pairs({}, { scenario: far }))
      expect(tally(close, 'landed')).toBeGreaterThanOrEqual(tally(away, 'landed'));
  });

  it('5. without the supplies agreement India’s aircraft bring no more, and nothing from the partner’s stocks', () => {
    for (const [open, shut] of pairs({}, { without: ['1.5'] })) {
      expect(shut.state.supplied[2]).toBe(0);
      expect(open.state.supplied[2]).toBeGreaterThan(0);
      expect(tally(open, 'landed')).toBeGreaterThanOrEqual(tally(shut, 'landed'));
    }
  });

  it('6. a worse jam never lands more', () => {
    for (const [mild, hard] of pairs(
      { scenario: withNumbers({ jam: 0.3 }) },
      { scenario: withNumbers({ jam: 2 }) },
    ))
      expect(tally(hard, 'landed')).toBeLessThanOrEqual(tally(mild, 'landed'));
  });

  it('7. on a crowded field, not sending small aircraft lands more', () => {
    const crowded = withRelief(({ entryPoints }) => ({
      entryPoints: entryPoints.map((e, i) => (i === 0 ? { ...e, slots: 20, others: 14 } : e)),
    }));
    const all = { scenario: crowded };
    const few = {
      scenario: crowded,
      orders: (turn: number) => plan(turn, 3).filter((line) => !line.includes('jp-hercules')),
    };
    for (const [sent, kept] of pairs(all, few))
      expect(tally(kept, 'landed')).toBeGreaterThan(tally(sent, 'landed'));
  });

  it('8. nobody who dies is fewer when neighbours find fewer', () => {
    for (const [many, few] of pairs(
      { scenario: withNumbers({ 'local-rescue': 3 }) },
      { scenario: withNumbers({ 'local-rescue': 0.5 }) },
    ))
      expect(tally(few, 'rescued')).toBeLessThan(tally(many, 'rescued'));
  });

  it('9. wider roads never leave more days without water', () => {
    const wide = withRelief(({ districts }) => ({
      districts: districts.map((d) => ({ ...d, links: d.links.map((t) => 3 * t) })),
    }));
    for (const [narrow, wider] of pairs({}, { scenario: wide }))
      expect(measure(wider, 'water')).toBeLessThanOrEqual(measure(narrow, 'water'));
  });

  it('10. without consent nothing of ours is landed, whatever waits', () => {
    for (const seed of SEEDS) {
      const run = storm(seed, { ask: 99 });
      expect(tally(run, 'landed')).toBe(0);
      expect(measure(run, 'standing')).toBeLessThan(50);
    }
  });

  it('11. foreign rescue teams save few: under one in twenty of those found', () => {
    const rescue = (turn: number) =>
      plan(turn, 3).map((line) => line.replace('in-globe water', 'in-globe rescue'));
    for (const [without, teams] of pairs({}, { orders: rescue })) {
      const more = tally(teams, 'rescued') - tally(without, 'rescued');
      expect(more).toBeGreaterThanOrEqual(0);
      expect(more).toBeLessThan(0.05 * tally(without, 'rescued'));
    }
  });

  it('12. more theft never leaves more in the sheds', () => {
    for (const [little, much] of pairs(
      { scenario: withNumbers({ 'stock-theft': 0.005 }) },
      { scenario: withNumbers({ 'stock-theft': 0.08 }) },
    )) {
      const left = (run: Run) => run.state.stock.reduce((a, b) => a + b, 0);
      expect(left(much)).toBeLessThanOrEqual(left(little));
    }
  });

  it('13. Japan’s forces never land before their order, two days after consent', () => {
    for (const seed of SEEDS) {
      const run = storm(seed, { scenario: willing(), orders: japanOnly });
      const consent = run.events.find((e) => e.type === 'host.answered')!.turn;
      const first = run.events.find((e) => e.type === 'relief.landed')!.turn;
      expect((first - consent) * 12).toBeGreaterThanOrEqual(54);
    }
  });

  it('14. tonnes are not made: landed is brought on, doubled, stolen or waiting', () => {
    const run = storm('balance', { scenario: withNumbers({ 'others-load': 0 }) });
    const brought = GOODS.map(() => 0);
    const replay = newStorm('balance', { scenario: withNumbers({ 'others-load': 0 }) });
    while (!hasEnded(replay)) {
      for (const line of plan(replay.state.turn[0], 3))
        draftOrder(replay, parseOrder(line) as Order);
      endTurn(replay);
      replay.state.delivered.forEach((tonnes, i) => (brought[i % GOODS.length] += tonnes));
    }
    expect(replay.history).toEqual(run.history);
    const waiting = run.state.stock.reduce((a, b) => a + b, 0);
    const used = brought.reduce((a, b) => a + b, 0);
    expect(used + waiting + tally(run, 'doubled') + tally(run, 'stolen')).toBeCloseTo(
      tally(run, 'landed'),
      6,
    );
  });

  it('15. a slide on its roads never leaves a district with more water, and helicopters pass all the same', () => {
    const bay = 0;
    const slid = (run: Run) => (run.state.slide[bay] = 96);
    for (const [open, cut] of pairs({}, { prepare: slid }))
      expect(measure(cut, 'water')).toBeGreaterThan(measure(open, 'water'));
  });

  it('16. an airfield without fuel never lands more', () => {
    const dry = (run: Run) => run.state.dry.fill(240);
    for (const [fuelled, short] of pairs({}, { prepare: dry }))
      expect(tally(short, 'landed')).toBeLessThan(tally(fuelled, 'landed'));
  });

  it('17. a ship that broke down never lands more than one that works', () => {
    const osumi = disaster().groups.findIndex(({ id }) => id === 'jp-osumi');
    const broken = (run: Run) => (run.state.broken[osumi] = 240);
    for (const [whole, mended] of pairs({}, { prepare: broken }))
      expect(tally(mended, 'landed')).toBeLessThan(tally(whole, 'landed'));
  });

  it('18. a harder storm never leaves fewer days without water', () => {
    const struck = (strength: number) => (run: Run) => run.state.struck.fill(strength);
    for (const [mild, hard] of pairs({ after: struck(0.8) }, { after: struck(1.2) }))
      expect(measure(hard, 'water')).toBeGreaterThan(measure(mild, 'water'));
  });
});

function japanOnly(turn: number): string[] {
  const by: Government = 'japan';
  return turn === 1
    ? [`${by} cargo.set jp-hercules water`]
    : [
        `${by} host.ask philippines`,
        ...(turn >= 3 ? [`${by} group.sail jp-hercules tacloban`] : []),
      ];
}
