import type { Event } from './event.ts';
import type { Contribution } from './ledger.ts';
import { legAt, type Run } from './run.ts';
import { blankState, copyState, fields, sightOf, type State } from './state.ts';
import type { Role } from './vocabulary.ts';

/*
 * What a role may know before the debrief. Whatever is shown to people, and whatever a player that is
 * not a person decides by, goes through here.
 */

const mayReadMandate = (role: Role, mandate: string | null): boolean =>
  mandate === null || role === 'both' || role === mandate;

/** Whether the run is over, and everything may be shown. */
export const isRevealed = (run: Run): boolean => run.state.ending[0] > 0;

/**
 * A copy of a state in which everything that the role may not know reads 0: the doctrine and the plans
 * of the other side, and the other government's private mandate.
 */
export function visibleState(run: Run, role: Role, state: State = run.state): State {
  const seen = blankState(run.scenario);
  copyState(seen, state);
  if (isRevealed(run)) return seen;
  for (const field of fields()) {
    const sight = sightOf(field);
    if (sight === 'all' || sight === role) continue;
    if (sight === 'nobody' || role !== 'both') seen[field].fill(0);
  }
  run.scenario.measures.forEach((measure, i) => {
    if (!mayReadMandate(role, measure.mandate)) seen.measures[i] = 0;
  });
  return seen;
}

/** The events that a role may know of. */
export const visibleEvents = (run: Run): readonly Event[] =>
  isRevealed(run) ? run.events : run.events.filter((event) => event.seenBy === 'all');

/** The lines of the ledger that a role may read. */
export const visibleLines = (run: Run, role: Role): readonly Contribution[] =>
  isRevealed(run)
    ? run.ledger.lines
    : run.ledger.lines.filter((line) =>
        mayReadMandate(role, legAt(run, line.turn).scenario.measures[line.measure].mandate),
      );
