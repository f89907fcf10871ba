import { expect, it } from 'vitest';

import type { Scenario } from '../../src/engine/index.ts';
import { book } from '../support/runs.ts';
import { playFor } from './invariants.ts';

/** The shipped scenario without early endings, eight times as long: states that its clock has no time for. */
const long: Scenario = {
  ...book().rules,
  turns: 96,
  endings: book().rules.endings.map((ending) => ({ ...ending, early: false })),
};

it('five thousand random turns on a long clock keep every invariant', { timeout: 120_000 }, () => {
  expect(playFor(5000, { scenario: long, recording: false }, 'long')).toEqual([]);
});
