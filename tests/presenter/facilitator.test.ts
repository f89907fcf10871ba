import { expect, it } from 'vitest';

import { compiled as rulebook } from '../../src/charts/index.ts';
import {
  facilitate,
  GOVERNMENTS,
  proceed,
  startRun,
  submit,
  withdrawAct,
} from '../../src/engine/index.ts';
import { facilitatorView } from '../../src/presenter/index.ts';
import { readBook } from '../../src/scenario/files.ts';

it('an event from outside is put into a turn, taken back, and comes once', () => {
  const book = readBook('coercion-incident');
  const run = startRun({ scenario: book.rules, rulebook, seed: 'acts' });
  const view = () => facilitatorView(run, book, { role: 'both', names: 'neutral' });
  const all = view().injects;
  expect(all.map(({ id }) => id).toSorted()).toEqual(
    book.rules.injects.map(({ id }) => id).toSorted(),
  );
  const { id: inject, title } = all.at(-1)!;
  expect(title).not.toBe(inject);
  const of = () => view().injects.find(({ id }) => id === inject)!;

  expect(facilitate(run, { type: 'inject.fire', inject })).toBe(true);
  expect([of().state, view().put, view().injects[0].id]).toEqual(['put', 1, inject]);
  expect(withdrawAct(run, inject)).toBe(true);
  expect(withdrawAct(run, inject)).toBe(false);
  expect([of().state, view().put]).toEqual(['open', 0]);

  facilitate(run, { type: 'inject.fire', inject });
  for (const by of GOVERNMENTS) submit(run, by);
  expect(withdrawAct(run, inject)).toBe(false);
  expect(run.history[0].acts).toEqual([{ type: 'inject.fire', inject }]);
  proceed(run);
  expect(of()).toMatchObject({ state: 'fired', words: 'Came in turn 1.' });
});
