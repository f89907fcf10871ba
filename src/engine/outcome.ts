import type { Measure, Scenario } from './scenario.ts';
import type { State } from './state.ts';
import { type Band, BANDS } from './vocabulary.ts';

/** The value of a measure in its unit. */
export const valueOf = (scenario: Scenario, state: State, measure: number): number =>
  state.measures[measure] * scenario.measures[measure].quantum;

/** Which band a value lies in. */
export function bandOf(
  measure: Pick<Measure, 'better' | 'held' | 'strained'>,
  value: number,
): Band {
  const good = (threshold: number) =>
    measure.better === 'higher' ? value >= threshold : value <= threshold;
  return good(measure.held) ? 'held' : good(measure.strained) ? 'strained' : 'lost';
}

/** Points of a band: held 2, strained 1, lost 0. */
const points = (band: Band): number => BANDS.length - 1 - BANDS.indexOf(band);

/** All endings that a run of a scenario may come to: its own, and those of the crises it may run into. */
export const endingsOf = (scenario: Scenario): string[] => [
  ...scenario.endings.map(({ id }) => id),
  ...(scenario.crises?.of ?? []).flatMap((crisis) => endingsOf(crisis.scenario)),
];

/**
 * The declared score: weighted band points of all measures, 0 to 100. It serves balance tables and the
 * class page, and is no judgement of a policy.
 */
export function scoreOf(scenario: Scenario, state: State): number {
  let sum = 0;
  let most = 0;
  scenario.measures.forEach((measure, i) => {
    sum += measure.weight * points(bandOf(measure, valueOf(scenario, state, i)));
    most += measure.weight * points('held');
  });
  return (100 * sum) / most;
}
