import { describe, expect, it } from 'vitest';

import {
  campaignState,
  draftOrder,
  facilitate,
  type FacilitatorAct,
  hasEnded,
  playTurn,
  proceed,
  setPaused,
  submit,
  withdrawAct,
  withdrawOrder,
} from '../../src/engine/index.ts';
import { newRun, played } from '../support/runs.ts';

const act: FacilitatorAct = { type: 'inject.fire', inject: 'drones' };
const open = { type: 'lever.start', by: 'india', clause: '1.5' } as const;

describe('a facilitator’s act', () => {
  it('is taken while a turn is planned, also in a pause, and once', () => {
    const run = newRun('act');
    setPaused(run, true);
    expect(facilitate(run, act)).toBe(true);
    expect(facilitate(run, act)).toBe(false);
    setPaused(run, false);
    submit(run, 'india');
    expect(facilitate(run, { ...act, inject: 'leak' })).toBe(true);
  });

  it('is refused on a report, where it would belong to no turn, and after the end', () => {
    const run = newRun('act');
    submit(run, 'india');
    submit(run, 'japan');
    expect(campaignState(run)).toBe('reported');
    expect(facilitate(run, act)).toBe(false);
    expect(run.acts).toEqual([]);
    expect(facilitate(played('act', 'none'), act)).toBe(false);
  });

  it('is refused once its inject has been fired', () => {
    const run = newRun('act');
    playTurn(run, [], [act]);
    expect(facilitate(run, act)).toBe(false);
  });

  it('can be taken back while the turn is planned, by its inject', () => {
    const run = newRun('act');
    const other: FacilitatorAct = { ...act, inject: 'leak' };
    expect(withdrawAct(run, 'drones')).toBe(false);
    for (const one of [act, other]) facilitate(run, one);
    expect(withdrawAct(run, 'tea')).toBe(false);
    setPaused(run, true);
    expect(withdrawAct(run, 'leak')).toBe(true);
    expect(run.acts).toEqual([act]);
    setPaused(run, false);
    expect(withdrawAct(run, 'drones')).toBe(true);
    expect(run.acts).toEqual([]);
    facilitate(run, act);
    for (const government of ['india', 'japan'] as const) submit(run, government);
    run.acts.push(act);
    expect(withdrawAct(run, 'drones')).toBe(false);
  });
});

describe('a pause', () => {
  it('stops orders and submissions, and is there once', () => {
    const run = newRun('pause');
    draftOrder(run, open);
    expect(setPaused(run, false)).toBe(false);
    expect(setPaused(run, true)).toBe(true);
    expect(setPaused(run, true)).toBe(false);
    expect(draftOrder(run, { ...open, clause: '2.2' })).toEqual({ code: 'not-planning' });
    expect(withdrawOrder(run, 0)).toEqual([]);
    expect(submit(run, 'india')).toBe(false);
    expect(run.orders).toEqual([open]);
    expect(setPaused(run, false)).toBe(true);
    expect(withdrawOrder(run, 0)).toEqual([open]);
    expect(submit(run, 'india')).toBe(true);
    expect(submit(run, 'india')).toBe(false);
  });

  it('holds on a report: the game goes on when it is lifted', () => {
    const run = newRun('pause');
    submit(run, 'india');
    submit(run, 'japan');
    setPaused(run, true);
    const before = run.state.all.slice();
    expect(proceed(run)).toBe(false);
    expect(run.state.all).toEqual(before);
    setPaused(run, false);
    expect(proceed(run)).toBe(true);
    expect(campaignState(run)).toBe('planning.drafting');
  });
});

describe('playing a turn', () => {
  it('plays what is drafted and what it is given', () => {
    const run = newRun('turn');
    draftOrder(run, open);
    const other = { ...open, clause: '2.2' };
    playTurn(run, [other], [act]);
    expect(run.history).toMatchObject([{ turn: 1, orders: [open, other], acts: [act] }]);
    expect(run.state.turn[0]).toBe(2);
  });

  it('throws for an order or an act that is refused', () => {
    expect(() => playTurn(newRun('turn'), [open, open])).toThrow(/india lever\.start 1\.5/);
    expect(() => playTurn(newRun('turn'), [], [act, act])).toThrow(/inject\.fire drones/);
    expect(() => playTurn(newRun('turn'), [], [{ ...act, inject: 'tea' }])).toThrow(/tea/);
  });

  it('throws when no turn can be played', () => {
    const paused = newRun('turn');
    setPaused(paused, true);
    expect(() => playTurn(paused, [])).toThrow(/no turn to play/);
    const over = played('turn', 'none');
    expect(hasEnded(over)).toBe(true);
    expect(() => playTurn(over, [])).toThrow(/no turn to play/);
    const half = newRun('turn');
    submit(half, 'japan');
    playTurn(half, []);
    expect(half.history).toHaveLength(1);
  });
});
