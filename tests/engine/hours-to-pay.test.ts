import { describe, expect, it } from 'vitest';

import { GOVERNMENTS, hasEnded, hoursToPay, proceed, submit } from '../../src/engine/index.ts';
import { draftAs } from '../../src/players/index.ts';
import { readScenarios } from '../../src/scenario/files.ts';
import { newRun } from '../support/runs.ts';

const scenarios = readScenarios();

describe('hours that a turn will be paid for', () => {
  // early in a game: what costs money stops in the turn in which it is gone
  it.each(['coercion-incident', 'export-restriction', 'long-game'])(
    'are those that are booked, and asking changes nothing (%s)',
    (id) => {
      const run = newRun('1', { scenario: scenarios[id].rules });
      let paid = 0;
      for (let turn = 0; turn < 5 && !hasEnded(run); turn++) {
        for (const by of GOVERNMENTS) draftAs(run, by, 'careful');
        const { entries } = run.scenario;
        const before = [...run.draft.entries, ...run.draft.budget];
        const expected = entries.map((_, i) => hoursToPay(run, run.draft, i));
        expect([...run.draft.entries, ...run.draft.budget]).toEqual(before);
        const { length } = run.ledger.payments;
        const told = run.events.length;
        for (const by of GOVERNMENTS) submit(run, by);
        proceed(run);
        const booked = run.ledger.payments
          .slice(length)
          .filter(({ cause, government }) => cause === 'running' && government === 'india');
        // what a session takes up in the turn begins, and is paid for, after it was asked
        const taken = run.events
          .slice(told)
          .flatMap((event) => (event.type === 'item.promoted' ? [event.clause] : []));
        entries.forEach(({ budget, clause }, i) => {
          if (budget === 0 || taken.includes(clause)) return;
          const amount = booked.find(({ entry }) => entry === i)?.amount ?? 0;
          expect(-amount, `${clause} in turn ${turn + 1}`).toBeCloseTo((budget * expected[i]) / 24);
          if (amount !== 0) paid += 1;
        });
      }
      expect(paid).toBeGreaterThan(3);
    },
  );
});
