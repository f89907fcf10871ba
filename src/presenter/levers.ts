import {
  entryState,
  GOVERNMENTS,
  inForce,
  isRunning,
  type Order,
  type Rung,
  RUNGS,
} from '../engine/index.ts';
import { cardOf } from './card.ts';
import type { Choices } from './choices.ts';
import { doesHere } from './does-here.ts';
import { sidesOf } from './holds.ts';
import { costOf, leverSentence, needsOf, placeOf, takesEffect } from './lever-words.ts';
import { governmentName } from './lexicon.ts';
import { noEffectOfBeginning } from './no-effect.ts';
import { reasonsFor } from './reasons.ts';
import { commanded, type Scene } from './scene.ts';
import { stateWords } from './sentences/state.ts';
import { text, type TextKey } from './texts/text.ts';
import type { LeverSection, LeverView, Reason } from './views.ts';

/** The rung that a state of a chart stands for: "ready.active" → ready. */
const rungOf = (state: string): Rung | null =>
  RUNGS.find((rung) => rung === state.replace(/\..*$/, '')) ?? null;

/** States in which the next thing to ask for is an order of this type. */
const NEXT: Readonly<Record<string, 'agenda.place' | 'lever.prepare' | 'lever.start'>> = {
  exploring: 'agenda.place',
  agreed: 'lever.prepare',
  'ready.standby': 'lever.start',
  'ready.closed': 'lever.start',
  'ready.idle': 'lever.start',
  'ready.silent': 'lever.start',
  'ready.fading': 'lever.start',
  unestablished: 'agenda.place',
};

const isAbout = (order: Order, clause: string): boolean =>
  ('clause' in order && order.clause === clause) ||
  (order.type === 'session.call' && order.dialogue === clause);

/** Whether an order is for the waters that the other side’s weight lies on: what is pointed at first is that. */
const isPressed = ({ run, seen }: Scene, order: Order): boolean =>
  order.type === 'lever.start' && order.at === run.scenario.zones[seen.focus[0]]?.id;

/** Candidates of the order that would move a lever on, for the governments that the viewer commands. */
function nextOrders(scene: Scene, at: number, state: string): Order[] {
  const entry = scene.run.scenario.entries[at];
  const type = NEXT[state];
  const gate = scene.run.scenario.entries[entry.gate]?.clause;
  if (!type || (type === 'agenda.place' && !gate)) return [];
  return commanded(scene).flatMap((by): Order[] => {
    const { clause } = entry;
    if (type === 'agenda.place') return [{ type, by, dialogue: gate, clause }];
    if (type === 'lever.prepare') return [{ type, by, clause }];
    return placesFor(scene, at).map((at_) => ({ type, by, clause, ...at_ }));
  });
}

/** Places that an operation could be started at, those that matter most first; one without a place for the rest. */
function placesFor({ run, seen }: Scene, at: number): { at?: string }[] {
  const { where } = run.scenario.entries[at];
  if (where === 'none') return [{}];
  if (where === 'zone') return [{ at: run.scenario.zones[seen.focus[0]].id }];
  const port = run.scenario.ports.find(({ owner }) => run.index.host.has(owner));
  return port ? [{ at: port.id }] : [];
}

function reasonsOf(scene: Scene, at: number, state: string, choices: readonly unknown[]): Reason[] {
  const { clause, inPlay } = scene.run.scenario.entries[at];
  if (!inPlay) {
    return reasonsFor(
      scene,
      commanded(scene).map((by) => ({ type: 'ministers.call', by, clause })),
    ).slice(0, 1);
  }
  return choices.length > 0 ? [] : reasonsFor(scene, nextOrders(scene, at, state));
}

function viewOf(scene: Scene, choices: Choices, at: number): LeverView {
  const { run, book, draft, words } = scene;
  const entry = run.scenario.entries[at];
  const texts = book.texts.entries[entry.clause];
  const state = entryState(run, draft, at);
  const rung = entry.family === 'dialogue' ? null : rungOf(state);
  const orders = choices.all
    .filter(({ order }) => isAbout(order, entry.clause))
    .sort((a, b) => Number(isPressed(scene, b.order)) - Number(isPressed(scene, a.order)));
  const acting = orders.filter(({ order }) => order.type === NEXT[state]);
  const reasons = reasonsOf(scene, at, state, acting);
  return {
    clause: entry.clause,
    id: entry.id,
    title: words.title(entry.clause),
    summary: texts?.summary ?? '',
    family: entry.family,
    familyWord: text(`say.family.${entry.family}`),
    rung,
    rungWord: rung ? text(`say.rung.${rung}`) : '',
    state,
    stateWord: stateWords(entry.family, state),
    sentence: leverSentence(scene, at, state),
    does: doesHere(scene, entry.clause),
    verb: texts?.verb ?? '',
    why: texts?.why ?? '',
    needs: needsOf(scene, at),
    cost: costOf(entry),
    takesEffect: takesEffect(scene, at, state),
    says: texts?.says ?? '',
    sides: entry.family === 'dialogue' ? [] : sidesOf(scene, at, state),
    constraints: GOVERNMENTS.flatMap((government) =>
      (texts?.constraints[government] ?? []).map((line) => ({
        who: governmentName(government),
        text: line,
      })),
    ),
    card: cardOf(scene, at, state, orders.length > 0 ? [] : reasons),
    inPlay: entry.inPlay,
    noEffect: noEffectOfBeginning(scene, at),
    playWord: text(entry.inPlay ? 'say.play.in' : 'say.play.out'),
    running: isRunning(run, draft, at),
    force: inForce(run, draft, at),
    place: placeOf(scene, at),
    orders,
    reasons,
    sources: texts?.sources ?? [],
  };
}

/** The 42 entries under the six sections of the Declaration. */
export function leverSections(scene: Scene, choices: Choices): LeverSection[] {
  const { entries } = scene.run.scenario;
  return [1, 2, 3, 4, 5, 6].map((section) => ({
    number: section,
    title: text(`say.section.${section}` as TextKey),
    levers: entries.flatMap(({ clause }, at) =>
      clause.startsWith(`${section}.`) ? [viewOf(scene, choices, at)] : [],
    ),
  }));
}
