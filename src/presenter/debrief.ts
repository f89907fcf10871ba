import { hasEnded, isRevealed, openingOf, type Run, scoreOf } from '../engine/index.ts';
import type { Book } from '../scenario/index.ts';
import { clausesUsed } from './clauses-used.ts';
import { playedTitle } from './crisis.ts';
import { hostAnswers } from './host-answers.ts';
import { limitsTold } from './limits.ts';
import { measureNamed, measureViews, reachedBy } from './measures.ts';
import { number, sentence } from './numbers.ts';
import { type Scene, sceneOf } from './scene.ts';
import { conditionWords } from './sentences/condition.ts';
import { eventTold } from './sentences/event.ts';
import { text } from './texts/text.ts';
import { sourceWords } from './sources.ts';
import { turningPoints } from './turning-points.ts';
import type { DebriefView, MeasureView, OutcomeRow, Viewer } from './views.ts';
import { measureChange, measureValue } from './why.ts';

function endingOf({ run, book, words }: Scene): DebriefView['ending'] {
  const { id, when } = run.scenario.endings[run.state.ending[0] - 1];
  const { title, text: told, why } = book.texts.endings[id] ?? { title: id, text: '', why: '' };
  const conditions = when.map((condition) => sentence(conditionWords(condition, run, words)));
  return {
    id,
    title,
    text: told,
    why,
    conditions: conditions.length > 0 ? conditions : [text('say.condition.none')],
  };
}

function rowOf(scene: Scene, view: MeasureView): OutcomeRow {
  const { id, name, rule, mandateOf, history, value } = view;
  const measure = measureNamed(scene.run, id)!;
  // whatever it did or did not do, in the end it is judged
  const band = reachedBy(measure, history);
  const [start, end] = [history[0], value].map((n) => Math.round(n / measure.quantum));
  return {
    id,
    name,
    start: measureValue(scene, measure, start),
    end: view.formatted,
    change: measureChange(scene, measure, end - start),
    band,
    bandWord: text(`say.band.${band}`),
    rule,
    mandateOf,
    mandateWords: view.mandateWords,
    history,
    measure: view,
  };
}

const measureRows = (scene: Scene): OutcomeRow[] =>
  measureViews(scene).map((view) => rowOf(scene, view));

/** Where quiet years ended in what their crisis does not measure. */
function quietOf(scene: Scene): DebriefView['quiet'] {
  const { run } = scene;
  if (run.legs.length < 2) return null;
  const measures = measureViews(scene, openingOf(run))
    .filter(({ id }) => !run.index.measure.has(id))
    .map((view) => rowOf(scene, view));
  return { title: text('say.debrief.quiet', { turn: run.scenario.since.turn }), measures };
}

function doctrineOf({ run, book, seen }: Scene): DebriefView['doctrine'] {
  const { coercion, supply } = run.scenario;
  const doctrine = (coercion ?? supply)?.doctrines[seen.doctrine[0]];
  if (!doctrine) return null;
  const { id } = doctrine;
  const { title, text: told } = book.texts.doctrines[id] ?? { title: id, text: '' };
  const allies = text(seen.alliesClose[0] ? 'say.debrief.allies.close' : 'say.debrief.allies.far');
  return { title, text: told, allies };
}

/** What was there all along and nobody was told. */
const hiddenOf = ({ run, words }: Scene): string[] =>
  run.events
    .filter((event) => event.seenBy === 'nobody')
    .map((event) =>
      text('say.debrief.hidden', {
        turn: event.turn,
        text: eventTold(event, run, words, run.role === 'both'),
      }),
    );

/**
 * What happened against what was at stake. Everything hidden is told here, so there is none before the
 * end.
 * @returns null while the run is open
 */
export function debriefView(run: Run, book: Book, viewer: Viewer): DebriefView | null {
  if (!hasEnded(run) || !isRevealed(run)) return null;
  const scene = sceneOf(run, book, viewer);
  const measures = measureRows(scene);
  const score = scoreOf(run.scenario, scene.seen);
  return {
    scenario: openingOf(run).id,
    title: playedTitle(run, book),
    seed: run.seed,
    turns: text('say.debrief.turns', { played: run.history.length, turns: run.scenario.turns }),
    ending: endingOf(scene),
    limits: limitsTold(measures),
    measures,
    quiet: quietOf(scene),
    score,
    scoreWords: text('say.debrief.score', { score: number(score) }),
    scoreCaveat: text('say.debrief.caveat'),
    turningPoints: turningPoints(scene),
    doctrine: doctrineOf(scene),
    hosts: hostAnswers(scene),
    hidden: hiddenOf(scene),
    ...clausesUsed(scene, book),
    questions: scene.book.texts.facilitator.questions,
    sources: sourceWords(scene.book),
    hash: run.history.at(-1)?.hash ?? '',
  };
}
