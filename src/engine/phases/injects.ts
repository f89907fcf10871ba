import { allHold } from '../conditions.ts';
import { acting, stepEntry } from '../entries.ts';
import { changeFor, governmentAt, type Run, tell, turnOf } from '../run.ts';
import type { Consequence } from '../scenario.ts';

/** A mandate is pulled at by what happens at home. */
const MANDATE = { india: 'autonomy', japan: 'legal' } as const;

/** Share of a consequence that is left after the entries that soften it. */
function softened(run: Run, hook: 'cyber-indicators' | 'crime-intelligence', cut: string): number {
  return acting(run, run.state, hook).reduce(
    (left, a) => left * (1 - a.force * a.parameters[cut]),
    1,
  );
}

function apply(run: Run, inject: number, consequence: Consequence): void {
  const { state } = run;
  switch (consequence.does) {
    case 'measure':
      return changeFor(
        run,
        run.scenario.measures[consequence.index].id,
        consequence.amount,
        'inject',
        { inject },
      );
    case 'capital':
      state.capital[governmentAt(consequence.government)] += consequence.amount;
      return;
    case 'budget':
      state.budget[governmentAt(consequence.government)] += consequence.amount;
      return;
    case 'outage':
      state.outage[0] += consequence.hours * softened(run, 'cyber-indicators', 'outage-cut');
      return;
    case 'storm':
      state.storm[consequence.zone] += consequence.hours;
      return;
    case 'degrade':
      stepEntry(run, state, consequence.entry, 'degrade');
      return;
    case 'tempt':
      state.temptation[consequence.host] += consequence.amount;
      return;
    case 'attack':
      return changeFor(
        run,
        'access',
        consequence.amount * softened(run, 'crime-intelligence', 'attack-cut'),
        'inject',
        { inject, zone: consequence.zone },
      );
    case 'pull':
      return changeFor(run, MANDATE[consequence.government], consequence.amount, 'inject', {
        inject,
      });
  }
}

/** 1. What happens to everyone: scheduled, conditional, random, and the facilitator's. Each fires once. */
export function injects(run: Run): void {
  const turn = turnOf(run);
  run.scenario.injects.forEach((inject, i) => {
    if (run.state.injected[i]) return;
    const fired =
      run.acts.some((act) => act.inject === inject.id) ||
      inject.turn === turn ||
      (inject.when.length > 0 && allHold(run, run.state, inject.when)) ||
      run.luck.uniform('inject', i, 0, turn) < inject.chance;
    if (!fired) return;
    run.state.injected[i] = turn;
    tell(run, { type: 'inject.fired', inject: inject.id });
    for (const consequence of inject.consequences) apply(run, i, consequence);
  });
}
