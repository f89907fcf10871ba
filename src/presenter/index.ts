/** The first door of the presenter: what a role may see, as it is shown. */
import { en } from './texts/en.ts';
import { addTexts } from './texts/text.ts';

// whoever comes in has its messages; the front page comes by a door of its own, with few
addTexts('en', en);

export type * from './map-view.ts';
export * from './views.ts';
export { isTextKey, text, type TextArgs, type TextKey } from './texts/text.ts';
export {
  digitsOf,
  duration,
  number,
  percent,
  sentence,
  signed,
  wholePercents,
  withUnit,
  short,
} from './numbers.ts';
export { type Lexicon, lexiconOf } from './lexicon.ts';
export { bookAt } from './scene.ts';
export { UNIT_ROLES, type UnitRole } from './units.ts';
export { homeView } from './home.ts';
export { briefNow, briefView } from './brief.ts';
export { practiceView } from './practice.ts';
export { tableView } from './table.ts';
export { futuresView } from './futures.ts';
export { entryRun } from './entry-run.ts';
export { purseStory } from './purse-story.ts';
export { measureStory } from './story.ts';
export { reportView } from './report.ts';
export { type TurnClock, turnClock, type TurnTime } from './turn-clock.ts';
export { debriefView } from './debrief.ts';
export { type MapOptions, mapView } from './map.ts';
export { mapTwin } from './map-twin.ts';
export { facilitatorView } from './facilitator.ts';
export { orderLabel, orderOffered, orderTold, orderWords } from './sentences/order.ts';
export { rejectionSentence } from './rejection.ts';
export { damageWords, mismatchWords } from './sentences/fault.ts';
export { NEW_THINGS, type NewThing, type Tab, TABS, tabsOf } from './tabs.ts';
export {
  LIBRARY_PARTS,
  type LibraryPart,
  type Reading,
  readingAddress,
  readingOf,
} from './reading.ts';
export { finder } from './find.ts';
export { csvLine } from './csv.ts';
export { textBoard } from './board.ts';
export { notation } from './notation.ts';
