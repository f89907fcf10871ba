import { acting, domainOf } from './entries.ts';
import { engineplayed, governmentAt, measureValue, parameter, type Run } from './run.ts';
import type { State } from './state.ts';
import { codeOf, type Constraint, DOMAINS, type Government, MANDATES } from './vocabulary.ts';

export type Reluctance = 'trust' | 'cost' | Constraint;

/** What a government refuses while its private mandate is lost: steps under a constraint that would cost it more. */
const GUARDED: Record<Government, readonly Constraint[]> = {
  india: ['strategic-autonomy'],
  japan: ['legal-review', 'article-9'],
};

/**
 * Whether a government joins a step that the other one asks for, and if not, why. People who play both
 * sides give consent themselves. Otherwise it follows from trust in that field, what is left of political
 * capital, and how its private mandate stands; a small keyed mood decides close cases.
 * @returns null when it joins
 */
export function reluctance(
  run: Run,
  state: State,
  partner: Government,
  entry: number,
): Reluctance | null {
  if (!engineplayed(run, partner)) return null;
  const provision = run.scenario.entries[entry];
  const mandate = run.index.measure.get(MANDATES[partner]);
  const guarded = provision.constraints[partner].find((id) => GUARDED[partner].includes(id));
  if (guarded && mandate !== undefined) {
    const value = measureValue(run, state, MANDATES[partner]);
    if (value < run.scenario.measures[mandate].strained) return guarded;
  }
  const capital = state.capital[governmentAt(partner)];
  if (capital < provision.capital[partner] * parameter(run, 'consent-reserve')) return 'cost';
  const trust = state.trust[codeOf(DOMAINS, domainOf(run, entry))] / 100;
  const width = parameter(run, 'consent-mood');
  const draw = run.luck.uniform('consent', entry, governmentAt(partner), state.turn[0]);
  const mood = draw * width - width / 2;
  const easier = acting(run, state, 'easier-agreement').reduce(
    (sum, a) => sum + a.parameters['comfort-gain'] * a.force,
    0,
  );
  return trust + easier + mood < parameter(run, 'consent-threshold') ? 'trust' : null;
}
