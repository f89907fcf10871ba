import { entryPointOf, stockAt, tally } from '../models/relief-state.ts';
import { offerDeal } from '../models/supply-state.ts';
import { pay } from '../purses.ts';
import { GOODS } from '../relief.ts';
import { allHold } from '../conditions.ts';
import { leftAfter, stepEntry } from '../entries.ts';
import { changeFor, governmentAt, type Run, tell, turnOf } from '../run.ts';
import type { Consequence } from '../scenario.ts';
import { MANDATES } from '../vocabulary.ts';

/** Hours of a stop: shared indicators help against a program, and not against debris or a strike. */
const heldUp = (
  run: Run,
  { hours, attack }: { readonly hours: number; readonly attack: boolean },
): number => hours * (attack ? leftAfter(run, 'cyber-indicators', 'outage-cut') : 1);

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
      pay(run, state, 'capital', consequence.government, -consequence.amount, {
        cause: 'inject',
        inject,
      });
      return;
    case 'budget':
      pay(run, state, 'budget', consequence.government, -consequence.amount, {
        cause: 'inject',
        inject,
      });
      return;
    case 'outage':
      state.outage[0] += consequence.hours * leftAfter(run, 'cyber-indicators', 'outage-cut');
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
        consequence.amount * leftAfter(run, 'crime-intelligence', 'attack-cut'),
        'inject',
        { inject, zone: consequence.zone },
      );
    case 'shut':
      state.closed[consequence.entryPoint] += heldUp(run, consequence);
      return;
    case 'blackout':
      state.blackout[0] += consequence.hours * leftAfter(run, 'satellite-tracking', 'outage-cut');
      return;
    case 'crowd':
      state.crowd[0] += consequence.flights;
      return;
    case 'release':
      state.release[consequence.district] += consequence.hours;
      return;
    case 'slide':
      state.slide[consequence.district] += consequence.hours;
      return;
    case 'fuel':
      state.dry[consequence.entryPoint] += consequence.hours;
      return;
    case 'breakdown':
      state.broken[consequence.group] += consequence.hours;
      return;
    case 'comfort':
      state.comfort[consequence.host] += consequence.amount;
      return;
    case 'customs':
      state.customs[0] += heldUp(run, consequence);
      return;
    case 'panic':
      state.panic[consequence.commodity] = Math.min(
        1,
        state.panic[consequence.commodity] + consequence.amount,
      );
      return;
    case 'offer':
      return offerDeal(run, governmentAt(consequence.government));
    case 'complaint':
      state.complaint[0] += consequence.amount;
      return;
    case 'pool':
      state.pool[0] = Math.min(1, state.pool[0] + consequence.amount);
      return tell(run, { type: 'pool.joined', share: state.pool[0] });
    case 'quarrel':
      state.restricted[0] *= 1 - consequence.share;
      return;
    case 'leave':
      state.consumption[consequence.user] *= 1 - consequence.share;
      return;
    case 'theft':
    case 'robbery':
      return steal(run, consequence);
    case 'pull':
      // a mandate is pulled at by what happens at home
      return changeFor(run, MANDATES[consequence.government], consequence.amount, 'inject', {
        inject,
      });
  }
}

/** Crime in a disaster is theft of cargo: from what waits at an entry point, or from ships under way. */
function steal(run: Run, consequence: Extract<Consequence, { does: 'theft' | 'robbery' }>): void {
  const { state } = run;
  let stolen = 0;
  const take = (field: Float64Array, at: number, share: number) => {
    stolen += field[at] * share;
    field[at] *= 1 - share;
  };
  if (consequence.does === 'theft') {
    const share =
      consequence.share *
      leftAfter(run, 'crime-intelligence', 'attack-cut') *
      leftAfter(run, 'guarded-convoys', 'theft-cut');
    GOODS.forEach((_, good) => take(state.stock, stockAt(consequence.entryPoint, good), share));
    // of what was landed; what robbers take from a ship never was
    tally(state, 'stolen', stolen);
  } else {
    const share = consequence.share * leftAfter(run, 'sea-robbery-watch', 'robbery-cut');
    run.scenario.groups.forEach(({ platform }, g) => {
      // under way, or at anchor off the struck coast
      const out = state.groupHours[g] > 0 || entryPointOf(run, state, g) >= 0;
      if (run.scenario.platforms[platform].kind !== 'aircraft' && out) take(state.hold, g, share);
    });
  }
  if (stolen >= 0.5) tell(run, { type: 'relief.stolen', tonnes: stolen });
}

/** Whether an inject fires in this turn: by hand, by its date, by what holds, or by chance. */
function fires(run: Run, i: number): boolean {
  const { id, turn, when, chance } = run.scenario.injects[i];
  return (
    run.acts.some((act) => act.inject === id) ||
    turn === turnOf(run) ||
    (when.length > 0 && allHold(run, run.state, when)) ||
    (chance > 0 && run.luck.uniform('inject', i, 0, turnOf(run)) < chance)
  );
}

/** 1. What happens to everyone: scheduled, conditional, random, and the facilitator's. Each fires once. */
export function injects(run: Run): void {
  run.scenario.injects.forEach((inject, i) => {
    if (run.state.injected[i] || !fires(run, i)) return;
    run.state.injected[i] = turnOf(run);
    tell(run, { type: 'inject.fired', inject: inject.id });
    for (const consequence of inject.consequences) apply(run, i, consequence);
  });
}
