import { loudness, pace, type Run, STATED_FOR } from '../run.ts';
import { hasLongTurns } from '../scenario.ts';
import type { Hook } from '../vocabulary.ts';

/*
 * What a public step costs India's freedom of choice. The catalogue says which entries are public
 * alignment: those under India's constraint of strategic autonomy.
 */

/** How much of a step each kind of public act is, and whether it is noticed once or in every turn. */
const PUBLIC: Partial<Record<Hook, { share: 'whole' | 'exercise'; every: 'once' | 'turn' }>> = {
  'lawful-sea-statement': { share: 'whole', every: 'once' },
  'quad-coordination': { share: 'whole', every: 'turn' },
  exercise: { share: 'exercise', every: 'turn' },
  'relief-exercise': { share: 'exercise', every: 'turn' },
};

export interface Alignment {
  /** Points of the measure `autonomy`. */
  readonly points: number;
  readonly every: 'once' | 'turn';
}

/** What an entry in full force costs India's freedom of choice, once or in a turn; 0 points for what is no alignment. */
export function alignmentOf(run: Run, entry: number): Alignment {
  const { constraints, effects, family, leads } = run.scenario.entries[entry];
  const { supply } = run.scenario;
  if (supply && effects.some(({ hook }) => hook === 'coercion-answer'))
    return { points: supply.numbers['answer-autonomy'], every: 'turn' };
  const found = effects.map(({ hook }) => PUBLIC[hook]).find((act) => act !== undefined);
  if (!found || !constraints.india.includes('strategic-autonomy'))
    return { points: 0, every: 'once' };
  const share = found.share === 'whole' ? 1 : run.scenario.parameters['mandate-exercise'];
  const step = run.scenario.parameters['mandate-autonomy-step'] * share * loudness(run);
  // on a long clock a word has faded before the turn is over; where turns are years its force says so
  const fades = family === 'position' && !hasLongTurns(run.scenario);
  const felt = fades ? Math.min(pace(run), leads.sustain / STATED_FOR) : pace(run);
  return { points: found.every === 'turn' ? step * felt : step, every: found.every };
}
