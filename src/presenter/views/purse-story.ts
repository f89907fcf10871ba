import type { Government, Purse } from '../../engine/index.ts';
import type { StorySpan } from './story.ts';

/** Political capital or money of one government, laid open. */
export interface PurseStory {
  readonly purse: Purse;
  readonly government: Government;
  readonly name: string;
  readonly about: string;
  /** What is there when the turn begins. */
  readonly formatted: string;
  /** What the orders drafted so far take from it; empty where nothing. */
  readonly drafted: string;
  /** The run so far first, then turn by turn, as far as this scenario has been played; empty before the first turn. */
  readonly spans: readonly StorySpan[];
}
