import { acting, entryCan, entryState, stepEntry } from '../entries.ts';
import type { Rejection } from '../rejection.ts';
import { governmentAt, parameter, type Run } from '../run.ts';
import { SLOTS, type State } from '../state.ts';
import { GOVERNMENTS, RUNGS } from '../vocabulary.ts';
import { payCapital, rejectCosts } from './costs.ts';
import type { Handler } from './handler.ts';
import { rejectPartner } from './levers.ts';

/** The index of a dialogue in play, or why it is not one. */
function dialogueAt(run: Run, clause: string): number | Rejection {
  const entry = run.index.entry.get(clause);
  if (entry === undefined || run.scenario.entries[entry].family !== 'dialogue') {
    return { code: 'unknown', what: 'dialogue', id: clause };
  }
  return run.scenario.entries[entry].inPlay ? entry : { code: 'not-in-play', clause };
}

/** Whether a step up the ladder is still to be had for an entry. */
const canRise = (run: Run, state: State, entry: number): boolean =>
  entryCan(
    run,
    state,
    entry,
    run.scenario.entries[entry].family === 'dialogue' ? 'establish' : 'promote',
    {
      consent: 1,
    },
  );

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
export function slotOf(run: Run, state: State, dialogue: number, entry: number): number {
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

const dialogues = (run: Run): string[] =>
  run.scenario.entries.filter((e) => e.family === 'dialogue' && e.inPlay).map((e) => e.clause);

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

/** Calls an extraordinary session: it costs political capital, and it is less well prepared. */
export const sessionCall: Handler<'session.call'> = {
  reject(run, state, { by, dialogue: forum }) {
    const dialogue = dialogueAt(run, forum);
    if (typeof dialogue !== 'number') return dialogue;
    const sooner = state.hour[0] + run.scenario.entries[dialogue].leads.notice;
    const coming = state.sitsAt[dialogue] >= 0 && state.sitsAt[dialogue] <= sooner;
    if (coming || !entryCan(run, state, dialogue, 'convene')) {
      return entryState(run, state, dialogue) === 'unestablished'
        ? { code: 'not-on-this-rung', clause: forum, state: 'unestablished' }
        : { code: 'session-already-coming', dialogue: forum };
    }
    return rejectCosts(run, state, dialogue) ?? rejectPartner(run, state, by, dialogue);
  },
  apply(run, state, { dialogue: forum }) {
    const dialogue = run.index.entry.get(forum)!;
    payCapital(run, state, dialogue);
    state.sitsAt[dialogue] = state.hour[0] + run.scenario.entries[dialogue].leads.notice;
    stepEntry(run, state, dialogue, 'convene');
  },
  candidates: (run, by) =>
    dialogues(run).map((dialogue) => ({ type: 'session.call' as const, by, dialogue })),
};

/** Why a call between ministers, or leaders, about an item is refused; it costs each side so much capital. */
function rejectCall(run: Run, state: State, by: 'india' | 'japan', clause: string, cost: number) {
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
  return rejectPartner(run, state, by, entry);
}

/** Moves one item up by `rungs` at once, and takes the capital of both sides. */
function call(run: Run, state: State, clause: string, cost: number, rungs: number): void {
  const entry = run.index.entry.get(clause)!;
  const event = run.scenario.entries[entry].family === 'dialogue' ? 'establish' : 'promote';
  for (let i = 0; i < rungs; i++) stepEntry(run, state, entry, event, { consent: 1 });
  for (const government of GOVERNMENTS) state.capital[governmentAt(government)] -= cost;
}

/** The ministers' call: one item, one rung, now; it costs both sides and parliaments remember it. */
export const ministersCall: Handler<'ministers.call'> = {
  reject: (run, state, { by, clause }) =>
    rejectCall(run, state, by, clause, parameter(run, 'crisis-call-cost')),
  apply: (run, state, { clause }) =>
    call(run, state, clause, parameter(run, 'crisis-call-cost'), 1),
  candidates: (run, by) =>
    run.scenario.entries.map(({ clause }) => ({ type: 'ministers.call' as const, by, clause })),
};

/** The leaders' summit, once in a scenario: one item, all the way up. */
export const summitCall: Handler<'summit.call'> = {
  reject: (run, state, { by, clause }) =>
    state.summitUsed[0]
      ? { code: 'summit-used' }
      : rejectCall(run, state, by, clause, parameter(run, 'summit-cost')),
  apply(run, state, { clause }) {
    call(run, state, clause, parameter(run, 'summit-cost'), RUNGS.length - 1);
    state.summitUsed[0] = 1;
  },
  candidates: (run, by) =>
    run.scenario.entries.map(({ clause }) => ({ type: 'summit.call' as const, by, clause })),
};
