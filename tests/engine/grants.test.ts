import { describe, expect, it } from 'vitest';

import { type Ask, formatOrder, grantOf, SLOTS } from '../../src/engine/index.ts';
import { grantedFor, keepGrant, settleGrants } from '../../src/engine/orders/asks.ts';
import { newRun } from '../support/runs.ts';

/* What one government gave another for a step is kept with the step, as it was asked for. */

const run = newRun('grants', { role: 'india' });
const { entries, hosts, wishes } = run.scenario;
const at = (clause: string) => run.index.entry.get(clause)!;
const wanted = at('1.8');
const smaller = entries[wishes.india.first[0]].clause;
const item = entries[wishes.japan.agenda.find((e) => !wishes.india.first.includes(e))!].clause;

const blank = () => newRun('grants', { role: 'india' }).state;

describe('what was given', () => {
  it.each<Ask>([
    ...hosts.map(({ id }): Ask => ({ for: 'host', host: id })),
    { for: 'step', clause: smaller },
  ])('is remembered as it was asked for: %j', (ask) => {
    const state = blank();
    expect(grantedFor(run, state, wanted)).toBeNull();
    keepGrant(run, state, wanted, ask);
    expect(grantedFor(run, state, wanted)).toEqual(ask);
    expect(grantedFor(run, state, at('2.2'))).toBeNull();
  });

  it('was an item: the agenda on which it stands is said, while it stands there', () => {
    const state = blank();
    const dialogue = entries.findIndex(({ family, inPlay }) => family === 'dialogue' && inPlay);
    keepGrant(run, state, wanted, { for: 'agenda', clause: item, dialogue: '' });
    expect(grantedFor(run, state, wanted)).toEqual({ for: 'agenda', clause: item, dialogue: '' });
    state.agenda[dialogue * SLOTS] = 1 + at(item);
    state.agendaBy[dialogue * SLOTS] = 1;
    const { clause } = entries[dialogue];
    expect(grantedFor(run, state, wanted)).toEqual({
      for: 'agenda',
      clause: item,
      dialogue: clause,
    });
  });

  it('is forgotten when neither the step nor what was given for it stands on an agenda', () => {
    const kept = (...placed: number[]) => {
      const state = blank();
      keepGrant(run, state, wanted, { for: 'agenda', clause: item, dialogue: '' });
      placed.forEach((entry, slot) => (state.agenda[slot] = 1 + entry));
      settleGrants(state);
      return grantedFor(run, state, wanted) !== null;
    };
    expect(kept()).toBe(false);
    expect(kept(wanted)).toBe(true);
    expect(kept(at(item))).toBe(true);
    expect(kept(at('2.2'))).toBe(false);
  });
});

it('what is asked for is an order of the government that asks nothing itself', () => {
  const lines = (
    [
      { for: 'agenda', clause: item, dialogue: '6.3' },
      { for: 'host', host: 'philippines' },
      { for: 'step', clause: smaller },
    ] as const
  ).map((ask) => formatOrder(grantOf(ask, 'india')));
  expect(lines).toEqual([
    `india agenda.place 6.3 ${item}`,
    'india host.ask philippines',
    `india lever.start ${smaller}`,
  ]);
});
