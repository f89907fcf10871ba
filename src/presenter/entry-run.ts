import {
  entryState,
  type Event,
  type Measure,
  type Order,
  type Run,
  visibleEvents,
} from '../engine/index.ts';
import type { Book } from '../scenario/index.ts';
import { leverSentence } from './lever-words.ts';
import { commanded, mayRead, type Scene, sceneOf } from './scene.ts';
import { eventTold } from './sentences/event.ts';
import { grouped, merged, sharesOf, sum } from './shares.ts';
import { amountOf } from './story.ts';
import { text } from './texts/text.ts';
import type { EntryChange, EntryRun, Viewer } from './views.ts';

/* What an entry did in a run: what it changed, and what was ordered about it. */

const orderAbout = (order: Order, clause: string): boolean =>
  ('clause' in order && order.clause === clause) ||
  ('dialogue' in order && order.dialogue === clause);

function isAbout(event: Event, clause: string): boolean {
  if (event.type === 'order.taken' || event.type === 'order.lapsed')
    return orderAbout(event.order, clause);
  return (
    ('clause' in event && event.clause === clause) ||
    ('dialogue' in event && event.dialogue === clause)
  );
}

function changeOf(scene: Scene, measure: Measure, clause: string): EntryChange[] {
  const shares = sharesOf(scene, measure.id).filter((share) => share.clause === clause);
  const turns = [...grouped(shares, ({ turn }) => turn)].flatMap(([turn, own]) => {
    const causes = new Set(merged(own).map(({ cause }) => text(`say.cause.${cause}`)));
    return causes.size === 0
      ? []
      : [{ turn, causes: [...causes].join(', '), amount: amountOf(scene, measure, sum(own)) }];
  });
  const total = amountOf(scene, measure, sum(shares));
  const name = scene.words.measure(measure.id);
  return turns.length > 0 ? [{ measure: measure.id, name, total, turns }] : [];
}

/** What stands in the ledger under an entry, by measure, as far as the viewer may see. */
export function entryChanges(scene: Scene, clause: string): EntryChange[] {
  // a long game has measures of its quiet years and of its crisis
  const measures = new Map(
    scene.run.legs.flatMap(({ scenario }) => scenario.measures.map((m) => [m.id, m] as const)),
  );
  return [...measures.values()].flatMap((measure) =>
    mayRead(scene, measure) ? changeOf(scene, measure, clause) : [],
  );
}

/** By state, the turns in which the chart came to stand there. */
function enteredOf(events: readonly Event[], clause: string): Record<string, string> {
  const turns: Record<string, number[]> = {};
  for (const event of events) {
    if (event.type !== 'lever.moved' || event.clause !== clause) continue;
    turns[event.state] = [...(turns[event.state] ?? []), event.turn];
  }
  return Object.fromEntries(
    Object.entries(turns).map(([state, list]) => [
      state,
      text('say.glass.in-turns', { n: list.length, turns: list.join(', ') }),
    ]),
  );
}

/** @returns null where no entry has this clause */
export function entryRun(run: Run, book: Book, viewer: Viewer, clause: string): EntryRun | null {
  const at = run.index.entry.get(clause);
  if (at === undefined) return null;
  const scene = sceneOf(run, book, viewer);
  const state = entryState(run, scene.draft, at);
  const events = visibleEvents(run);
  const leadsBoth = commanded(scene).length > 1;
  return {
    state,
    sentence: leverSentence(scene, at, state),
    inPlay: run.scenario.entries[at].inPlay,
    entered: enteredOf(events, clause),
    changes: entryChanges(scene, clause),
    events: events
      .filter((event) => isAbout(event, clause))
      .map((event) => ({ turn: event.turn, text: eventTold(event, run, scene.words, leadsBoth) })),
  };
}
