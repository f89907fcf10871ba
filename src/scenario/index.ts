/** From YAML text to a checked scenario, or to problems with file, line, column and reason. */
export type {
  Book,
  Cover,
  Claim,
  EntryTexts,
  Library,
  LibraryNumber,
  Expectation,
  Name,
  ParameterNote,
  PlaceNote,
  Practice,
  Range,
  RangePlace,
  Ranges,
  SourceNote,
  Texts,
} from './book.ts';
export {
  checkScenario,
  checkShared,
  type Distances,
  type Shared,
  type SharedTexts,
} from './check.ts';
export { coverOf, libraryOf, numberId, withoutNotes } from './library.ts';
export type { Problem, SourceText } from './reading.ts';
export { scenarioJsonSchema } from './schema.ts';
