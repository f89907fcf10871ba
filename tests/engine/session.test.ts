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
});

describe('a pause', () => {
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
