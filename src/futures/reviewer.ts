import type { Rulebook } from '../engine/index.ts';
import type { Played } from './outcome.ts';
import { openReview, type Review, type Wanted } from './review.ts';
import { inSlices, type Slicer } from './slices.ts';

/*
 * Reviews of runs that have ended, worked out beside the page: better and better, until another is asked for.
 */

export type ReviewMessage =
  | {
      readonly type: 'review';
      readonly id: number;
      readonly played: Played;
      readonly wanted: Wanted;
    }
  /** Nothing more is wanted. */
  | { readonly type: 'review.rest' };

export type ReviewAnswer =
  | {
      readonly type: 'reviewed';
      readonly id: number;
      readonly review: Review;
      readonly complete: boolean;
    }
  | { readonly type: 'failed'; readonly reason: string };

export interface ReviewHost extends Slicer {
  readonly rulebook: Rulebook;
  answer(answer: ReviewAnswer): void;
}

/** Answers questions about runs that have ended, one at a time. */
export function openReviewer(host: ReviewHost): (message: ReviewMessage) => void {
  let asked = 0;

  async function work(id: number, played: Played, wanted: Wanted): Promise<void> {
    await host.breathe();
    if (asked !== id) return;
    const { steps, found } = openReview(played, host.rulebook, wanted);
    await inSlices(
      host,
      steps,
      () => asked === id,
      (complete) => host.answer({ type: 'reviewed', id, review: found(), complete }),
    );
  }

  return (message) => {
    if (message.type === 'review.rest') asked = 0;
    if (message.type !== 'review') return;
    const { id, played, wanted } = message;
    asked = id;
    work(id, played, wanted).catch((error: unknown) =>
      host.answer({ type: 'failed', reason: String(error) }),
    );
  };
}
