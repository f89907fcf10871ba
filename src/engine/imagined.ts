import { luckOf } from './chance.ts';
import { drawHidden, layOut } from './lay-out.ts';
import { openLedger } from './ledger.ts';
import type { Rulebook } from './rulebook.ts';
import { carriersOf, openingOf, type Run } from './run.ts';
import type { Scenario } from './scenario.ts';
import { blankState, copyState, type State } from './state.ts';
import { HIDDEN_FROM, mayReadMandate, SEEN_BY, visibleState } from './visible.ts';
import type { Role } from './vocabulary.ts';

/** Where a run stands, and where it would with what is drafted. */
interface Stand {
  readonly state: State;
  readonly draft: State;
}

/** What a role sees now, and what futures are imagined in; taken once and used for many. */
export interface Sighting {
  readonly role: Role;
  readonly seen: Stand;
  /** What is seen over a first day of the run's scenario: all that is the same in every future. */
  readonly common: Stand;
  /** The states of the future that was imagined last. */
  readonly scratch: Stand;
}

const blankStand = (scenario: Scenario): Stand => ({
  state: blankState(scenario),
  draft: blankState(scenario),
});

function copyStand(into: Stand, from: Stand): void {
  copyState(into.state, from.state);
  copyState(into.draft, from.draft);
}

/** What a role sees now. */
export function sightFor(run: Run, role: Role): Sighting {
  const seen = { state: visibleState(run, role), draft: visibleState(run, role, run.draft) };
  const common = blankStand(run.scenario);
  recollect({ ...run, ...common }, role, seen);
  return { role, seen, common, scratch: blankStand(run.scenario) };
}

/** The first day of a run's scenario, and over it what a role sees. */
function recollect(run: Run, role: Role, seen: Stand): void {
  layOut(run);
  copyState(run.draft, run.state);
  for (const field of SEEN_BY[role]) {
    run.state[field].set(seen.state[field]);
    run.draft[field].set(seen.draft[field]);
  }
  // the other government's mandate reads 0 in what a role sees: it is thought to be where it began
  run.scenario.measures.forEach(({ mandate, initial, quantum }, i) => {
    if (mayReadMandate(role, mandate)) return;
    const guess = Math.round(initial / quantum);
    run.state.measures[i] = guess;
    run.draft.measures[i] = guess;
  });
}

/**
 * A run as it may go on for all that a role knows: what it sees is as it is, what nobody sees (the
 * doctrine, the leaning of cabinets, the crisis to come) and all luck to come are drawn afresh. The same
 * key gives the same luck to every alternative at this turn, and never the luck of the run itself.
 * @param sighting what the role sees, from sightFor; the run that was imagined from it before is overwritten
 * @param key of this future
 * @param scenario what it is played under: the run's own, or the same with other numbers
 */
export function imaginedRun(
  run: Run,
  sighting: Sighting,
  rulebook: Rulebook,
  key: string,
  scenario: Scenario = run.scenario,
): Run {
  const { role, seen, common, scratch } = sighting;
  const own = scenario === run.scenario;
  const seed = `future ${openingOf(run).id} ${scenario.id} ${run.state.turn[0]} ${key}`;
  const future: Run = {
    ...run,
    ...scratch,
    rulebook,
    scenario,
    legs: own
      ? run.legs
      : run.legs.map((leg) => (leg.scenario === run.scenario ? { ...leg, scenario } : leg)),
    carriers: own ? run.carriers : carriersOf(scenario, run.without),
    // a crisis to come is drawn from the seed too
    seed,
    luck: luckOf(seed),
    orders: [...run.orders],
    acts: [...run.acts],
    ledger: openLedger(false),
    telling: false,
    hashing: false,
    events: [],
    history: [],
  };
  if (own) {
    copyStand(scratch, common);
    drawHidden(future);
    for (const field of HIDDEN_FROM.both) scratch.draft[field].set(scratch.state[field]);
  } else {
    scratch.state.all.fill(0);
    recollect(future, role, seen);
  }
  return future;
}
