import { describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import {
  draftOrder,
  glimpsedRun,
  glimpseOf,
  imaginedRun,
  type Order,
  parseOrder,
  playedOf,
  type Role,
  type Run,
  sightFor,
  visibleState,
} from '../../src/engine/index.ts';
import { longBook } from '../support/peace.ts';
import { book, endTurn, newRun, played } from '../support/runs.ts';

/* What a role takes with it to imagine futures, and what is then known and what is not. */

const order = parseOrder('india lever.start 1.5') as Order;
const inject = book().rules.injects[0].id;

/** A run as Japan’s, two turns on, with an order and an act that are drafted. */
function midway(): Run {
  const run = newRun('glimpse', { role: 'japan', without: ['2.2'] });
  endTurn(run);
  endTurn(run);
  expect(draftOrder(run, order)).toBeNull();
  run.acts.push({ type: 'inject.fire', inject });
  return run;
}

describe.each(['both', 'india', 'japan'] as const)('a glimpse as %s', (viewer: Role) => {
  const run = midway();
  const glimpse = glimpseOf(run, viewer);

  it('is what the viewer sees, as plain data', () => {
    expect(glimpse).toEqual({
      role: 'japan',
      viewer,
      without: ['2.2'],
      first: 1,
      state: visibleState(run, viewer).all,
      draft: visibleState(run, viewer, run.draft).all,
      orders: run.orders,
      acts: run.acts,
    });
    expect(structuredClone(glimpse)).toEqual(glimpse);
  });

  it('makes a run that stands where the run stands, with no seed, past or ledger', () => {
    const made = glimpsedRun(glimpse, playedOf(run), compiled);
    expect(made.state.all).toEqual(glimpse.state);
    expect(made.draft.all).toEqual(glimpse.draft);
    expect(made).toMatchObject({ seed: '', role: 'japan', without: ['2.2'], orders: [order] });
    expect(made.acts).toEqual(run.acts);
    expect([made.history, made.events, made.ledger.lines]).toEqual([[], [], []]);
    expect(made.hashing).toBe(false);
    expect(made.telling).toBe(false);
    expect(made.legs).toEqual([{ first: 1, scenario: run.scenario, index: run.index }]);
    endTurn(made);
    expect(made.ledger.lines).toEqual([]);
    expect(made.history[0].hash).toBe('');
  });

  it('is imagined on to the same future as the run itself', () => {
    const made = glimpsedRun(glimpse, playedOf(run), compiled);
    const [a, b] = [run, made].map((from) => {
      const future = imaginedRun(from, sightFor(from, viewer), compiled, '7');
      endTurn(future);
      return future.state.all;
    });
    expect(b).toEqual(a);
    const other = imaginedRun(made, sightFor(made, viewer), compiled, '8');
    endTurn(other);
    expect(other.state.all).not.toEqual(a);
  });
});

it('a crisis of a long game is glimpsed with the game that it came from', () => {
  const opening = longBook().rules;
  const run = played('glimpse', 'none', { scenario: opening, recording: false });
  const crisis = run.legs.at(-1)!;
  expect(run.legs).toHaveLength(2);
  expect(playedOf(run)).toEqual({ opening, scenario: crisis.scenario });
  const glimpse = glimpseOf(run, 'both');
  expect(glimpse.first).toBe(crisis.first);
  const made = glimpsedRun(glimpse, playedOf(run), compiled);
  expect(made.legs.map(({ first, scenario }) => [first, scenario.id])).toEqual([
    [1, opening.id],
    [crisis.first, crisis.scenario.id],
  ]);
  expect(made.index).toBe(run.index);
});
