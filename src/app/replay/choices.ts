import { parseRun, type RunFile } from '../../engine/index.ts';
import type { KeptEntry } from '../../panels/index.ts';
import { text } from '../../presenter/index.ts';
import type { Cover } from '../../scenario/index.ts';
import type { Saved } from '../storage.ts';
import { keptRuns } from './kept.ts';

/** The game that is stored, among the runs that are kept. */
export const UNFINISHED = 'unfinished';

function nameOf({ header, notes }: RunFile, covers: readonly Cover[]): string {
  const title = covers.find(({ id }) => id === header.scenario)?.title ?? header.scenario;
  const { seed } = header;
  return notes.group
    ? text('ui.replay.name.group', { group: notes.group, title, seed })
    : text('ui.replay.name', { title, seed });
}

const wordsOf = ({ status, turns, notes }: RunFile): string =>
  text('ui.replay.kept.words', {
    ended: status === 'ended' ? 'yes' : 'no',
    turns: turns.length,
    bookmarks: notes.bookmarks?.length ?? 0,
  });

/** The runs that can be looked at here: the unfinished game as it stands, then what is kept. */
export function keptEntries(covers: readonly Cover[], saved: Saved | null): KeptEntry[] {
  const stored = saved && saved.stage !== 'debrief' ? parseRun(saved.run).file : undefined;
  const kept = keptRuns().map(({ seal, file }): KeptEntry => ({
    id: seal,
    name: nameOf(file, covers),
    words: wordsOf(file),
    open: file.status === 'open',
    spare: true,
  }));
  if (!stored) return kept;
  const name = text('ui.replay.unfinished');
  const words = `${nameOf(stored, covers)}. ${wordsOf(stored)}`;
  return [{ id: UNFINISHED, name, words, open: true, spare: false }, ...kept];
}
