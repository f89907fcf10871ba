import { describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import { GOVERNMENTS, hasEnded, playTurn, type Run, startRun } from '../../src/engine/index.ts';
import { draftAs } from '../../src/players/index.ts';
import { briefView, debriefView, reportView, tableView } from '../../src/presenter/index.ts';
import { reachedBy } from '../../src/presenter/measures.ts';
import { readBook } from '../../src/scenario/files.ts';

const metals = readBook('export-restriction');
const shoal = readBook('coercion-incident');
const both = { role: 'both', names: 'neutral' } as const;

function played(book: typeof metals, player: string, turns = 99): Run {
  const run = startRun({ scenario: book.rules, rulebook: compiled, seed: '7', role: 'both' });
  while (!hasEnded(run) && run.history.length < turns) {
    for (const by of GOVERNMENTS) draftAs(run, by, player);
    playTurn(run, []);
  }
  return run;
}

describe('what a measure has come to', () => {
  const seen = { better: 'higher', held: 60, strained: 42 } as const;
  const lost = { better: 'lower', held: 10, strained: 18 } as const;

  it('is lost only after it was within the limits', () => {
    expect(reachedBy(seen, [30])).toBe('unreached');
    expect(reachedBy(seen, [30, 41.9])).toBe('unreached');
    expect(reachedBy(seen, [30, 42])).toBe('strained');
    expect(reachedBy(seen, [30, 61, 41])).toBe('lost');
    expect(reachedBy(lost, [0, 19])).toBe('lost');
    expect(reachedBy(lost, [20, 19])).toBe('unreached');
  });

  it('is said on the table, in the report and in the brief of a scenario that begins beyond a limit', () => {
    const run = played(metals, 'none', 1);
    const called = (measures: readonly { id: string; bandWord: string }[]) =>
      measures.find(({ id }) => id === 'dependence')!.bandWord;
    expect(called(tableView(run, metals, both).measures)).toBe('not reached');
    const report = reportView(run, metals, both);
    expect(called(report.measures)).toBe('not reached');
    expect(`${report.headline} ${report.told}`).not.toContain('supplier: now');
    const rules = new Map(briefView(metals, both).measures.map(({ id, rule }) => [id, rule]));
    expect(rules.get('dependence')).toMatch(/to be reached; lost if it rises above again\.$/);
    expect(rules.get('standing')).toMatch(/to be reached; lost if it falls below again\.$/);
    expect(rules.get('trust')).toMatch(/lost below\.$/);
  });
});

describe('what a game is judged by', () => {
  it('is said in the brief, at the table and in the report, with the measures that the end depends on', () => {
    const run = played(shoal, 'none', 1);
    const [bands, ends] = briefView(shoal, both).judged;
    for (const band of ['held', 'strained', 'lost', 'not reached'])
      expect(bands.toLowerCase()).toContain(band);
    expect(ends).toContain('Access to the grounds, Stores at the outpost, and on what others do');
    expect(ends).not.toContain('Harmful incidents');
    expect(tableView(run, shoal, both).judged).toEqual([bands, ends]);
    expect(reportView(run, shoal, both).judged).toEqual([bands, ends]);
  });

  it('is a crisis in a game that has no ending of its own', () => {
    expect(briefView(readBook('long-game'), both).judged[1]).toContain('ends in a crisis');
  });
});

describe('the end of a game', () => {
  it.each([
    ['none', shoal],
    ['careful', shoal],
    ['reader', metals],
  ])('says by the limits what was held and what was lost: %s', (player, book) => {
    const run = played(book, player);
    const view = debriefView(run, book, both)!;
    for (const band of ['held', 'strained', 'unreached', 'lost'] as const) {
      const of = view.measures.filter((measure) => measure.band === band);
      const names = of.map(({ name }) => name).join(', ');
      const word = of[0]?.bandWord;
      if (word) expect(view.limits).toContain(`${of.length} ${word} (${names})`);
    }
    expect(view.limits).toContain(`of ${book.rules.measures.length} measures`);
    const report = reportView(run, book, both);
    expect(report.outcome).toBe(`${view.ending.why} ${view.limits}`);
    expect(report.told).toContain(view.limits);
  });

  it('is not told before', () => {
    expect(reportView(played(shoal, 'none', 2), shoal, both).outcome).toBe('');
  });
});
