import { rulebook } from '../charts/index.ts';
import {
  draftOrder,
  engineplayed,
  finished,
  parseRun,
  replaying,
  type RunFile,
} from '../engine/index.ts';
import { type Books, type Game, newId } from './game.ts';

/*
 * What if: a new run that is the same up to a turn, under the same luck. From there on the orders that were
 * given then are drafted as a start, turn by turn, as far as they are still possible.
 */

/** A run has no seal where its file was cut: the hash of its last turn names it then. */
const nameOf = ({ seal, turns }: RunFile): string => seal || (turns.at(-1)?.hash ?? '');

/** The run that a game was forked from, as it was read; null for what is none. */
export const originalOf = (content: string | null): RunFile | null =>
  content === null ? null : (parseRun(content).file ?? null);

/**
 * Forks a run.
 * @param content text of its run file
 * @param turn the first that is played anew
 * @returns null when there is no such run here
 */
export function forkedGame(content: string, turn: number, books: Books): Game | null {
  const original = originalOf(content);
  const id = original?.header.scenario ?? '';
  if (!original || !Object.hasOwn(books, id)) return null;
  const options = { until: turn - 1, asStory: true, forked: { from: nameOf(original), turn } };
  const { run } = finished(replaying(original, books[id].rules, rulebook, options));
  return { id: newId(), book: books[id], run, practice: false, original: content };
}

/** Drafts the orders that people gave in this turn of the run that a game was forked from. */
export function draftAsBefore({ run, original }: Game): { drafted: number; refused: number } {
  const turn = run.state.turn[0];
  const before = originalOf(original)?.turns[turn - 1]?.orders ?? [];
  const ours = before.filter(({ by }) => !engineplayed(run, by));
  const refused = ours.filter((order) => draftOrder(run, order) !== null).length;
  return { drafted: ours.length - refused, refused };
}
