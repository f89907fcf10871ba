import { teamsFree } from '../entries.ts';
import type { Rejection } from '../rejection.ts';
import { governmentAt, type Run } from '../run.ts';
import type { State } from '../state.ts';
import { type Government, GOVERNMENTS } from '../vocabulary.ts';

/** Share of an entry's political cost that preparing it takes; starting it takes the rest. */
export const preparingShare = (run: Run): number => run.scenario.parameters['preparing-share'];

/** Share of its political cost that starting an entry takes: what had to be prepared has paid a part. */
export const startingShare = (run: Run, entry: number): number =>
  run.scenario.entries[entry].starts === 'ready' ? 1 : 1 - preparingShare(run);

/** Political capital that starting an entry costs a government, scaled. */
export const capitalFor = (run: Run, entry: number, government: Government, share = 1): number =>
  run.scenario.entries[entry].capital[government] * share;

/** Why both governments together could not afford an entry's start, or null. */
export function rejectCosts(run: Run, state: State, entry: number, share = 1): Rejection | null {
  const provision = run.scenario.entries[entry];
  for (const government of GOVERNMENTS) {
    const needs = capitalFor(run, entry, government, share);
    const has = state.capital[governmentAt(government)];
    if (has < needs) return { code: 'no-capital', government, needs, has };
    if (provision.budget > 0 && state.budget[governmentAt(government)] <= 0) {
      return { code: 'no-budget', government };
    }
    const ministry = provision.ministry[government];
    const teams = provision.bandwidth[government];
    const free = teamsFree(run, state, government, ministry);
    if (free < teams) return { code: 'no-team', government, ministry, needs: teams, free };
  }
  return null;
}
