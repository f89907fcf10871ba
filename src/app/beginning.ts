import type { AppContext } from './context.ts';
import { randomSeed } from './seeds.ts';
import { readDamaged, readSaved } from './storage.ts';

/** What the program knows before anything was asked of it. */
export const beginning = ({ covers, books }: Pick<AppContext, 'covers' | 'books'>): AppContext => ({
  covers,
  books,
  scenario: covers[0].id,
  linked: '',
  reading: { part: 'library', item: '' },
  setup: { seed: randomSeed(), role: 'both', names: 'neutral' },
  game: null,
  stage: 'table',
  version: 0,
  plays: false,
  tab: 'situation',
  selection: null,
  windows: [],
  // reading may put a stored game aside, and only then is there damage to be read
  saved: readSaved(),
  saving: 'saved',
  damaged: readDamaged(),
  problem: null,
  said: { text: '', aloud: false },
});
