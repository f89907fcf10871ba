import { describe, expect, it } from 'vitest';

import { answerTo } from '../../src/cli/verbs.ts';
import type { Table } from '../../src/cli/conversation.ts';
import { book, newRun } from '../support/runs.ts';

function sitDown(): Table {
  const viewer = { role: 'both', names: 'neutral' } as const;
  return { book: book(), viewer, run: newRun('terminal'), kept: null, menu: [] };
}

const said = (table: Table, line: string): string => answerTo(table, line).join('\n');

describe('a practice turn in the terminal', () => {
  it('asks for one thing after the other, shows the consequence, and gives the game back', () => {
    const table = sitDown();
    const game = table.run;
    const before = game.state.all.slice();
    expect(said(table, 'practice')).toMatch(/step 1 of 4: .*india lever\.start 2\.2/s);
    expect(said(table, 'india lever.start 2.2')).toMatch(/step 2 of 4/);
    expect(said(table, 'undo')).toMatch(/step 1 of 4/);
    expect(said(table, 'india lever.start 2.2')).toMatch(/step 2 of 4/);
    expect(said(table, 'zones')).not.toMatch(/step/);
    expect(said(table, 'india agenda.place 6.3 1.8')).toMatch(/step 3 of 4.*In words: commit/s);
    const end = said(table, 'commit');
    expect(end).toMatch(/step 4 of 4.*What is seen: .*\+.*2\.2 Common maritime picture/s);
    expect(end).toMatch(/The practice is over.*Turn 1 of 12/s);
    expect(table.run).toBe(game);
    expect([game.history, game.orders]).toEqual([[], []]);
    expect(game.state.all).toEqual(before);
  });

  it('can be skipped, and comes before the first order only', () => {
    const table = sitDown();
    const game = table.run;
    expect(said(table, 'skip')).toMatch(/no practice turn/);
    said(table, 'practice');
    expect(table.run).not.toBe(game);
    expect(said(table, 'practice')).toMatch(/before the first order/);
    expect(said(table, 'skip')).toMatch(/The practice is over/);
    expect(table.run).toBe(game);
    said(table, 'india lever.start 1.5');
    expect(said(table, 'practice')).toMatch(/before the first order/);
    expect(table.run).toBe(game);
  });
});
