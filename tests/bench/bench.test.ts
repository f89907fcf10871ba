import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { bench, type Session, summary, TINY } from './bench.ts';
import { interleaved, median, percentile } from './measure.ts';
import { growthPlot } from './plot.ts';
import { written } from './report.ts';

/* That the bench works, and not what it finds: no test measures time. */

describe('the bench', () => {
  let session: Session;

  it('plays the same games on every contender, in every part', async () => {
    session = await bench(TINY, () => undefined);
    expect(Object.keys(session.runs)).toHaveLength(4);
  }, 300_000);

  it('sums up in the promised form', () => {
    const times = { p50: expect.any(Number), p95: expect.any(Number), cold: expect.any(Number) };
    expect(JSON.parse(JSON.stringify(summary(session)))).toEqual({
      runs: {
        vsXState: expect.any(Number),
        vsBoardgameIo: expect.any(Number),
        perSecond: expect.any(Number),
      },
      futures1000Ms: { node: times, chromium: times },
      forkNs: expect.any(Number),
      twoCores: expect.any(Number),
      stateBytes: expect.any(Number),
    });
  });

  it('writes a session into the page, and a row beside those that are there', () => {
    const page = readFileSync(new URL('../../docs/performance.md', import.meta.url), 'utf8');
    const once = written(page, session);
    const twice = written(once, session);
    const rows = (text: string) => text.split(`| ${session.date} |`).length - 1;
    expect([rows(page), rows(once), rows(twice)]).toEqual([0, 1, 2]);
    expect(twice).toContain('| boardgame.io: G drafted, client |');
    expect(() => written('no place', session)).toThrow('no place for machine');
  });

  it('draws how time grows', () => {
    const plot = growthPlot(session.growth, 'coercion-incident');
    for (const what of ['turns', 'zones', 'orders']) expect(plot).toContain(`>${what} `);
    expect(plot).not.toContain('NaN');
  });

  it('holds one contender against another pair by pair', () => {
    let [mine, theirs] = [0, 0];
    const found = interleaved(
      { mine: () => (mine += 1), theirs: () => (theirs += 1) },
      { rounds: 3, warmUp: 1, slice: 0 },
    );
    expect(Object.keys(found)).toEqual(['mine', 'theirs']);
    expect([mine, theirs]).toEqual([8, 4]);
    expect(median([3, 1, 2])).toBe(2);
    expect(percentile([1, 2, 3, 4], 95)).toBe(4);
  });
});
