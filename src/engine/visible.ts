import type { Event } from './event.ts';
import type { Contribution } from './ledger.ts';
import { legAt, type Run } from './run.ts';
import { blankState, copyState, type Field, fields, sightOf, type State } from './state.ts';
import type { Role } from './vocabulary.ts';

/*
 * What a role may know before the debrief. Whatever is shown to people, and whatever a player that is
 * not a person decides by, goes through here.
 */

export const mayReadMandate = (role: Role, mandate: string | null): boolean =>
  mandate === null || role === 'both' || role === mandate;

/** Whether the run is over, and everything may be shown. */
export const isRevealed = (run: Run): boolean => run.state.ending[0] > 0;

const isHidden = (field: Field, role: Role): boolean => {
  const sight = sightOf(field);
  return sight !== 'all' && sight !== role && (sight === 'nobody' || role !== 'both');
};

const among = (role: Role, hidden: boolean): readonly Field[] =>
  fields().filter((field) => isHidden(field, role) === hidden);

/** The fields of a state that a role may not know before the debrief, and those that it may. */
export const HIDDEN_FROM: Readonly<Record<Role, readonly Field[]>> = {
  both: among('both', true),
  india: among('india', true),
  japan: among('japan', true),
};
export const SEEN_BY: Readonly<Record<Role, readonly Field[]>> = {
  both: among('both', false),
  india: among('india', false),
  japan: among('japan', false),
};

/**
 * A copy of a state in which everything that the role may not know reads 0: the doctrine and the plans
 * of the other side, and the other government's private mandate.
 * @param into where to write it; a new state unless given
 */
export function visibleState(
  run: Run,
  role: Role,
  state: State = run.state,
  into: State = blankState(run.scenario),
): State {
  copyState(into, state);
  if (isRevealed(run)) return into;
  for (const field of HIDDEN_FROM[role]) into[field].fill(0);
  run.scenario.measures.forEach((measure, i) => {
    if (!mayReadMandate(role, measure.mandate)) into.measures[i] = 0;
  });
  return into;
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
