import { entryState } from '../entries.ts';
import { SLOTS } from '../state.ts';
import { GOVERNMENTS } from '../vocabulary.ts';
import { freeSlots, mayCarry, slotOf } from './agenda-slots.ts';
import { canRise, dialogueAt, dialogues } from './forums.ts';
import type { Handler } from './handler.ts';
import { noteGrant, rejectPartner } from './partner.ts';

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
    if (freeSlots(run, state, dialogue).length === 0)
      return { code: 'agenda-full', dialogue: forum };
    return rejectPartner(run, state, { by, entry, dialogue });
  },
  apply(run, state, { by, dialogue: forum, clause }) {
    const dialogue = run.index.entry.get(forum)!;
    const entry = run.index.entry.get(clause)!;
    noteGrant(run, state, { by, entry, dialogue });
    const at = dialogue * SLOTS + freeSlots(run, state, dialogue)[0];
    state.agenda[at] = 1 + entry;
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
    // what was given in return for this item is not given any more
    state.granted.forEach((given, entry) => {
      if (given === state.agenda[at]) state.granted[entry] = 0;
    });
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
