import { acting } from '../entries.ts';
import { CHARTS } from '../rulebook.ts';
import type { Run } from '../run.ts';
import type { State } from '../state.ts';
import { RELEASES, type Supply } from '../supply.ts';
import { GOVERNMENTS } from '../vocabulary.ts';
import { MONTH_DAYS } from './supply.ts';
import { dealOf, type Gain, monthsOf, needOf, numberOf } from './supply-state.ts';

/*
 * What Japan's state stock gives, and when it was laid down to give it.
 */

/** India's makers get from Japan's stock only what a common answer (3.5) brings them. */
export const helpGains = (run: Run, state: State): Gain[] =>
  acting(run, state, 'coercion-answer').map(({ entry, force, parameters }) => ({
    entry,
    gain: force * parameters['help-share'],
  }));

/** Share of what they call for that India's makers get: nothing where either of the two has a deal of its own. */
export const helpShare = (run: Run, state: State): number =>
  GOVERNMENTS.some((government) => dealOf(state, government) === 'accepted')
    ? 0
    : helpGains(run, state).reduce((sum, { gain }) => sum + gain, 0);

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
  // a maker calls for what it lacks to run this turn and keep a floor of days
  const months = monthsOf(run);
  const floor = numberOf(supply, 'release-floor') / MONTH_DAYS;
  const calls = supply.users.map((user, u) =>
    user.commodity === commodity
      ? Math.max(0, needOf(state, u) * (months + floor) - atHand(u)) *
        share *
        (user.government === 'japan' ? 1 : help)
      : 0,
  );
  const all = calls.reduce((sum, tonnes) => sum + tonnes, 0);
  const part = all > 0 ? Math.min(1, state.reserve[commodity] / all) : 0;
  return { to: calls.map((tonnes) => tonnes * part), total: all * part };
}

/** Whether this is what Japan's stock was laid down for: a stop, or lines of its own that slowed down last turn. */
export function isEmergency(state: State, supply: Supply): boolean {
  const stopped = ['partialStop', 'fullStop'].includes(CHARTS.restrictor[state.restrictor[0]]);
  return (
    stopped || supply.users.some((user, u) => user.government === 'japan' && state.forgone[u] > 0)
  );
}
