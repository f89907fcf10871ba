import type { Run } from '../../engine/index.ts';
import type { Review } from '../../futures/index.ts';
import type { Book } from '../../scenario/index.ts';
import { debriefView } from '../debrief.ts';
import { governmentName } from '../lexicon.ts';
import { sceneOf } from '../scene.ts';
import { text } from '../texts/text.ts';
import type { Viewer } from '../views.ts';
import { choiceView } from './choice.ts';
import { clausesView } from './clauses.ts';
import { decisionsView } from './decisions.ts';
import { luckView } from './luck.ts';
import type { Notes } from './notes.ts';
import { timelineOf } from './timeline.ts';
import type { Progress, ReviewView } from './views.ts';
import { runWords } from './words.ts';

/** What stands of the work beside the page. */
export interface Worked {
  readonly state: Progress['state'];
  readonly review: Review | null;
  readonly complete: boolean;
}

function progressOf({ state, review, complete }: Worked): Progress {
  const [done, of] = [review?.done ?? 0, review?.of ?? 0];
  const words =
    state === 'off'
      ? text('say.review.progress.off')
      : complete
        ? text('say.review.progress.done', { of })
        : review
          ? text('say.review.progress.on', { done, of })
          : text('say.review.progress.waiting');
  return { state, done, of, complete, words };
}

/**
 * The after-action review of a run.
 * @returns null while the run is open
 */
export function reviewView(
  run: Run,
  book: Book,
  viewer: Viewer,
  worked: Worked,
  notes: Notes,
): ReviewView | null {
  const debrief = debriefView(run, book, viewer);
  if (!debrief) return null;
  const scene = sceneOf(run, book, viewer);
  const words = runWords(run, book, viewer.names);
  const { review } = worked;
  return {
    debrief,
    role: governmentName(run.role),
    notes,
    timeline: timelineOf(scene, book, debrief.turningPoints, notes),
    progress: progressOf(worked),
    luck: review && luckView(review, words),
    choice: review && choiceView(review, book, words),
    decisions: review && decisionsView(review, words),
    clauses: clausesView(debrief, review, words),
  };
}
