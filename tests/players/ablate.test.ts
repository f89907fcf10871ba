import { describe, expect, it } from 'vitest';

import { compiled as rulebook } from '../../src/charts/index.ts';
import { formatOrder, type Run, startRun, valueOf } from '../../src/engine/index.ts';
import {
  type Ablation,
  effectsOf,
  endsWithout,
  holdsTrue,
  isPlayer,
  nameOfUser,
  playOut,
  playRecorded,
  recordRun,
  userOf,
} from '../../src/players/index.ts';
import { disaster } from '../support/disaster.ts';
import { longBook } from '../support/peace.ts';
import { book, newRun, played } from '../support/runs.ts';
import { restriction } from '../support/supply.ts';

const SCENARIOS = [book().rules, disaster(), restriction(), longBook().rules];

const line = (over: Partial<Ablation>): Ablation => ({
  clause: '1.1',
  id: 'x',
  scenario: 'x',
  measure: 'trust',
  claimed: 'up',
  expected: 'effect',
  meanDifference: 1,
  share: 0.5,
  ...over,
});

const ordersOf = (run: Run): string[] =>
  run.history.flatMap(({ orders }) => orders.map(formatOrder));

describe('switching an entry off', () => {
  it.each(SCENARIOS)('changes nothing where it never came to bear: $id', (scenario) => {
    let compared = 0;
    for (const seed of ['1', '2']) {
      const recording = recordRun(scenario, rulebook, seed, 'reader');
      scenario.entries.forEach(({ clause }, i) => {
        if (recording.used.has(i)) return;
        compared += 1;
        expect(endsWithout(scenario, rulebook, seed, recording, clause)).toEqual(recording.ends);
      });
      expect(recording.used.size).toBeGreaterThan(2);
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('changes what it is there for, and the same in every run of the command', () => {
    const [scenario] = SCENARIOS;
    const find = () => effectsOf(scenario, rulebook, '2.2', 'uses:2.2', [1, 3]);
    const awareness = find().find(({ measure }) => measure === 'awareness')!;
    expect(awareness.meanDifference).toBeGreaterThan(0);
    expect(awareness.share).toBe(1);
    expect(find()).toEqual(find());
  });

  it('of a dialogue lets it sit without anything coming of it', () => {
    const runs = [[], ['6.4']].map((without) => played('7', 'none', { without }, 4));
    const [on, off] = runs;
    const entry = on.index.entry.get('6.4')!;
    const sat = (run: Run) => run.events.filter(({ type }) => type === 'dialogue.sat').length;
    expect(sat(on)).toBe(1);
    expect(sat(off)).toBe(1);
    expect([on.state.sat[entry], off.state.sat[entry]]).toEqual([1, 0]);
    expect(on.state.trust).not.toEqual(off.state.trust);
  });
});

describe('a long game', () => {
  const scenario = longBook().rules;

  it('compares what the quiet years measure where they left it, and the rest where the run ended', () => {
    const run = startRun({ scenario, rulebook, seed: '3' });
    let quiet: (readonly [string, number])[] = [];
    const valuesOf = () =>
      run.scenario.measures.map(({ id }, i) => [id, valueOf(run.scenario, run.state, i)] as const);
    playOut(run, 'reader', () => {
      if (run.legs.length === 1) quiet = valuesOf();
    });
    const { ends } = recordRun(scenario, rulebook, '3', 'reader');
    const found = new Map([...ends].map(([id, { value }]) => [id, value]));
    expect(found).toEqual(new Map([...valuesOf(), ...quiet]));
    expect(found.get('setbacks')).toBeGreaterThan(0);
    // trust went on in the crisis
    expect(valuesOf().find(([id]) => id === 'trust')![1]).not.toBe(found.get('trust'));
  });

  it('has a player that keeps its money for a project that takes most of it', () => {
    const costly = (player: string) => {
      const run = startRun({ scenario, rulebook, seed: '10' });
      playOut(run, player);
      return ordersOf(run).filter((order) => /lever\.start (1\.1|1\.3|2\.5)/.test(order)).length;
    };
    expect(costly('uses:5.1')).toBeGreaterThan(3);
    expect(costly('uses:3.8')).toBe(0);
  });
});

describe('recorded orders', () => {
  it('played again under the same rules are the same run', () => {
    const run = played('9', 'careful');
    const again = newRun('9');
    expect(playRecorded(again, run.history)).toEqual([]);
    expect(again.history).toEqual(run.history);
  });

  it('that are refused without an entry are left out and counted', () => {
    const run = newRun('3');
    playOut(run, 'uses:6.1');
    const without = newRun('3', { without: ['6.1'] });
    // what its session lifted cannot be started
    expect(playRecorded(without, run.history).length).toBeGreaterThan(0);
  });
});

describe('the player that uses an entry', () => {
  it.each(SCENARIOS)('brings into force what can be in time: $id', (scenario) => {
    const late = scenario.entries.filter(({ clause, inPlay }, i) => {
      if (!inPlay) return false;
      const player = nameOfUser(clause, null);
      // some seeds end before anything can be
      return ['1', '3'].every((seed) => !recordRun(scenario, rulebook, seed, player).used.has(i));
    });
    const expected = {
      'coercion-incident': [],
      'disaster-response': ['1.3', '1.6', '1.9', '2.4', '3.6', '5.2'],
      'export-restriction': ['4.2'],
      'long-game': ['3.1', '3.7', '4.2', '5.2'],
    }[scenario.id];
    expect(late.map(({ clause }) => clause)).toEqual(expected);
  });

  it('has a name that says the clause and, where it is not the first reading, the plan', () => {
    expect(userOf('uses:2.5')).toEqual({ clause: '2.5', plan: 'reader' });
    expect(userOf(nameOfUser('2.5', 'careful'))).toEqual({ clause: '2.5', plan: 'careful' });
    for (const other of ['uses:', 'uses:9.9', 'uses:2.5/', 'reader', 'xuses:2.5'])
      expect(userOf(other)).toBeNull();
  });

  it('is known for the clauses and plans that there are', () => {
    const run = newRun('x');
    for (const name of ['uses:2.5', 'uses:2.5/careful', 'reader'])
      expect(isPlayer(run, name)).toBe(true);
    for (const name of ['uses:2.9', 'uses:2.5/nobody', 'uses:2.5/__proto__', 'uses'])
      expect(isPlayer(run, name)).toBe(false);
    expect(() => playOut(run, 'uses:2.9')).toThrow(RangeError);
  });

  it('plays the first reading beside it', () => {
    const run = newRun('4');
    playOut(run, 'uses:4.4');
    const orders = ordersOf(run);
    expect(orders).toContain('india lever.start 4.4');
    expect(orders).toContain('japan group.sail jp-cutters lantern-shoal');
  });

  it('asks for nothing in the name of a government that the program plays', () => {
    const run = startRun({ scenario: book().rules, rulebook, seed: '4', role: 'india' });
    playOut(run, 'uses:4.4');
    expect(ordersOf(run).filter((order) => order.startsWith('japan lever'))).toEqual([]);
  });
});

describe('a line of the proof', () => {
  it.each([
    [line({}), true],
    [line({ meanDifference: -1 }), false],
    [line({ meanDifference: -1, claimed: 'down' }), true],
    [line({ share: 0.09 }), false],
    [line({ share: 0.1 }), true],
    [line({ expected: 'none', share: 0 }), true],
    [line({ expected: 'none', share: 0.1 }), false],
  ])('%j holds: %s', (given, holds) => {
    expect(holdsTrue(given)).toBe(holds);
  });
});
