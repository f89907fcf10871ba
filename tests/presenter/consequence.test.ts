import { describe, expect, it } from 'vitest';

import { facilitate } from '../../src/engine/index.ts';
import { lexiconOf } from '../../src/presenter/lexicon.ts';
import { injectWords } from '../../src/presenter/sentences/consequence.ts';
import { book, endTurn, newRun } from '../support/runs.ts';

/** What stands under an event that a facilitator has come in the first turn. */
function under(inject: string): string {
  const run = newRun('under', { recording: true });
  expect(facilitate(run, { type: 'inject.fire', inject })).toBe(true);
  endTurn(run);
  const event = run.events.find((one) => one.type === 'inject.fired' && one.inject === inject);
  if (event?.type !== 'inject.fired') throw new Error('it did not come');
  return injectWords('It came.', event, run, lexiconOf(book(), 'neutral'));
}

describe('under an event from outside stands', () => {
  it('what it cost whom', () => {
    expect(under('budget-question')).toBe(
      'It came. India: political capital −3. Japan: political capital −3.',
    );
  });

  it('that nothing was lost where nothing was running', () => {
    expect(under('leak')).toMatch(/^It came\. .*2\.2.* was not running, so nothing was lost\.$/);
  });
});
