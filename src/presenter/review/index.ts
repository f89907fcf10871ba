/** The door of what is learnt after the last turn: fetched late, and its messages with it. */
import { review } from '../texts/en/review.ts';
import { addTexts } from '../texts/text.ts';

// whoever comes in has its messages
addTexts('en', review);

export type * from './views.ts';
export { VERDICTS } from './views.ts';
export {
  fileNotes,
  isBlank,
  MOST,
  NO_NOTES,
  type Notes,
  notesIn,
  notesOf,
  type Star,
  WASH,
} from './notes.ts';
export { lineWords, runWords, type RunWords } from './words.ts';
export { planName } from './choice.ts';
export { slightWords } from './decisions.ts';
export { reviewView, type Worked } from './review.ts';
export { REVIEW_COLUMNS, reviewCsv, type ReviewRow, reviewRows } from './csv.ts';
export { REVIEW_FORMAT, type ReviewData, reviewData, reviewJson } from './json.ts';
export { reviewMarkdown } from './markdown.ts';
export { inertCell, markdownLine, markdownQuote } from './escape.ts';
export type * from './class-views.ts';
export {
  type ClassAsked,
  type ClassFile,
  classView,
  comparable,
  groupId,
  type Handed,
  handedIn,
} from './class.ts';
export { choiceRows, CHOICES, classChoices } from './class-choices.ts';
export { CLASS_COLUMNS, classCsv } from './class-csv.ts';
export { runNamed } from './class-names.ts';
