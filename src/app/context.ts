import type { Order } from '../engine/index.ts';
import type { Selection, Setup, Shown } from '../panels/index.ts';
import type { Reading, Tab } from '../presenter/index.ts';
import type { Cover } from '../scenario/index.ts';
import type { Books, Game } from './game.ts';
import type { Saved, SaveResult, Stage, Unplayed } from './storage.ts';

/** Everything the program remembers between two events. The run inside the game is changed in place. */
export interface AppContext {
  /** What the front page tells of each scenario. */
  readonly covers: readonly Cover[];
  readonly books: Books;
  /** The scenario whose brief is read. */
  readonly scenario: string;
  /** The page of the library that is read. */
  readonly reading: Reading;
  /** The run that the address of the replay holds; empty without one. */
  readonly linked: string;
  readonly setup: Setup;
  readonly game: Game | null;
  /** Which of its screens the game was last shown on. */
  readonly stage: Stage;
  /** Grows with every change of the run, which is the same object all the time. */
  readonly version: number;
  /** Whether the last turn was committed here: its report plays by itself, once. */
  readonly plays: boolean;
  readonly tab: Tab;
  readonly selection: Selection | null;
  /** Windows over the screen, the last on top. */
  readonly windows: readonly Shown[];
  /** The stored game and what came of storing this one. */
  readonly saved: Saved | null;
  readonly saving: SaveResult;
  /** Text of a stored game that could not be read. */
  readonly damaged: string | null;
  /** Why something could not be opened. */
  readonly problem: string | null;
  /** What was done last, for the live region; `aloud` when it has to be seen as well. */
  readonly said: { readonly text: string; readonly aloud: boolean };
}

export type Route =
  | { readonly to: 'home' }
  | { readonly to: 'brief'; readonly scenario: string }
  | { readonly to: 'library'; readonly reading: Reading }
  | { readonly to: 'practice'; readonly scenario: string }
  | { readonly to: 'class' }
  | { readonly to: 'game' }
  /** @param run the run itself, where the address is a link to one */
  | { readonly to: 'replay'; readonly run: string };

export type AppEvent =
  | { type: 'route'; route: Route }
  | { type: 'brief.open'; scenario: string }
  | { type: 'library.open' }
  | { type: 'replay.open' }
  | { type: 'game.fork'; content: string; turn: number }
  | { type: 'class.open' }
  | { type: 'setup.change'; setup: Setup }
  | { type: 'seed.new' }
  | { type: 'game.start' }
  | { type: 'practice.start' }
  | { type: 'practice.end' }
  | { type: 'practice.skip' }
  | { type: 'game.continue' }
  /** @param unplayed of a game that is taken up again */
  | { type: 'file.read'; name: string; content: string; unplayed?: Unplayed | null }
  | { type: 'file.failed'; name: string }
  | { type: 'damaged.drop' }
  | { type: 'order.draft'; order: Order }
  | { type: 'order.withdraw'; index: number }
  | { type: 'act.put'; inject: string }
  | { type: 'act.take'; inject: string }
  | { type: 'turn.commit' }
  | { type: 'turn.next' }
  | { type: 'tab.show'; tab: Tab }
  | { type: 'place.select'; selection: Selection | null }
  | { type: 'window.open'; shown: Shown }
  | { type: 'window.back' }
  | { type: 'window.close' }
  | { type: 'names.toggle' }
  | { type: 'save.take' }
  | { type: 'said.clear' }
  | { type: 'home' };
