import { describe, expect, it } from 'vitest';

import {
  draftOrder,
  formatOrder,
  GOVERNMENTS,
  legalOrders,
  rulesHash,
} from '../../src/engine/index.ts';
import { rulebook } from '../../src/charts/index.ts';
import { book, endTurn, newRun } from '../support/runs.ts';
import { edited, linesOf, sealed, valid, verdict, verdictOnTurns } from './runfiles.ts';

/* Somebody changes a run file and seals it again. The hash of the turn must tell, and name the turn. */

const text = valid();
const turns = linesOf(text).length - 2;
const rules = book().rules;

type Fields = Record<string, unknown>;
const headerWith = (change: Fields) => sealed(edited(text, 0, (h) => ({ ...h, ...change })));
const ordersOf = (line: number) => (JSON.parse(linesOf(text)[line]) as { orders: string[] }).orders;
const turnWith = (turn: number, orders: string[]) => edited(text, turn, (t) => ({ ...t, orders }));
const busy = Array.from({ length: turns }, (_, i) => i + 1).filter((t) => ordersOf(t).length > 0);

describe('a changed order', () => {
  it.each(busy)('is named when one of turn %d is left out', (turn) => {
    ordersOf(turn).forEach((_, gone) => {
      const orders = ordersOf(turn).filter((__, i) => i !== gone);
      expect(verdict(turnWith(turn, orders))).toMatchObject({ code: 'seal-broken' });
      expect(verdict(sealed(turnWith(turn, orders)))).toMatchObject({ turn });
      // a reader of a broken file still learns where it breaks
      expect(verdictOnTurns(turnWith(turn, orders))).toMatchObject({ turn });
    });
  });

  it('is named when only the government differs', () => {
    const run = newRun('who');
    const both = legalOrders(run, 'india')
      .map(formatOrder)
      .filter((line) =>
        legalOrders(run, 'japan').some((o) => formatOrder(o) === line.replace('india', 'japan')),
      );
    expect(both.length).toBeGreaterThan(0);
    for (const line of both.slice(0, 10)) {
      const changed = sealed(turnWith(2, [...ordersOf(2), line]));
      expect(verdict(changed)).toMatchObject({ turn: 2 });
    }
  });

  it('is named when two of a turn change places', () => {
    for (const turn of busy.filter((t) => ordersOf(t).length > 1))
      expect(verdict(sealed(turnWith(turn, ordersOf(turn).toReversed())))).toMatchObject({ turn });
  });

  it.each(Array.from({ length: turns }, (_, i) => i + 1))(
    'is named when one is added to turn %d',
    (turn) => {
      const changed = sealed(
        turnWith(turn, [...ordersOf(turn), 'japan group.sail jp-oiler luzon-strait']),
      );
      expect(verdict(changed)).toMatchObject({ turn });
    },
  );
});

describe('a changed header', () => {
  it('with another seed is named at the first turn', () => {
    expect(verdict(headerWith({ seed: 'other' }))).toMatchObject({ code: 'hash', turn: 1 });
  });

  it.each([{ role: 'japan' }, { role: 'india' }])('with the role $role is named', (change) => {
    expect(verdict(headerWith(change))).toMatchObject({ turn: 1 });
  });

  it.each([['1.5'], ['5.4'], ['9.9']])(
    'with %s switched off is named at the first turn',
    (clause) => {
      expect(verdict(headerWith({ without: [clause] }))).toMatchObject({ code: 'hash', turn: 1 });
    },
  );

  it('with other rules is refused', () => {
    expect(verdict(headerWith({ rules: 'f'.repeat(64) }))).toEqual({
      code: 'other-rules',
      expected: 'f'.repeat(64),
      found: rulesHash(rules, rulebook),
    });
  });
});

describe('a changed scenario', () => {
  const changed = {
    ...rules,
    parameters: { ...rules.parameters, 'stores-use': rules.parameters['stores-use'] * 2 },
  };

  it('is refused', () => {
    expect(verdict(text, changed)).toMatchObject({ code: 'other-rules' });
  });

  it('is refused by the first turn it changes when the file claims to be made by it', () => {
    const claimed = headerWith({ rules: rulesHash(changed, rulebook) });
    expect(verdict(claimed, changed)).toMatchObject({ code: 'hash', turn: expect.any(Number) });
  });
});

describe('a changed turn', () => {
  it.each(Array.from({ length: turns }, (_, i) => i + 1))('is named by its hash: %d', (turn) => {
    const changed = edited(text, turn, (t) => ({ ...t, hash: 'f'.repeat(64) }));
    expect(verdict(sealed(changed))).toMatchObject({
      code: 'hash',
      turn,
      expected: 'f'.repeat(64),
    });
  });

  it('is named when a facilitator is written into it', () => {
    const changed = edited(text, 3, (t) => ({ ...t, acts: ['inject.fire typhoon'] }));
    expect(verdict(sealed(changed))).toMatchObject({ turn: 3 });
  });

  it('after the end is named', () => {
    const lines = linesOf(text);
    const more = { ...(JSON.parse(lines[turns]) as Fields), turn: turns + 1, orders: [] };
    lines.splice(-1, 0, JSON.stringify(more));
    expect(verdict(sealed(lines.join('\n')))).toEqual({ code: 'after-the-end', turn: turns + 1 });
  });
});

describe('a changed ending', () => {
  it('is named', () => {
    const last = linesOf(text).length - 1;
    const other = edited(text, last, (end) => ({ ...end, ending: 'brink' }));
    expect(verdict(other)).toMatchObject({ code: 'seal-broken' });
    expect(verdict(sealed(other))).toMatchObject({ code: 'ending', expected: 'brink' });
  });
});

describe('the hash of a turn', () => {
  it('tells runs apart that differ only in who asked', () => {
    const hashes = GOVERNMENTS.map((by) => {
      const run = newRun('asks');
      draftOrder(run, { type: 'host.ask', by, host: 'singapore' });
      endTurn(run);
      return run.history[0].hash;
    });
    expect(hashes[0]).not.toBe(hashes[1]);
  });
});
