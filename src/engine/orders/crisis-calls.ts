import { entryState, stepEntry } from '../entries.ts';
import { governmentAt, parameter, type Run } from '../run.ts';
import type { State } from '../state.ts';
import { type Government, GOVERNMENTS, RUNGS } from '../vocabulary.ts';
import { canRise } from './forums.ts';
import type { Handler } from './handler.ts';
import { noteGrant, rejectPartner } from './partner.ts';

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

/** Moves one item up by `rungs` at once, and takes the capital of both sides. */
function call(
  run: Run,
  state: State,
  { by, clause }: { by: Government; clause: string },
  cost: number,
  rungs: number,
): void {
  const entry = run.index.entry.get(clause)!;
  noteGrant(run, state, { by, entry });
  const event = run.scenario.entries[entry].family === 'dialogue' ? 'establish' : 'promote';
  for (let i = 0; i < rungs && canRise(run, state, entry); i++)
    stepEntry(run, state, entry, event, { consent: 1 });
  for (const government of GOVERNMENTS) state.capital[governmentAt(government)] -= cost;
}

/** The ministers' call: one item, one rung, now; it costs both sides and parliaments remember it. */
export const ministersCall: Handler<'ministers.call'> = {
  reject: (run, state, { by, clause }) =>
    rejectCall(run, state, by, clause, parameter(run, 'crisis-call-cost')),
  apply: (run, state, order) => call(run, state, order, parameter(run, 'crisis-call-cost'), 1),
  candidates: (run, by) =>
    run.scenario.entries.map(({ clause }) => ({ type: 'ministers.call' as const, by, clause })),
};

/** The leaders' summit, once in a scenario: one item, all the way up. */
export const summitCall: Handler<'summit.call'> = {
  reject: (run, state, { by, clause }) =>
    state.summitUsed[0]
      ? { code: 'summit-used' }
      : rejectCall(run, state, by, clause, parameter(run, 'summit-cost')),
  apply(run, state, order) {
    call(run, state, order, parameter(run, 'summit-cost'), RUNGS.length - 1);
    state.summitUsed[0] = 1;
  },
  candidates: (run, by) =>
    run.scenario.entries.map(({ clause }) => ({ type: 'summit.call' as const, by, clause })),
};
