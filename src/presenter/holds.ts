import {
  alignmentOf,
  entryHours,
  type Government,
  GOVERNMENTS,
  type Hold,
  holdsOf,
  MANDATES,
  turnAfter,
  valueOf,
} from '../engine/index.ts';
import { governmentName, holdWords } from './lexicon.ts';
import { duration, number, withUnit } from './numbers.ts';
import { maySee, type Scene } from './scene.ts';
import { text } from './texts/text.ts';
import type { LeverSide } from './views.ts';

/*
 * What of each government's own rules holds an entry, and until which turn.
 */

/** The turn in which a hold ends that begins now, or that began some hours ago. */
const endOf = ({ run, seen, words }: Scene, { hours }: Hold, since = 0): string =>
  words.turn(turnAfter(run.scenario, seen.turn[0], hours - since));

/** On an order: "not before Japan’s legal review ends, turn 4". */
export const holdNotes = (scene: Scene, at: number): string[] =>
  holdsOf(scene.run, scene.seen, at).map((hold) =>
    text('say.note.hold', { hold: holdWords(hold), turn: endOf(scene, hold) }),
  );

/** On an order: what joining in public costs India. */
export function alignmentNote({ run }: Scene, at: number): string[] {
  const { points, every } = alignmentOf(run, at);
  return points > 0 ? [text(`say.note.alignment.${every}`, { points: number(points, 1) })] : [];
}

/** What joining in public costs India, and how much it has left where the viewer may know it. */
function alignmentWords(scene: Scene, at: number): string[] {
  const { run, seen } = scene;
  const { points, every } = alignmentOf(run, at);
  if (points === 0) return [];
  const cost = text(`say.side.alignment.${every}`, {
    points: withUnit(number(points, 1), points, 'points'),
  });
  const measure = run.index.measure.get(MANDATES.india);
  if (measure === undefined || !maySee(scene, measure)) return [cost];
  const value = number(valueOf(run.scenario, seen, measure), 1);
  const limit = number(run.scenario.measures[measure].strained);
  return [text('say.side.alignment.left', { cost, value, limit })];
}

function wordsOf(scene: Scene, at: number, state: string, hold: Hold): string[] {
  const words = holdWords(hold);
  if (!state.startsWith('ready'))
    return [text('say.side.later', { hold: words, time: duration(hold.hours) })];
  if (!/deploying|opening|underway/.test(state))
    return [text('say.side.if', { hold: words, turn: endOf(scene, hold) })];
  const since = entryHours(scene.draft, at);
  if (since >= hold.hours) return [];
  return [text('say.side.until', { hold: words, turn: endOf(scene, hold, since) })];
}

/** What holds each side of an entry: a line for India and a line for Japan. */
export function sidesOf(scene: Scene, at: number, state: string): LeverSide[] {
  const holds = holdsOf(scene.run, scene.draft, at);
  return GOVERNMENTS.map((government: Government) => {
    const lines = [
      ...holds
        .filter((hold) => hold.government === government)
        .flatMap((hold) => wordsOf(scene, at, state, hold)),
      ...(government === 'india' ? alignmentWords(scene, at) : []),
    ];
    const words = lines.length > 0 ? lines.join('; ') : text('say.side.free');
    return { government, who: governmentName(government), held: lines.length > 0, text: words };
  });
}
