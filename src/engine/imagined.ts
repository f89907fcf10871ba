import { luckOf } from './chance.ts';
import { layOut } from './lay-out.ts';
import { openLedger } from './ledger.ts';
import type { Rulebook } from './rulebook.ts';
import { carriersOf, openingOf, type Run } from './run.ts';
import type { Scenario } from './scenario.ts';
import { blankState, copyState, fields, type State, sightOf } from './state.ts';
import { visibleState } from './visible.ts';
import type { Role } from './vocabulary.ts';

/** What a role sees now; taken once and used for many futures. */
export const sightFor = (run: Run, role: Role): { state: State; draft: State } => ({
  state: visibleState(run, role),
  draft: visibleState(run, role, run.draft),
});

/**
 * A run as it may go on for all that a role knows: what it sees is as it is, what nobody sees (the
 * doctrine, the leaning of cabinets, the crisis to come) and all luck to come are drawn afresh. The same
 * key gives the same luck to every alternative at this turn, and never the luck of the run itself.
 * @param seen what the role sees, from sightFor
 * @param key of this future
 * @param scenario what it is played under: the run's own, or the same with other numbers
 */
export function imaginedRun(
  run: Run,
  role: Role,
  seen: { state: State; draft: State },
  rulebook: Rulebook,
  key: string,
  scenario: Scenario = run.scenario,
): Run {
  const seed = `future ${openingOf(run).id} ${scenario.id} ${run.state.turn[0]} ${key}`;
  const future: Run = {
    ...run,
    rulebook,
    scenario,
    legs: run.legs.map((leg) => (leg.scenario === run.scenario ? { ...leg, scenario } : leg)),
    carriers: scenario === run.scenario ? run.carriers : carriersOf(scenario, run.without),
    // a crisis to come is drawn from the seed too
    seed,
    luck: luckOf(seed),
    state: blankState(scenario),
    draft: blankState(scenario),
    orders: [...run.orders],
    acts: [...run.acts],
    ledger: openLedger(false),
    hashing: false,
    events: [],
    history: [],
  };
  layOut(future);
  copyState(future.draft, future.state);
  for (const field of fields()) {
    const sight = sightOf(field);
    const mayRead = sight === 'all' || sight === role || (role === 'both' && sight !== 'nobody');
    if (!mayRead) continue;
    future.state[field].set(seen.state[field]);
    future.draft[field].set(seen.draft[field]);
  }
  // the other government's mandate reads 0 in what a role sees: it is thought to be where it began
  scenario.measures.forEach(({ mandate, initial, quantum }, i) => {
    if (mandate === null || role === 'both' || role === mandate) return;
    const guess = Math.round(initial / quantum);
    future.state.measures[i] = guess;
    future.draft.measures[i] = guess;
  });
  return future;
}
