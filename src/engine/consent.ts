import { acting, domainOf } from './entries.ts';
import { alignmentOf } from './models/alignment.ts';
import { engineplayed, governmentAt, measureValue, type Run } from './run.ts';
import type { State } from './state.ts';
import { codeOf, type Constraint, DOMAINS, type Government, MANDATES } from './vocabulary.ts';

/** Why a government does not join. */
export type Reluctance = 'trust' | 'cost' | Constraint;

/**
 * What a government that is close to yes asks for first: an item of its own on an agenda, that the
 * coastal state is asked first, or a smaller step in public before the larger one.
 */
export type Ask =
  | { readonly for: 'agenda'; readonly clause: string; readonly dialogue: string }
  | { readonly for: 'host'; readonly host: string }
  | { readonly for: 'step'; readonly clause: string };

/** What a government refuses while its private mandate is lost: steps under a constraint that would cost it more. */
const GUARDED: Record<Government, readonly Constraint[]> = {
  india: ['strategic-autonomy'],
  japan: ['legal-review', 'article-9'],
};

/** The constraint that forbids a step: the mandate is lost, or the step itself would lose it. */
function guard(run: Run, state: State, partner: Government, entry: number): Constraint | null {
  const provision = run.scenario.entries[entry];
  const guarded = provision.constraints[partner].find((id) => GUARDED[partner].includes(id));
  const mandate = run.index.measure.get(MANDATES[partner]);
  if (!guarded || mandate === undefined) return null;
  const price = partner === 'india' ? alignmentOf(run, entry).points : 0;
  const left = measureValue(run, state, MANDATES[partner]) - price;
  return left < run.scenario.measures[mandate].strained ? guarded : null;
}

/** Whether a government has put an item on its list of wishes. */
const wishes = ({ scenario }: Run, partner: Government, entry: number): boolean =>
  scenario.wishes[partner].agenda.includes(entry) || scenario.wishes[partner].first.includes(entry);

/**
 * Whether a government joins a step that the other one asks for, and if not, why; 'close' when it would
 * for something in return. People who play both sides give consent themselves. Otherwise it follows from
 * how its private mandate stands, from what is left of political capital, and from trust in that field; a
 * small keyed mood decides close cases. What it wishes for itself it joins, and what it was given
 * something for.
 * @returns null when it joins
 */
export function reluctance(
  run: Run,
  state: State,
  partner: Government,
  entry: number,
): Reluctance | 'close' | null {
  if (!engineplayed(run, partner)) return null;
  const forbidden = guard(run, state, partner, entry);
  if (forbidden) return forbidden;
  const capital = state.capital[governmentAt(partner)];
  const price = run.scenario.entries[entry].capital[partner];
  if (capital < price * run.scenario.parameters['consent-reserve']) return 'cost';
  if (wishes(run, partner, entry) || state.granted[entry] > 0) return null;
  const trust = state.trust[codeOf(DOMAINS, domainOf(run, entry))] / 100;
  const width = run.scenario.parameters['consent-mood'];
  const draw = run.luck.uniform('consent', entry, governmentAt(partner), state.turn[0]);
  const mood = draw * width - width / 2;
  const easier = acting(run, state, 'easier-agreement').reduce(
    (sum, a) => sum + a.parameters['comfort-gain'] * a.force,
    0,
  );
  const missing = run.scenario.parameters['consent-threshold'] - (trust + easier + mood);
  if (missing <= 0) return null;
  return missing <= run.scenario.parameters['consent-ask'] ? 'close' : 'trust';
}
