import type { Scenario } from '../engine/index.ts';
import { text } from './texts/text.ts';

/** "9 turns of 3 days" */
export const clockWords = (scenario: Pick<Scenario, 'turns'>, length: string): string =>
  text('say.clock.turns', { turns: scenario.turns, length });
