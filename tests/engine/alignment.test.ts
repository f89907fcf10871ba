import { describe, expect, it } from 'vitest';

import { alignmentOf, type Scenario } from '../../src/engine/index.ts';
import { longBook } from '../support/peace.ts';
import { book, newRun } from '../support/runs.ts';
import { restriction } from '../support/supply.ts';

/* What public steps cost India’s freedom of choice, by kind of act, clock and scenario. */

const rules = book().rules;
const of = (clause: string, scenario: Scenario = rules) =>
  alignmentOf(newRun('alignment', { scenario }), index(clause, scenario));
const index = (clause: string, scenario: Scenario) =>
  scenario.entries.findIndex((entry) => entry.clause === clause);
const changed = (
  clause: string,
  change: (entry: Scenario['entries'][number]) => object,
  scenario = rules,
): Scenario => ({
  ...scenario,
  entries: scenario.entries.map((entry) =>
    entry.clause === clause ? { ...entry, ...change(entry) } : entry,
  ),
});
const step = rules.parameters['mandate-autonomy-step'];
const exercise = rules.parameters['mandate-exercise'];

describe('what is no alignment', () => {
  it('costs nothing', () => {
    expect(of('2.2')).toEqual({ points: 0, every: 'once' });
  });

  it('is a public act that the catalogue puts under no such limit', () => {
    const free = changed('5.4', ({ constraints }) => ({
      constraints: { ...constraints, india: [] },
    }));
    expect(of('5.4', free)).toEqual({ points: 0, every: 'once' });
  });
});

describe('a public act', () => {
  it('is found among whatever else an entry does', () => {
    const other = rules.entries[index('2.2', rules)].effects;
    const both = changed('5.4', ({ effects }) => ({ effects: [...other, ...effects] }));
    expect(of('5.4', both)).toEqual({ points: step, every: 'turn' });
  });

  it('that is said costs once, one that goes on in every turn, an exercise its share', () => {
    expect(of('5.3')).toEqual({ points: step, every: 'once' });
    expect(of('5.4')).toEqual({ points: step, every: 'turn' });
    expect(of('1.1')).toEqual({ points: step * exercise, every: 'turn' });
  });

  it('costs by the days of a turn, and a statement no longer than it is fresh', () => {
    const days = (turnHours: number) => ({ ...rules, turnHours });
    expect(of('5.4', days(36)).points).toBeCloseTo(step / 2, 12);
    expect(of('1.1', days(720)).points).toBeCloseTo(10 * step * exercise, 12);
    // said once, it is noticed once, however long the turn
    expect(of('5.3', days(720)).points).toBe(step);
    const spoken = changed(
      '5.4',
      ({ leads }) => ({ family: 'position', leads: { ...leads, sustain: 144 } }),
      days(720),
    );
    expect(of('5.4', spoken).points).toBeCloseTo(2 * step, 12);
  });

  it('is less loud in quiet years, and its force, not this, says how long it was heard', () => {
    const long = longBook().rules;
    const { routine } = long.peace!.numbers;
    const pace = long.turnHours / 72;
    const spoken = changed('5.4', () => ({ family: 'position' }), long);
    const expected = long.parameters['mandate-autonomy-step'] * routine * pace;
    expect(of('5.4', spoken).points).toBeCloseTo(expected, 9);
  });
});

describe('an answer to a restriction', () => {
  const scenario = restriction();
  const { clause } = scenario.entries.find(({ effects }) =>
    effects.some(({ hook }) => hook === 'coercion-answer'),
  )!;
  const cost = { points: scenario.supply!.numbers['answer-autonomy'], every: 'turn' };

  it('costs in every turn that it stands, whatever else the entry does', () => {
    expect(of(clause, scenario)).toEqual(cost);
    const other = rules.entries[index('2.2', rules)].effects;
    const both = changed(clause, ({ effects }) => ({ effects: [...other, ...effects] }), scenario);
    expect(of(clause, both)).toEqual(cost);
  });

  it('is no alignment where nothing is restricted', () => {
    expect(of(clause).points).toBe(0);
  });
});
