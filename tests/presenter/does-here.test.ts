import { expect, it } from 'vitest';

import { doesHere } from '../../src/presenter/does-here.ts';
import { readBook } from '../../src/scenario/files.ts';
import { newRun } from '../support/runs.ts';

it.each([
  ['coercion-incident', '1.7', 'forewarning'],
  ['disaster-response', '1.7', 'impact-forecast'],
  ['disaster-response', '2.3', 'sea-robbery-watch'],
  ['coercion-incident', '2.3', 'coast-guard-plan'],
  ['export-restriction', '5.4', 'buyers-pool'],
  ['disaster-response', '5.4', 'quad-coordination'],
])('in %s the card of %s begins with what acts there: %s', (id, clause, hook) => {
  const book = readBook(id);
  const run = newRun('1', { scenario: book.rules });
  const at = run.scenario.entries[run.index.entry.get(clause)!].effects.findIndex(
    (effect) => effect.hook === hook,
  );
  const { does } = book.texts.entries[clause];
  const here = doesHere({ run, book }, clause);
  expect(here[0]).toBe(does[at]);
  expect(here.toSorted()).toEqual(does.toSorted());
});
