import { describe, expect, it } from 'vitest';

import { compiled } from '../../src/charts/index.ts';
import {
  GOVERNMENTS,
  hasEnded,
  proceed,
  PURSES,
  startRun,
  submit,
} from '../../src/engine/index.ts';
import { draftAs } from '../../src/players/index.ts';
import { purseStory } from '../../src/presenter/index.ts';
import { readBook } from '../../src/scenario/files.ts';
import { libraryOf } from '../../src/scenario/library.ts';

const NAMES = ['coercion-incident', 'disaster-response', 'export-restriction', 'long-game'];

describe.each(NAMES)('political capital and money in %s', (name) => {
  const book = readBook(name);
  const { numbers } = libraryOf([book, ...Object.values(book.legs)]);

  it('are the sum of what was paid and given, turn by turn, each with its number', () => {
    const run = startRun({
      scenario: book.rules,
      rulebook: compiled,
      seed: 'purses',
      role: 'both',
    });
    const causes = new Set<string>();
    for (let turn = 0; turn < 12 && !hasEnded(run); turn++) {
      for (const by of GOVERNMENTS) draftAs(run, by, 'careful');
      const before = { capital: run.state.capital.slice(), budget: run.state.budget.slice() };
      const { scenario } = run;
      for (const by of GOVERNMENTS) submit(run, by);
      proceed(run);
      for (const purse of PURSES)
        GOVERNMENTS.forEach((government, g) => {
          const paid = run.ledger.payments.filter(
            (each) =>
              each.turn === turn + 1 && each.purse === purse && each.government === government,
          );
          const sum = paid.reduce((total, { amount }) => total + amount, 0);
          // a crisis begins with money of its own
          if (run.scenario === scenario)
            expect(sum).toBeCloseTo(run.state[purse][g] - before[purse][g], 9);
          paid.forEach(({ cause }) => causes.add(cause));
        });
    }
    expect(causes.size).toBeGreaterThan(2);
    for (const purse of PURSES)
      for (const government of GOVERNMENTS) {
        const story = purseStory(run, book, { role: 'both', names: 'neutral' }, purse, government);
        const [whole, ...turns] = story.spans;
        expect(story.formatted).toContain(whole.after.replace(/[^\d.,−]/g, ''));
        expect(turns.reduce((sum, { change }) => sum + change.quanta, 0)).toBe(whole.change.quanta);
        for (const span of story.spans)
          for (const groups of [span.groups.cause, span.groups.clause]) {
            expect(groups.reduce((sum, { quanta }) => sum + quanta, 0)).toBe(span.change.quanta);
            for (const { parts, quanta } of groups) {
              expect(parts.reduce((sum, part) => sum + part.quanta, 0)).toBe(quanta);
              for (const { rule } of parts)
                expect(rule ? numbers.some(({ path }) => path === rule) : true, rule).toBe(true);
            }
          }
      }
  });
});
