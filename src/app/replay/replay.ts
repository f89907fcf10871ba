import type { Bookmark, Damage, Notes, Reel } from '../../engine/index.ts';
import { MOST_CHARACTERS } from '../../engine/index.ts';
import type { Selection, Shown } from '../../panels/index.ts';
import { text } from '../../presenter/index.ts';
import type { Book } from '../../scenario/index.ts';
import type { Books } from '../game.ts';
import { keepNotes } from './kept.ts';
import { unpacked } from './link.ts';
import { readable, unreel } from './loading.ts';

/*
 * The runs that are looked at. Looking changes no game and nothing that is stored but bookmarks: the chart
 * of the program knows only that the replay is on the screen.
 */

/** A run that has been opened, played again and judged. */
export interface Watched {
  readonly name: string;
  /** The text it was opened from. */
  readonly content: string;
  readonly book: Book;
  readonly reel: Reel;
  readonly damage: Damage | null;
  readonly notes: Notes;
  /** Whether this browser keeps what is noted. */
  readonly keeps: boolean;
}

export interface Replay {
  /** The run that is looked at, and the one beside it. */
  readonly one: Watched | null;
  readonly two: Watched | null;
  /** Whether a second run is being chosen. */
  readonly choosing: boolean;
  readonly loading: { readonly turn: number; readonly turns: number } | null;
  /** Why something could not be opened. */
  readonly problem: string | null;
  /** Turns that had been played, of the run that is looked at. */
  readonly turn: number;
  readonly view: 'map' | 'text';
  readonly selection: Selection | null;
  readonly windows: readonly Shown[];
  /** For the live region. */
  readonly said: string;
}

export const MOST_BOOKMARKS = 200;

const nothing: Replay = {
  one: null,
  two: null,
  choosing: false,
  loading: null,
  problem: null,
  turn: 0,
  view: 'map',
  selection: null,
  windows: [],
  said: '',
};

let now: Replay = nothing;
/** Counts what is opened: only the last is waited for. */
let asked = 0;
const listeners = new Set<() => void>();

function change(part: Partial<Replay>): void {
  now = { ...now, ...part };
  listeners.forEach((listener) => listener());
}

const nameOf = ({ file, book }: { file: Reel['file']; book: Book }): string => {
  const { title } = book.texts;
  const { seed } = file.header;
  const { group } = file.notes;
  return group
    ? text('ui.replay.name.group', { group, title, seed })
    : text('ui.replay.name', { title, seed });
};

const fail = (problem: string): void => change({ problem, loading: null });

async function open(name: string, content: string, books: Books): Promise<void> {
  const mine = ++asked;
  const beside = now.choosing ? now.one : null;
  const read = readable(content, books);
  if ('reason' in read) return fail(text('ui.replay.problem', { name, reason: read.reason }));
  if (beside && beside.reel.file.header.scenario !== read.file.header.scenario)
    return fail(text('ui.replay.problem.scenarios'));
  const turns = read.file.turns.length;
  change({ problem: null, loading: { turn: 0, turns } });
  const told = (turn: number): void => change({ loading: { turn, turns } });
  const reel = await unreel(read, told, () => mine === asked);
  if (!reel) return;
  const { file, book, damage } = read;
  const watched = {
    name: nameOf(read),
    content,
    book,
    reel,
    damage,
    notes: file.notes,
    keeps: true,
  };
  if (beside) change({ two: watched, choosing: false, loading: null });
  else change({ ...nothing, view: now.view, one: watched });
}

export const replay = {
  get: (): Replay => now,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Opens the text of a run file: to be looked at, or beside the run that is. */
  openText: (name: string, content: string, books: Books): Promise<void> =>
    open(name, content, books),
  openFile(file: File, books: Books): void {
    const { name } = file;
    if (file.size > 4 * MOST_CHARACTERS) {
      const reason = text('ui.replay.problem.large', { most: MOST_CHARACTERS });
      return fail(text('ui.replay.problem', { name, reason }));
    }
    const unread = (): void =>
      fail(text('ui.replay.problem', { name, reason: text('ui.problem.unreadable') }));
    file.text().then((content) => open(name, content, books), unread);
  },
  /** Opens what a link holds. @param link the part of the address behind the place */
  openLink(link: string, books: Books): void {
    const content = unpacked(link);
    if (content === null) fail(text('ui.replay.problem.link'));
    else open(text('ui.replay.link'), content, books).catch(() => undefined);
  },

  chooseSecond: (): void => change({ choosing: true, problem: null }),
  stopComparing: (): void => change({ choosing: false, two: null, problem: null, loading: null }),
  swap(): void {
    if (now.one && now.two) change({ one: now.two, two: now.one, turn: 0 });
  },
  close(): void {
    asked += 1;
    change(nothing);
  },

  at: (turn: number, said = ''): void => change({ turn, said, selection: null }),
  say: (said: string): void => change({ said }),
  show: (view: Replay['view']): void => change({ view }),
  select: (selection: Selection | null): void => change({ selection }),
  openWindow: (shown: Shown): void => change({ windows: [...now.windows, shown] }),
  backWindow: (): void => change({ windows: now.windows.slice(0, -1) }),
  closeWindows: (): void => change({ windows: [] }),

  /** Marks, unmarks or writes to the moments of the run that is looked at, and keeps them with it. */
  note(bookmarks: readonly Bookmark[], said = ''): void {
    const { one } = now;
    if (!one || bookmarks.length > MOST_BOOKMARKS) return;
    const notes = { ...one.notes, bookmarks };
    const keeps = keepNotes(one.content, notes);
    change({ one: { ...one, notes, keeps }, said });
  },
};
