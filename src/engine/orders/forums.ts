import { entryCan, entryState } from '../entries.ts';
import type { Rejection } from '../rejection.ts';
import type { Run } from '../run.ts';
import type { State } from '../state.ts';

/*
 * What the orders about dialogues share: which forums there are, and what may still rise.
 */

/** The index of a dialogue in play, or why it is not one. */
export function dialogueAt(run: Run, clause: string): number | Rejection {
  const entry = run.index.entry.get(clause);
  if (entry === undefined || run.scenario.entries[entry].family !== 'dialogue') {
    return { code: 'unknown', what: 'dialogue', id: clause };
  }
  return run.scenario.entries[entry].inPlay ? entry : { code: 'not-in-play', clause };
}

/** Whether a step up the ladder is still to be had for an entry. */
export const canRise = (run: Run, state: State, entry: number): boolean =>
  // in a long game there is time to prepare, and no meeting does that work
  !(run.scenario.peace && entryState(run, state, entry) === 'preparing') &&
  entryCan(
    run,
    state,
    entry,
    run.scenario.entries[entry].family === 'dialogue' ? 'establish' : 'promote',
    {
      consent: 1,
    },
  );

/** Clauses of the dialogues in play. */
export const dialogues = (run: Run): string[] =>
  run.scenario.entries.filter((e) => e.family === 'dialogue' && e.inPlay).map((e) => e.clause);
