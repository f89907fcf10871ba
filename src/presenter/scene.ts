import {
  CHARTS,
  type Government,
  GOVERNMENTS,
  isRevealed,
  type Measure,
  type Run,
  type State,
  visibleState,
} from '../engine/index.ts';
import type { Book } from '../scenario/index.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { Viewer } from './views.ts';

/** All that the parts of a view are written from: what the viewer may see, and how to call it. */
export interface Scene {
  readonly run: Run;
  readonly book: Book;
  readonly viewer: Viewer;
  readonly words: Lexicon;
  /** The visible state where the last turn ended. */
  readonly seen: State;
  /** The same with this turn's drafted orders applied. */
  readonly draft: State;
}

/** The book of what is played now: in a crisis of a long game, the crisis's. */
export const bookAt = (run: Run, book: Book): Book => book.legs[run.scenario.id] ?? book;

/** Sets the scene once per view. */
export const sceneOf = (run: Run, book: Book, viewer: Viewer): Scene => ({
  run,
  book: bookAt(run, book),
  viewer,
  words: lexiconOf(bookAt(run, book), viewer.names),
  seen: visibleState(run, viewer.role),
  draft: visibleState(run, viewer.role, run.draft),
});

/** States of the campaign in which its turn has been played and the next one not begun. */
const PLAYED: readonly string[] = ['reported', 'debrief'];

/** The last turn that had been played where a state stands: its report is read before the next turn begins. */
export const playedTurn = ({ turn, campaign }: State): number =>
  turn[0] - (PLAYED.includes(CHARTS.campaign[campaign[0]]) ? 0 : 1);

/** The governments whose orders the viewer gives: those of the viewer's role that people play in this run. */
export const commanded = ({ run, viewer }: Pick<Scene, 'run' | 'viewer'>): Government[] =>
  GOVERNMENTS.filter(
    (government) =>
      (viewer.role === 'both' || viewer.role === government) &&
      (run.role === 'both' || run.role === government),
  );

/** Whether the viewer may know a measure at all. */
export const mayRead = (
  { run, viewer }: Pick<Scene, 'run' | 'viewer'>,
  { mandate }: Pick<Measure, 'mandate'>,
): boolean =>
  mandate === null || viewer.role === 'both' || viewer.role === mandate || isRevealed(run);

/** The same of a measure of the scenario that is played now, by its index. */
export const maySee = (scene: Pick<Scene, 'run' | 'viewer'>, measure: number): boolean =>
  mayRead(scene, scene.run.scenario.measures[measure]);

/** Ids of all places: ports, then zones. */
export const placeId = ({ scenario }: Run, place: number): string =>
  place < scenario.ports.length
    ? scenario.ports[place].id
    : scenario.zones[place - scenario.ports.length].id;
