import { describe, expect, it } from 'vitest';

import {
  fields,
  hasEnded,
  isRevealed,
  type Role,
  ROLES,
  type Run,
  sightOf,
  visibleEvents,
  visibleLines,
  visibleState,
} from '../../src/engine/index.ts';
import { newRun, numbers, played, playerTurn, randomPlay } from '../support/runs.ts';

const HIDDEN = fields().filter((field) => sightOf(field) === 'nobody');

it('these fields are hidden: what moves the other side, and what hosts and allies keep to themselves', () => {
  expect(HIDDEN).toEqual([
    'temptation',
    'leaning',
    'doctrine',
    'alliesClose',
    'nextFocus',
    'gain',
    'cost',
    'crisis',
    'crisisTurn',
    'buildMonths',
    'yieldShare',
  ]);
});

/** A run in the middle of the game. */
const middle = (role: Role): Run => randomPlay(newRun('sight', { role }), numbers(3), 5);

const measureAt = (run: Run, id: string): number => run.index.measure.get(id)!;

describe.each(ROLES)('before the end, as %s', (role) => {
  it('another doctrine looks the same', () => {
    const run = middle(role);
    const seen = visibleState(run, role).all;
    for (let doctrine = 0; doctrine < run.scenario.coercion!.doctrines.length; doctrine++) {
      run.state.doctrine[0] = doctrine;
      expect(visibleState(run, role).all).toEqual(seen);
    }
  });

  it.each(HIDDEN)('nothing of %s is seen', (field) => {
    const run = middle(role);
    const seen = visibleState(run, role);
    run.state[field].fill(0.123);
    expect(visibleState(run, role).all).toEqual(seen.all);
    expect([...seen[field]].every((x) => x === 0)).toBe(true);
  });

  it('everything else is seen as it is', () => {
    const run = middle(role);
    const seen = visibleState(run, role);
    for (const field of fields())
      if (sightOf(field) === 'all' && field !== 'measures')
        expect([field, seen[field]]).toEqual([field, run.state[field]]);
  });

  it('shows a copy', () => {
    const run = middle(role);
    const before = run.state.all.slice();
    visibleState(run, role).all.fill(1);
    expect(run.state.all).toEqual(before);
  });

  it.each([
    ['autonomy', role !== 'japan'],
    ['legal', role !== 'india'],
    ['access', true],
  ])('the measure %s is seen: %s', (id, shown) => {
    const run = middle(role);
    const at = measureAt(run, id);
    expect(run.state.measures[at]).not.toBe(0);
    expect(visibleState(run, role).measures[at]).toBe(shown ? run.state.measures[at] : 0);
    run.ledger.lines.push({ turn: 2, measure: at, amount: 1, cause: 'inject' });
    const lines = run.ledger.lines.filter(({ measure }) => measure === at);
    expect(visibleLines(run, role).filter(({ measure }) => measure === at)).toEqual(
      shown ? lines : [],
    );
  });

  it('what nobody noticed is not told', () => {
    const run = middle(role);
    run.events.push({ type: 'outage.over', turn: 2, seenBy: 'nobody' });
    expect(visibleEvents(run)).toEqual(run.events.filter(({ seenBy }) => seenBy === 'all'));
    expect(visibleEvents(run).length).toBeLessThan(run.events.length);
  });
});

describe('a shown draft', () => {
  it('hides as much as the state does', () => {
    const run = middle('india');
    const seen = visibleState(run, 'india', run.draft);
    expect(HIDDEN.flatMap((field) => [...seen[field]]).every((x) => x === 0)).toBe(true);
    expect(seen.measures[measureAt(run, 'legal')]).toBe(0);
  });
});

describe.each(ROLES)('after the end, as %s', (role) => {
  it('everything is shown', () => {
    const run = played('sight', 'careful', { role });
    expect(isRevealed(run)).toBe(true);
    expect(visibleState(run, role).all).toEqual(run.state.all);
    expect(visibleEvents(run)).toEqual(run.events);
    expect(visibleLines(run, role)).toEqual(run.ledger.lines);
  });

  it('and not a turn sooner', () => {
    const run = newRun('sight', { role });
    while (!hasEnded(run)) {
      expect(isRevealed(run)).toBe(false);
      expect(visibleState(run, role).gain[0]).toBe(0);
      playerTurn(run, 'none');
    }
    expect(visibleState(run, role).gain[0]).toBe(run.state.gain[0]);
    expect(run.state.gain[0]).not.toBe(0);
  });
});
