/** The door of runs that are looked at: fetched late, and its messages with it. */
import { replay } from '../texts/en/replay.ts';
import { addTexts } from '../texts/text.ts';

// whoever comes in has its messages
addTexts('en', replay);

export { turnMarks } from './marks.ts';
export { verdictView } from './verdict.ts';
export { type Compared, compareView } from './compare.ts';
export { type ChosenOnMaps, compareMaps } from './compare-maps.ts';
