import { campaignState, type Rejection, type Run } from '../engine/index.ts';
import type { Book } from '../scenario/index.ts';
import { lexiconOf } from './lexicon.ts';
import { bookAt } from './scene.ts';
import { phaseWords, rejectionWords } from './sentences/rejection.ts';
import type { Viewer } from './views.ts';

/** Why an order is refused, in a sentence. */
export const rejectionSentence = (
  rejection: Rejection,
  run: Run,
  book: Book,
  { names }: Pick<Viewer, 'names'>,
): string =>
  rejectionWords(
    rejection,
    lexiconOf(bookAt(run, book), names),
    phaseWords(run, campaignState(run)),
  );
