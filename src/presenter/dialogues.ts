import { entryState, type Government, GOVERNMENTS, mayCarry, SLOTS } from '../engine/index.ts';
import type { Choices } from './choices.ts';
import { sittingTurn, withLane } from './lane.ts';
import { governmentName } from './lexicon.ts';
import { reasonFor, reasonsFor } from './reasons.ts';
import { commanded, type Scene } from './scene.ts';
import { stateWords } from './sentences/state.ts';
import { text } from './texts/text.ts';
import type { AgendaSlot, DialogueView } from './views.ts';

/** The next session of a dialogue: one that is called, or the next of the calendar. */
export function nextSession(scene: Scene, at: number): DialogueView['sits'] {
  const { run, draft } = scene;
  const { sessions } = run.scenario;
  if (draft.sitsAt[at] >= 0) {
    const turn = Math.max(draft.turn[0], sittingTurn(run.scenario, draft.sitsAt[at]));
    return { turn, words: text('say.agenda.sits', { turn }) };
  }
  const coming = sessions
    .filter(({ dialogue, turn }) => dialogue === at && turn >= draft.turn[0])
    .map(({ turn }) => turn);
  if (coming.length === 0) return null;
  const turn = Math.min(...coming);
  return { turn, words: text('say.agenda.regular', { turn }) };
}

function slotsOf(scene: Scene, choices: Choices, at: number): AgendaSlot[] {
  const { run, draft, words } = scene;
  const forum = run.scenario.entries[at];
  return Array.from({ length: forum.slots }, (_, slot) => {
    const entry = draft.agenda[at * SLOTS + slot] - 1;
    if (entry < 0) return { slot, item: null, words: text('say.agenda.free'), remove: [] };
    const { clause } = run.scenario.entries[entry];
    const by: Government = GOVERNMENTS[draft.agendaBy[at * SLOTS + slot] - 1];
    return {
      slot,
      item: { clause, title: words.title(clause), by },
      words: text('say.agenda.item', { entry: words.entry(clause), by: governmentName(by) }),
      remove: choices.of(
        'agenda.remove',
        (order) => order.dialogue === forum.clause && order.clause === clause,
      ),
    };
  });
}

/** Items in play that belong before a dialogue and cannot be placed by anyone here, with why. */
function notNow(scene: Scene, choices: Choices, at: number): DialogueView['notNow'] {
  const { run, draft, words } = scene;
  const forum = run.scenario.entries[at];
  return run.scenario.entries.flatMap(({ clause, inPlay }, entry) => {
    if (!inPlay || !mayCarry(run, draft, at, entry)) return [];
    const free = choices.of(
      'agenda.place',
      (o) => o.dialogue === forum.clause && o.clause === clause,
    );
    if (free.length > 0) return [];
    const [by] = commanded(scene);
    const reason =
      by && reasonFor(scene, { type: 'agenda.place', by, dialogue: forum.clause, clause });
    // what needs no further agreement is no item that is waiting
    const waits = reason && !['not-on-this-rung', 'already-placed'].includes(reason.code);
    return waits
      ? [{ clause, title: words.title(clause), why: reason.text, grant: reason.grant }]
      : [];
  });
}

function viewOf(scene: Scene, choices: Choices, at: number): Omit<DialogueView, 'lane'> {
  const { run, draft, words } = scene;
  const { clause, inPlay, level } = run.scenario.entries[at];
  const state = entryState(run, draft, at);
  const call = choices.of('session.call', (order) => order.dialogue === clause);
  return {
    clause,
    title: words.title(clause),
    state,
    stateWords: stateWords('dialogue', state),
    inPlay,
    sits: inPlay ? nextSession(scene, at) : null,
    slots: slotsOf(scene, choices, at),
    place: choices.of('agenda.place', (order) => order.dialogue === clause),
    notNow: inPlay ? notNow(scene, choices, at) : [],
    call,
    callReasons:
      call.length > 0
        ? []
        : reasonsFor(
            scene,
            commanded(scene).map((by) => ({ type: 'session.call', by, dialogue: clause })),
          ),
    level,
  };
}

/** The calendar: dialogues in play first, those that sit soonest before the others. */
export function dialogueViews(scene: Scene, choices: Choices): DialogueView[] {
  const views = scene.run.scenario.entries.flatMap(({ family }, at) =>
    family === 'dialogue' ? [withLane(scene, at, viewOf(scene, choices, at))] : [],
  );
  const order = (view: DialogueView) => (view.inPlay ? (view.sits?.turn ?? 1e6) : 1e9);
  return views.sort((a, b) => order(a) - order(b));
}
