import { describe, expect, it } from 'vitest';

import {
  CHARTS,
  facilitate,
  GOVERNMENTS,
  parseOrder,
  playTurn,
  type Run,
} from '../../src/engine/index.ts';
import { draftAs, playerOrders } from '../../src/players/index.ts';
import { newRun } from '../support/runs.ts';
import {
  frozen,
  newRestriction,
  playedRestriction,
  restriction,
  withSupply,
} from '../support/supply.ts';

/* Who is named for what in an export restriction, and what a government decides when nobody plays it. */

const linesOf = (run: Run, measure: string, cause: string) => {
  const at = run.index.measure.get(measure);
  return run.ledger.lines.filter((line) => line.measure === at && line.cause === cause);
};
const clauses = (run: Run, measure: string, cause: string): (string | undefined)[] =>
  linesOf(run, measure, cause).map(({ entry }) =>
    entry === undefined ? undefined : run.scenario.entries[entry].clause,
  );

describe('the book of an export restriction', () => {
  const runs = ['1', '2', '3'].map((seed) => playedRestriction(seed, 'careful'));

  it('does not give visits what makers did by themselves', () => {
    const lines = runs.flatMap((run) => linesOf(run, 'dependence', 'diversified'));
    const through = lines.filter(({ entry }) => entry !== undefined);
    expect(through.length).toBeGreaterThan(0);
    // a pace of 1 + gain owes gain of it to visits: less than what came by itself in the same turn
    for (const run of runs)
      for (const line of linesOf(run, 'dependence', 'diversified')) {
        if (line.entry === undefined) continue;
        const own = linesOf(run, 'dependence', 'diversified').find(
          ({ turn, entry }) => turn === line.turn && entry === undefined,
        );
        expect(Math.abs(own?.amount ?? 0)).toBeGreaterThanOrEqual(Math.abs(line.amount));
      }
  });

  it('does not give an understanding on licences the metal that India sends anyway', () => {
    const { supply, start, entries } = restriction();
    const licences = entries.findIndex(({ clause }) => clause === '3.4');
    const run = newRun('sent', {
      scenario: {
        ...restriction(),
        start: { ...start, open: [licences] },
        // Japan's makers of light magnets are the worst off
        supply: {
          ...supply!,
          users: supply!.users.map((user, u) => ({ ...user, stockDays: u === 0 ? 1 : 300 })),
        },
      },
    });
    for (let turn = 1; turn <= 4; turn++) playTurn(run, []);
    const from = clauses(run, 'cover', 'from-india');
    expect(from.length).toBeGreaterThan(0);
    expect(from).not.toContain('3.4');
  });

  it('names a common answer for all that India’s makers get from Japan’s stock', () => {
    const shipped = restriction();
    const india = {
      ...shipped,
      supply: {
        ...shipped.supply!,
        // the makers of India are always the worst off
        users: shipped.supply!.users.map((user) =>
          user.government === 'india' ? { ...user, stockDays: 1 } : { ...user, stockDays: 300 },
        ),
      },
    };
    const run = newRun('help', { scenario: india });
    while (run.history.length < 12) {
      for (const by of GOVERNMENTS) draftAs(run, by, 'careful');
      playTurn(run, []);
    }
    for (const clause of clauses(run, 'cover', 'from-reserve')) expect(clause).toBe('3.5');
  });
});

describe('the other side', () => {
  it('keeps for the debrief what it weighed, and not what it would weigh a step later', () => {
    const costs = [-1e9, 1e9].map((margin) => {
      const rules = withSupply(
        ({ doctrines }) => ({ doctrines: doctrines.map((d) => ({ ...d, patience: 0 })) }),
        frozen(0.57),
      );
      const run = newRun('weighed', {
        scenario: {
          ...rules,
          parameters: { ...rules.parameters, 'raise-margin': margin, dwell: 0 },
        },
      });
      playTurn(run, []);
      return { state: CHARTS.restrictor[run.state.restrictor[0]], cost: run.state.cost[0] };
    });
    expect(costs.map(({ state }) => state)).toEqual(['partialStop', 'slowLicences']);
    expect(costs[0].cost).toBe(costs[1].cost);
  });
});

describe('a government that nobody plays', () => {
  it('decides about its own stock, output, deals and money, and about nothing that needs the other', () => {
    const run = newRestriction('alone', { role: 'india' });
    const given = playerOrders(run, 'japan', 'reader').map(({ type }) => type);
    expect(given).toContain('capacity.fund');
    expect(given).not.toContain('lever.prepare');
  });

  it('pays its half of what was begun by the one who is played', () => {
    for (const role of GOVERNMENTS) {
      const run = newRestriction('halves', { role });
      const other = GOVERNMENTS.find((government) => government !== role)!;
      playTurn(run, [parseOrder(`${role} capacity.fund india-oxide`)!]);
      draftAs(run, other, 'reader');
      playTurn(run, []);
      expect(run.state.funded[run.index.project.get('india-oxide')!], role).toBeGreaterThan(0);
    }
  });
});

describe('lines that slow down', () => {
  it('do so at so many months of metal, however long a turn is', () => {
    for (const turnHours of [730, 365]) {
      // half a month in the sheds, and what comes from elsewhere: less than the month at which lines slow down
      const rules = withSupply(
        ({ users }) => ({ users: users.map((user) => ({ ...user, stockDays: 15 })) }),
        frozen(0),
      );
      const run = newRun('turns', { scenario: { ...rules, turnHours } });
      playTurn(run, []);
      expect(run.state.forgone[0], `${turnHours}`).toBeGreaterThan(0);
    }
  });
});

describe('goods that are held up', () => {
  const customsAfter = (inject: string): number => {
    const rules = restriction();
    const indicators = rules.entries.findIndex(({ clause }) => clause === '4.3');
    const run = newRun('held up', {
      scenario: {
        ...rules,
        start: { ...rules.start, open: [indicators] },
        injects: rules.injects.map((item) => ({ ...item, turn: 0, when: [], chance: 0 })),
      },
    });
    expect(facilitate(run, { type: 'inject.fire', inject })).toBe(true);
    // a turn takes its own hours off what was held up
    run.state.customs[0] = run.scenario.turnHours;
    playTurn(run, []);
    return run.state.customs[0];
  };

  it('by a program are so for less long with shared indicators, and by people as long as before', () => {
    expect(customsAfter('customs-outage')).toBeLessThan(200);
    expect(customsAfter('port-strike')).toBe(120);
  });
});
