import { entryCan, entryState, stepEntry } from '../entries.ts';
import { capitalFor, rejectCosts } from './costs.ts';
import { dialogueAt, dialogues } from './forums.ts';
import type { Handler } from './handler.ts';
import { noteGrant, rejectPartner } from './partner.ts';

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
    return rejectCosts(run, state, dialogue) ?? rejectPartner(run, state, { by, entry: dialogue });
  },
  capital: (run, { dialogue }, government) =>
    capitalFor(run, run.index.entry.get(dialogue)!, government),
  apply(run, state, { by, dialogue: forum }) {
    const dialogue = run.index.entry.get(forum)!;
    noteGrant(run, state, { by, entry: dialogue });
    state.sitsAt[dialogue] = state.hour[0] + run.scenario.entries[dialogue].leads.notice;
    stepEntry(run, state, dialogue, 'convene');
  },
  candidates: (run, by) =>
    dialogues(run).map((dialogue) => ({ type: 'session.call' as const, by, dialogue })),
};
