import type { UnfinishedGame } from '../panels/index.ts';
import type { AppContext } from './context.ts';

/** What the reading pages say of the stored game. */
export function unfinishedOf({ saved, covers }: AppContext): UnfinishedGame | null {
  const cover = covers.find(({ id }) => id === saved?.scenario);
  if (!saved || !cover) return null;
  return { title: cover.title, turn: saved.turn, over: saved.stage === 'debrief' };
}
