/** The door of the library: its pages are fetched late, and its messages with them. */
import { library } from '../texts/en/library.ts';
import { style } from '../texts/en/style.ts';
import { addTexts } from '../texts/text.ts';

// whoever comes in has its messages
addTexts('en', library);
addTexts('en', style);

export { entryList, entryView, findEntries, type EntryQuery } from './entry.ts';
export { type BoxPart, diagramParts, SIZES } from './diagram-parts.ts';
export { chartList, chartView, entryChart, isChart, standingsOf } from './chart.ts';
export { dialogueList } from './dialogues-page.ts';
export { pressureList } from './pressures-page.ts';
export {
  findNumbers,
  KINDS,
  numberPage,
  type NumberKind,
  type NumberQuery,
} from './numbers-page.ts';
export { findSources, sourceList, sourcePage } from './sources-page.ts';
export { libraryParts } from './overview.ts';
export { CITATION, scenarioNames, type Shelf, shelfOf } from './shelf.ts';
export { type Block, type Inline, type ModelSection, plain } from './prose.ts';
export { causeModel } from './cause-model.ts';
