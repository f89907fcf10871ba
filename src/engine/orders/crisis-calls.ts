import { entryState, stepEntry } from '../entries.ts';
import { governmentAt, type Run } from '../run.ts';
import type { State } from '../state.ts';
import { type Government, GOVERNMENTS, RUNGS } from '../vocabulary.ts';
import { canRise } from './forums.ts';
import type { Handler } from './handler.ts';
import { noteGrant, rejectPartner } from './partner.ts';

const ministersCost = (run: Run): number => run.scenario.parameters['crisis-call-cost'];
const summitCost = (run: Run): number => run.scenario.parameters['summit-cost'];

/** Why a call between ministers, or leaders, about an item is refused; it costs each side so much capital. */
function rejectCall(run: Run, state: State, by: Government, clause: string, cost: number) {
  const entry = run.index.entry.get(clause);
  if (entry === undefined) return { code: 'unknown', what: 'clause', id: clause } as const;
  if (!run.scenario.entries[entry].inPlay) return { code: 'not-in-play', clause } as const;
  if (!canRise(run, state, entry)) {
    return { code: 'not-on-this-rung', clause, state: entryState(run, state, entry) } as const;
  }
  for (const government of GOVERNMENTS) {
    const has = state.capital[governmentAt(government)];
    if (has < cost) return { code: 'no-capital', government, needs: cost, has } as const;
  }
  return rejectPartner(run, state, { by, entry });
}

/** Moves one item up by `rungs` at once. */
function call(
  run: Run,
  state: State,
  { by, clause }: { by: Government; clause: string },
  rungs: number,
): void {
  const entry = run.index.entry.get(clause)!;
  noteGrant(run, state, { by, entry });
  const event = run.scenario.entries[entry].family === 'dialogue' ? 'establish' : 'promote';
  for (let i = 0; i < rungs && canRise(run, state, entry); i++)
    stepEntry(run, state, entry, event, { consent: 1 });
}

/** The ministers' call: one item, one rung, now; it costs both sides and parliaments remember it. */
export const ministersCall: Handler<'ministers.call'> = {
  reject: (run, state, { by, clause }) => rejectCall(run, state, by, clause, ministersCost(run)),
  capital: ministersCost,
  apply: (run, state, order) => call(run, state, order, 1),
  candidates: (run, by) =>
    run.scenario.entries.map(({ clause }) => ({ type: 'ministers.call' as const, by, clause })),
};

/** The leaders' summit, once in a scenario: one item, all the way up. */
export const summitCall: Handler<'summit.call'> = {
  reject: (run, state, { by, clause }) =>
    state.summitUsed[0]
      ? { code: 'summit-used' }
      : rejectCall(run, state, by, clause, summitCost(run)),
  capital: summitCost,
  apply(run, state, order) {
    call(run, state, order, RUNGS.length - 1);
    state.summitUsed[0] = 1;
  },
  candidates: (run, by) =>
    run.scenario.entries.map(({ clause }) => ({ type: 'summit.call' as const, by, clause })),
};
