import { acting, entryState } from '../entries.ts';
import type { Run } from '../run.ts';
import { SLOTS, type State } from '../state.ts';
import { GOVERNMENTS } from '../vocabulary.ts';
import { canRise, dialogueAt, dialogues } from './forums.ts';
import type { Handler } from './handler.ts';
import { rejectPartner } from './levers.ts';

/**
 * Whether a dialogue may carry an item: it is the item's gate or stands above it; once the staff
 * channel is established it carries what the joint-services dialogue does.
 */
export function mayCarry(run: Run, state: State, dialogue: number, entry: number): boolean {
  const { gate } = run.scenario.entries[entry];
  if (gate < 0) return false;
  if (gate === dialogue) return true;
  const entries = run.scenario.entries;
  if (entries[dialogue].level > entries[gate].level) return true;
  const staff = acting(run, state, 'staff-channel').some((a) => a.entry === dialogue);
  return staff && entries[gate].ministry.india === 'defence';
}

/** Slot of an agenda that holds an entry, −1 for none. */
function slotOf(run: Run, state: State, dialogue: number, entry: number): number {
  for (let slot = 0; slot < run.scenario.entries[dialogue].slots; slot++) {
    if (state.agenda[dialogue * SLOTS + slot] === entry + 1) return slot;
  }
  return -1;
}

function freeSlot(run: Run, state: State, dialogue: number): number {
  for (let slot = 0; slot < run.scenario.entries[dialogue].slots; slot++) {
    if (state.agenda[dialogue * SLOTS + slot] === 0) return slot;
  }
  return -1;
}

/** Places an item on the agenda of a session that is coming. */
export const agendaPlace: Handler<'agenda.place'> = {
  reject(run, state, { by, dialogue: forum, clause }) {
    const dialogue = dialogueAt(run, forum);
    if (typeof dialogue !== 'number') return dialogue;
    const entry = run.index.entry.get(clause);
    if (entry === undefined) return { code: 'unknown', what: 'clause', id: clause };
    if (!run.scenario.entries[entry].inPlay) return { code: 'not-in-play', clause };
    if (!mayCarry(run, state, dialogue, entry))
      return { code: 'wrong-gate', dialogue: forum, clause };
    if (state.sitsAt[dialogue] < 0) return { code: 'no-session-coming', dialogue: forum };
    if (slotOf(run, state, dialogue, entry) >= 0)
      return { code: 'already-placed', dialogue: forum, clause };
    if (!canRise(run, state, entry)) {
      return { code: 'not-on-this-rung', clause, state: entryState(run, state, entry) };
    }
    if (freeSlot(run, state, dialogue) < 0) return { code: 'agenda-full', dialogue: forum };
    return rejectPartner(run, state, by, entry);
  },
  apply(run, state, { by, dialogue: forum, clause }) {
    const dialogue = run.index.entry.get(forum)!;
    const at = dialogue * SLOTS + freeSlot(run, state, dialogue);
    state.agenda[at] = 1 + run.index.entry.get(clause)!;
    state.agendaBy[at] = 1 + GOVERNMENTS.indexOf(by);
  },
  candidates: (run, by) =>
    dialogues(run).flatMap((dialogue) =>
      run.scenario.entries.map(({ clause }) => ({
        type: 'agenda.place' as const,
        by,
        dialogue,
        clause,
      })),
    ),
};

/** Takes an item off an agenda. */
export const agendaRemove: Handler<'agenda.remove'> = {
  reject(run, state, { dialogue: forum, clause }) {
    const dialogue = dialogueAt(run, forum);
    if (typeof dialogue !== 'number') return dialogue;
    const entry = run.index.entry.get(clause);
    if (entry === undefined) return { code: 'unknown', what: 'clause', id: clause };
    return slotOf(run, state, dialogue, entry) < 0
      ? { code: 'not-placed', dialogue: forum, clause }
      : null;
  },
  apply(run, state, { dialogue: forum, clause }) {
    const dialogue = run.index.entry.get(forum)!;
    const at = dialogue * SLOTS + slotOf(run, state, dialogue, run.index.entry.get(clause)!);
    state.agenda[at] = 0;
    state.agendaBy[at] = 0;
  },
  candidates: (run, by) =>
    dialogues(run).flatMap((dialogue) =>
      run.scenario.entries.map(({ clause }) => ({
        type: 'agenda.remove' as const,
        by,
        dialogue,
        clause,
      })),
    ),
};
