import { entryState, type Scenario, turnStart, visibleEvents } from '../engine/index.ts';
import type { Scene } from './scene.ts';
import { text } from './texts/text.ts';
import type { DialogueView, LaneCell } from './views.ts';

/*
 * A dialogue over the turns: what was held, what is prepared and sits, what follows it, and when one could
 * sit that is called now. Only what the viewer may know: of sessions that are drawn from how often they
 * were held, the window in which the next may fall.
 */

/** The turn in which a session sits: its hour lies in it, or at its very end. */
export const sittingTurn = ({ since, turnHours }: Scenario, hour: number): number =>
  since.turn + Math.max(1, Math.ceil((hour - since.hour) / turnHours));

type Marks = Map<number, Omit<LaneCell, 'turn'>>;

/** Marks turns that nothing stands in yet. */
function mark(marks: Marks, from: number, until: number, cell: Omit<LaneCell, 'turn'>): void {
  for (let turn = from; turn <= until; turn++) if (!marks.has(turn)) marks.set(turn, cell);
}

/** What was held so far, in this scenario. */
function markPast({ run }: Scene, clause: string, marks: Marks): void {
  for (const event of visibleEvents(run)) {
    if (event.type !== 'dialogue.sat' || event.clause !== clause) continue;
    if (event.turn <= run.scenario.since.turn) continue;
    const { outcome, items } = event;
    marks.set(event.turn, { kind: outcome, words: text(`say.lane.${outcome}`, { items }) });
  }
}

/** The turns in which a session after the next may fall, where the calendar is drawn. */
function markExpected({ run, draft }: Scene, at: number, marks: Marks): void {
  const { scenario } = run;
  const cadence = scenario.peace?.calendar.find(({ dialogue }) => dialogue === at);
  const sits = draft.sitsAt[at];
  if (!cadence || sits < 0) return;
  const first = sittingTurn(scenario, sits + cadence.least);
  const last = Math.min(scenario.turns, sittingTurn(scenario, sits + cadence.most));
  mark(marks, first, last, { kind: 'expected', words: text('say.lane.expected') });
}

function lane(scene: Scene, at: number, view: Omit<DialogueView, 'lane'>): LaneCell[] {
  const { run, draft } = scene;
  const { scenario } = run;
  const { leads } = scenario.entries[at];
  const turn = draft.turn[0];
  const marks: Marks = new Map();
  markPast(scene, view.clause, marks);
  if (view.sits) {
    const free = view.slots.filter(({ item }) => !item).length;
    const words = text('say.lane.sits', { free, slots: view.slots.length });
    marks.set(view.sits.turn, { kind: 'sits', words });
    const hour =
      draft.sitsAt[at] >= 0
        ? draft.sitsAt[at]
        : turnStart(scenario, view.sits.turn) + scenario.turnHours / 2;
    if (entryState(run, draft, at) !== 'unestablished')
      mark(marks, Math.max(turn, sittingTurn(scenario, hour - leads.notice)), view.sits.turn - 1, {
        kind: 'notice',
        words: text('say.lane.notice'),
      });
    mark(marks, view.sits.turn + 1, sittingTurn(scenario, hour + leads.followUp), {
      kind: 'follow-up',
      words: text('say.lane.follow-up'),
    });
  }
  for (const session of scenario.sessions)
    if (session.dialogue === at && session.turn > turn)
      mark(marks, session.turn, session.turn, {
        kind: 'expected',
        words: text('say.lane.regular'),
      });
  if (view.inPlay) markExpected(scene, at, marks);
  if (view.call.length > 0) {
    const sooner = sittingTurn(scenario, draft.hour[0] + leads.notice);
    const words = text('say.lane.callable');
    if (sooner <= scenario.turns && marks.get(sooner)?.kind !== 'sits')
      marks.set(sooner, { kind: 'callable', words });
  }
  return Array.from({ length: scenario.turns }, (_, i) => ({
    turn: i + 1,
    ...(marks.get(i + 1) ?? { kind: 'free', words: '' }),
  }));
}

/** A dialogue with its lane. */
export const withLane = (
  scene: Scene,
  at: number,
  view: Omit<DialogueView, 'lane'>,
): DialogueView => ({ ...view, lane: lane(scene, at, view) });
