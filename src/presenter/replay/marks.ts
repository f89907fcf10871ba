import { type Event, legAt, type Run, visibleEvents } from '../../engine/index.ts';
import { timeWords } from '../clock.ts';
import { commanded } from '../scene.ts';
import { text } from '../texts/text.ts';
import { inTurnOrder, toldIn } from '../turn-order.ts';
import {
  type LandmarkKind,
  LANDMARKS,
  type RunMark,
  type TurnMark,
  type Viewer,
} from '../views.ts';

const KIND: Partial<Record<Event['type'], LandmarkKind>> = {
  incident: 'incident',
  accident: 'incident',
  landfall: 'incident',
  'restriction.changed': 'incident',
  'makers.short': 'incident',
  shock: 'incident',
  'crisis.began': 'incident',
  'dialogue.sat': 'dialogue',
  plenary: 'dialogue',
  'order.taken': 'decision',
};

/** What can be jumped to in the last turn of a still. Ids are those of the lines of its report. */
function marksOf(run: Run, viewer: Viewer): RunMark[] {
  const turn = run.history.length;
  const governs = commanded({ run, viewer });
  const events = visibleEvents(run).filter((event) => toldIn(event) === turn);
  return inTurnOrder(events, legAt(run, turn).scenario.turnHours).flatMap(({ event, index }) => {
    const kind = KIND[event.type];
    const ours = event.type !== 'order.taken' || governs.includes(event.order.by);
    return kind && ours ? [{ kind, line: `${turn}.${index}` }] : [];
  });
}

/** The turns of a run with what can be jumped to. @param stills the run at its brief, then after each turn */
export const turnMarks = (stills: readonly Run[], viewer: Viewer): TurnMark[] =>
  stills.map((run, turn) => {
    if (turn === 0) {
      return { turn, time: '', marks: [], words: text('say.replay.brief') };
    }
    const marks = marksOf(run, viewer);
    const time = timeWords(legAt(run, turn).scenario, turn);
    const counts = Object.fromEntries(
      LANDMARKS.map((kind) => [kind, marks.filter((mark) => mark.kind === kind).length]),
    );
    const last = stills.length - 1;
    return { turn, time, marks, words: text('say.replay.turn', { turn, last, time, ...counts }) };
  });
