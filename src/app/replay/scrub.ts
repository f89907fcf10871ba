import type { Bookmark, Run } from '../../engine/index.ts';
import {
  type LandmarkKind,
  type Names,
  type ReportView,
  reportView,
  text,
  type TurnMark,
  type TurnSequence,
} from '../../presenter/index.ts';
import { turnMarks } from '../../presenter/replay/index.ts';
import { type Beyond, turnPlay } from '../turn-play.ts';
import { replay, type Watched } from './replay.ts';

/*
 * Going about in a run: to a turn, to a moment of it, to the next of a kind. Within a turn it is the player of
 * reports that plays; beyond its ends it asks here.
 */

const reports = new WeakMap<Run, Map<Names, ReportView>>();

/** The report of a turn, written once; null at the brief. */
export function reportAt({ reel, book }: Watched, turn: number, names: Names): ReportView | null {
  const still = reel.stills[turn];
  if (turn === 0 || !still) return null;
  const known = reports.get(still) ?? new Map<Names, ReportView>();
  const report = known.get(names) ?? reportView(still, book, { role: still.role, names }, turn);
  known.set(names, report);
  reports.set(still, known);
  return report;
}

const marks = new WeakMap<Watched['reel'], readonly TurnMark[]>();

/** What can be jumped to, turn by turn. */
export function marksOf({ reel }: Watched): readonly TurnMark[] {
  const role = reel.stills[0].role;
  const found = marks.get(reel) ?? turnMarks(reel.stills, { role, names: 'neutral' });
  marks.set(reel, found);
  return found;
}

const EMPTY: TurnSequence = { turn: 0, hours: 0, moments: [], chapters: [], stretches: [] };

const sequenceAt = (watched: Watched, turn: number): TurnSequence =>
  reportAt(watched, turn, 'neutral')?.sequence ?? EMPTY;

const indexOf = ({ moments }: TurnSequence, line: string): number =>
  moments.findIndex(({ lines }) => lines.some(({ id }) => id === line));

/** Where in a turn: at its beginning, at its end, or at the moment that tells of a line. */
export type Where = 'start' | 'end' | { readonly line: string };

/** Goes to a turn of the run that is looked at. @param runs whether it plays on from there */
export function goTo(turn: number, where: Where = 'end', runs = false, aloud = true): boolean {
  const { one } = replay.get();
  if (!one || turn < 0 || turn >= one.reel.stills.length) return false;
  const sequence = sequenceAt(one, turn);
  const seal = one.reel.file.seal;
  if (turn !== replay.get().turn || turnPlay.get()?.turn !== turn) {
    turnPlay.clear();
    replay.at(turn, aloud ? saidAt(one, turn, where) : '');
    turnPlay.show(`replay ${seal} ${turn}`, sequence, runs, beyond);
  } else if (aloud) replay.say(saidAt(one, turn, where));
  if (where === 'start' && !runs) turnPlay.go(0);
  if (where === 'end' && !runs) turnPlay.skip();
  if (typeof where === 'object') turnPlay.go(Math.max(0, indexOf(sequence, where.line)));
  return true;
}

function saidAt(one: Watched, turn: number, where: Where): string {
  const { words } = marksOf(one)[turn];
  const report = reportAt(one, turn, 'neutral');
  if (!report) return words;
  const line = typeof where === 'object' ? where.line : '';
  return `${words}. ${report.lines.find(({ id }) => id === line)?.text ?? report.headline}`;
}

const beyond: Beyond = {
  next: (runs) => goTo(replay.get().turn + 1, 'start', runs, false),
  previous: () => goTo(replay.get().turn - 1, 'end', false, false),
};

/** The lines that can be jumped to in a turn. */
function linesOf(one: Watched, turn: number, kind: LandmarkKind | 'bookmark'): string[] {
  if (kind !== 'bookmark')
    return marksOf(one)[turn].marks.flatMap((mark) => (mark.kind === kind ? [mark.line] : []));
  const here = one.notes.bookmarks?.filter((bookmark) => bookmark.turn === turn) ?? [];
  return here.map(({ moment }) => moment ?? '');
}

/** Goes to the next of a kind after the moment that is shown; says so where there is none. */
export function jump(kind: LandmarkKind | 'bookmark'): void {
  const { one, turn } = replay.get();
  if (!one) return;
  const play = turnPlay.get();
  const at = !play || play.over ? Infinity : play.index;
  for (let next = turn; next < one.reel.stills.length; next++) {
    const sequence = sequenceAt(one, next);
    const found = linesOf(one, next, kind)
      .map((line) => ({
        line,
        index: line === '' ? sequence.moments.length : indexOf(sequence, line),
      }))
      .filter(({ index }) => index >= 0 && (next > turn || index > at))
      .sort((a, b) => a.index - b.index)[0];
    if (!found) continue;
    goTo(next, found.line === '' ? 'end' : { line: found.line });
    return;
  }
  replay.say(text('ui.replay.jump.none'));
}

/** The moment that is shown, as a bookmark would name it. */
export function hereAsBookmark(one: Watched): Omit<Bookmark, 'note'> {
  const { turn } = replay.get();
  const play = turnPlay.get();
  const moment = play && !play.over ? sequenceAt(one, turn).moments[play.index]?.id : undefined;
  return { turn, ...(moment === undefined ? {} : { moment }) };
}

/** What a bookmark stands at, in words. */
export function bookmarkWords(one: Watched, { turn, moment }: Bookmark, names: Names): string {
  const report = reportAt(one, turn, names);
  if (!report) return text('ui.replay.bookmark.brief');
  return report.lines.find(({ id }) => id === moment)?.text ?? report.headline;
}
