import type { Notes as FileNotes } from '../../engine/index.ts';

/** A turn that somebody marked, perhaps with a word. */
export interface Star {
  readonly turn: number;
  readonly note: string;
}

/** What people wrote about a run: data, never markup, and no part of what was played. */
export interface Notes {
  readonly group: string;
  readonly stars: readonly Star[];
  readonly well: string;
  readonly improve: string;
  readonly surprised: string;
}

export const NO_NOTES: Notes = { group: '', stars: [], well: '', improve: '', surprised: '' };

/** The fields of the hot-wash, in the order in which they are asked. */
export const WASH = ['well', 'improve', 'surprised'] as const;

/** Longest texts that are kept, in characters: those of the run file. */
export const MOST = { group: 80, wash: 4000, note: 1000, stars: 200 } as const;

/** What cannot be seen and changes what can: control characters and marks that turn the direction of writing. */
const UNSEEN = /[^\P{Cc}\n\t]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const wordsOf = (value: unknown, most: number): string =>
  typeof value === 'string'
    ? value.replaceAll('\r\n', '\n').replace(UNSEEN, '').slice(0, most)
    : '';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function starsOf(value: unknown): Star[] {
  if (!Array.isArray(value)) return [];
  const stars = new Map<number, Star>();
  for (const star of value.slice(0, MOST.stars) as unknown[]) {
    if (!isRecord(star) || !Number.isInteger(star.turn) || (star.turn as number) < 1) continue;
    const turn = star.turn as number;
    stars.set(turn, { turn, note: wordsOf(star.note, MOST.note) });
  }
  return [...stars.values()].sort((a, b) => a.turn - b.turn);
}

/** Notes out of whatever was stored: what is not in shape is left out. */
export function notesOf(value: unknown): Notes {
  if (!isRecord(value)) return NO_NOTES;
  return {
    group: wordsOf(value.group, MOST.group).replaceAll('\n', ' '),
    stars: starsOf(value.stars),
    well: wordsOf(value.well, MOST.wash),
    improve: wordsOf(value.improve, MOST.wash),
    surprised: wordsOf(value.surprised, MOST.wash),
  };
}

/** Whether nobody wrote anything. */
export const isBlank = ({ group, stars, well, improve, surprised }: Notes): boolean =>
  stars.length === 0 && [group, well, improve, surprised].every((words) => words.trim() === '');

/** The notes of a run file. A bookmark of a moment belongs to the replay; one of a whole turn is a star. */
export const notesIn = ({ group, bookmarks, hotWash }: FileNotes): Notes =>
  notesOf({
    group,
    stars: bookmarks?.filter(({ moment }) => moment === undefined),
    ...hotWash,
  });

/** Notes as a run file has them. @param before what else stands in the file */
export function fileNotes(notes: Notes, before: FileNotes = {}): FileNotes {
  const { group, stars, well, improve, surprised } = notesOf(notes);
  const moments = before.bookmarks?.filter(({ moment }) => moment !== undefined) ?? [];
  const bookmarks = [...moments, ...stars.map(({ turn, note }) => ({ turn, note }))];
  const washed = [well, improve, surprised].some((words) => words.trim() !== '');
  return {
    ...(group.trim() === '' ? {} : { group: group.trim() }),
    ...(bookmarks.length === 0 ? {} : { bookmarks }),
    ...(washed ? { hotWash: { well, improve, surprised } } : {}),
  };
}
