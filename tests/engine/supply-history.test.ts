import { describe, expect, it } from 'vitest';

import { chartCode, playTurn } from '../../src/engine/index.ts';
import { newRun } from '../support/runs.ts';
import { frozen } from '../support/supply.ts';

/* What the model makes of documented months. Where it misses, docs/model.md says by how much. */

/** Tonnes under licence to Japan's makers against usual, price of the heavy metals, and USD bn lost, turn by turn. */
function months(states: readonly Parameters<typeof chartCode<'restrictor'>>[1][], rate = 0.57) {
  const run = newRun('1', { scenario: frozen(rate), recording: false });
  const { users } = run.scenario.supply!;
  const usual = users.reduce(
    (sum, user) => sum + (user.government === 'japan' ? user.demand * user.dependence : 0),
    0,
  );
  return states.map((state) => {
    run.state.restrictor[0] = chartCode('restrictor', state);
    playTurn(run, []);
    const licensed = users.reduce(
      (sum, user, u) => sum + (user.government === 'japan' ? run.state.arrived[u * 5] : 0),
      0,
    );
    const at = run.index.measure.get('output-japan')!;
    return {
      imports: licensed / usual,
      price: run.state.price[1] / 100,
      lost: run.state.measures[at] * run.scenario.measures[at].quantum,
    };
  });
}

describe('October 2010 to February 2011 (RE-34 to RE-36)', () => {
  const seen = months(['slowLicences', 'partialStop', 'normal', 'normal', 'normal']);

  it('has the trough of November, 72 % below September', () => {
    expect(seen[0].imports).toBeCloseTo(1278 / 2246, 2);
    expect(seen[1].imports).toBeCloseTo(634 / 2246, 2);
  });

  it('rebounds in December, by less than the 82 % of the record', () => {
    expect(seen[2].imports).toBeGreaterThan(1.3);
    expect(seen[2].imports).toBeLessThan(4081 / 2246);
  });

  it('costs no output: makers came through on what they had', () => {
    expect(seen.at(-1)!.lost).toBe(0);
  });
});

describe('a stop of a year', () => {
  const seen = months(Array.from({ length: 12 }, () => 'fullStop' as const));

  it('costs Japan about the USD 17 bn of the estimate (RE-120), within a fifth', () => {
    expect(seen[11].lost).toBeGreaterThan(0.8 * 17);
    expect(seen[11].lost).toBeLessThan(1.2 * 17);
  });

  it('costs little in three months, because sheds are full (RE-119 has USD 4.3 bn and no sheds)', () => {
    expect(seen[2].lost).toBeLessThan(1);
  });

  it('multiplies prices by more than ten and less than the 26 of 2009 to 2011 (RE-50)', () => {
    expect(seen[11].price).toBeGreaterThan(10);
    expect(seen[11].price).toBeLessThan(26);
  });
});
