import { acting } from '../entries.ts';
import { CHARTS } from '../rulebook.ts';
import type { Run } from '../run.ts';
import type { State } from '../state.ts';
import { RELEASES, type Supply } from '../supply.ts';
import { MONTH_DAYS } from './supply.ts';
import { dealOf, monthsOf, needOf, numberOf } from './supply-state.ts';

/*
 * What Japan's state stock gives, and when it was laid down to give it.
 */

/** Tonnes that a maker would need from a state stock to run this turn and keep a floor of days. */
function calledFor(run: Run, supply: Supply, state: State, u: number, atHand: number): number {
  const need = needOf(state, u);
  const floor = numberOf(supply, 'release-floor') / MONTH_DAYS;
  return Math.max(0, need * (monthsOf(run) + floor) - atHand);
}

/** Share of what they call for that India's makers get: nothing unless the two governments answer together (3.5). */
export function helpShare(run: Run, state: State): number {
  if (dealOf(state, 'india') === 'accepted' || dealOf(state, 'japan') === 'accepted') return 0;
  return acting(run, state, 'coercion-answer').reduce(
    (sum, a) => sum + a.force * a.parameters['help-share'],
    0,
  );
}

/**
 * Tonnes of a material that Japan's stock gives each maker in a turn, and all of them together.
 * @param atHand tonnes that a maker has without it: in its sheds, and what arrives
 */
export function stockGives(
  run: Run,
  supply: Supply,
  state: State,
  {
    commodity,
    release,
  }: { readonly commodity: number; readonly release: (typeof RELEASES)[number] },
  atHand: (user: number) => number,
): { readonly to: readonly number[]; readonly total: number } {
  const share = { none: 0, some: numberOf(supply, 'release-some'), all: 1 }[release];
  const help = helpShare(run, state);
  const calls = supply.users.map((user, u) =>
    user.commodity === commodity && share > 0
      ? calledFor(run, supply, state, u, atHand(u)) *
        share *
        (user.government === 'japan' ? 1 : help)
      : 0,
  );
  const all = calls.reduce((sum, tonnes) => sum + tonnes, 0);
  if (all <= 0) return { to: calls, total: 0 };
  const part = Math.min(1, state.reserve[commodity] / all);
  return { to: calls.map((tonnes) => tonnes * part), total: all * part };
}

/** Whether this is what Japan's stock was laid down for: a stop, or lines of its own that slowed down last turn. */
export function isEmergency(state: State, supply: Supply): boolean {
  const stopped = ['partialStop', 'fullStop'].includes(CHARTS.restrictor[state.restrictor[0]]);
  return (
    stopped || supply.users.some((user, u) => user.government === 'japan' && state.forgone[u] > 0)
  );
}
