import { recordOf, type ReviewAnswer, type ReviewMessage, WANTED } from '../../futures/index.ts';
import type { Run } from '../../engine/index.ts';
import type { Worked } from '../../presenter/review/index.ts';
import { startThread, type Thread } from '../futures/thread.ts';

/** The work on one run, shaped for useSyncExternalStore. */
export interface LiveReview {
  get(): Worked;
  subscribe(listener: () => void): () => void;
}

const WAITING: Worked = { state: 'waiting', review: null, complete: false };

let last: { hash: string; live: LiveReview; stop(): void } | null = null;

function start(run: Run): { live: LiveReview; stop(): void } {
  const listeners = new Set<() => void>();
  let worked = WAITING;
  let thread: Thread<ReviewMessage> | null = null;
  const show = (next: Worked): void => {
    worked = next;
    listeners.forEach((listener) => listener());
  };
  thread = startThread<ReviewMessage, ReviewAnswer>(
    (answer) => {
      if (answer.type !== 'reviewed') return;
      const { review, complete } = answer;
      show({ state: 'on', review, complete });
      if (complete) thread?.stop();
    },
    // what was found until then stands
    () => show({ ...worked, state: 'off' }),
  );
  thread.say({ type: 'review', id: 1, played: recordOf(run), wanted: WANTED });
  return {
    live: {
      get: () => worked,
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    stop: () => thread?.stop(),
  };
}

/** The review of a run, begun beside the page when it is first asked for; of one run at a time. */
export function liveReview(run: Run): LiveReview {
  const hash = `${run.seed} ${run.history.at(-1)?.hash ?? ''}`;
  if (last?.hash === hash) return last.live;
  last?.stop();
  last = { hash, ...start(run) };
  return last.live;
}
