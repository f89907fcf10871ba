import type { FacilitatorAct, Order } from './order.ts';
import type { Rulebook } from './rulebook.ts';
import { indexOf, type Leg, openingOf, type Run } from './run.ts';
import type { Scenario } from './scenario.ts';
import { startRun } from './session.ts';
import { visibleState } from './visible.ts';
import type { Role } from './vocabulary.ts';

/** All that a role knows of a run and its plan, as plain data: enough to imagine its futures in another thread. */
export interface Glimpse {
  /** Who leads the run, and who looks. */
  readonly role: Role;
  readonly viewer: Role;
  readonly without: readonly string[];
  /** First turn of what is played now. */
  readonly first: number;
  /** Where the last turn ended, and the same with this turn’s orders; what the viewer may not see reads 0. */
  readonly state: Float64Array;
  readonly draft: Float64Array;
  readonly orders: readonly Order[];
  readonly acts: readonly FacilitatorAct[];
}

/** What the run was started with, and what is played now: the same but in a crisis of a long game. */
export interface Played {
  readonly opening: Scenario;
  readonly scenario: Scenario;
}

export const playedOf = (run: Run): Played => ({
  opening: openingOf(run),
  scenario: run.scenario,
});

/** What a role knows of a run now. */
export const glimpseOf = (run: Run, viewer: Role): Glimpse => ({
  role: run.role,
  viewer,
  without: run.without,
  first: run.legs[run.legs.length - 1].first,
  state: visibleState(run, viewer).all,
  draft: visibleState(run, viewer, run.draft).all,
  orders: [...run.orders],
  acts: [...run.acts],
});

/**
 * A run of which nothing is known but a glimpse: it has no seed and no past. It is there to be imagined
 * on (imagined.ts); played itself it would go by nobody’s luck.
 */
export function glimpsedRun(glimpse: Glimpse, played: Played, rulebook: Rulebook): Run {
  const { opening, scenario } = played;
  const { role, without, first } = glimpse;
  const run = startRun({
    scenario,
    rulebook,
    seed: '',
    role,
    without,
    recording: false,
    hashing: false,
  });
  run.state.all.set(glimpse.state);
  run.draft.all.set(glimpse.draft);
  run.orders.push(...glimpse.orders);
  run.acts.push(...glimpse.acts);
  const now: Leg = { first, scenario, index: run.index };
  const before: Leg = { first: 1, scenario: opening, index: indexOf(opening) };
  return { ...run, legs: opening === scenario ? [now] : [before, now] };
}
